import warnings
from math import exp, log, log1p

import torch
from torch import nn

C, s = 10, 10.0  # classes, and how far the scores are on the right side
count, value, yes = (torch.tensor([number], dtype=torch.float64) for number in (5.0, 3.0, 1.0))
label, pair, one_hot = torch.tensor([0]), torch.tensor([1, -1]), torch.eye(C, dtype=torch.float64)[:1]
scores = s * one_hot  # class 0 leads by s
certain = one_hot.log()  # all of the probability on class 0
same, opposite = torch.tensor([[1.0, 0.0], [1.0, 0.0]]), torch.tensor([[1.0, 0.0], [-1.0, 0.0]])
frames = torch.tensor([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]).log()  # 1, blank, 2
padded = torch.tensor([[0, *[-1] * (C - 1)]])
ahead = log1p((C - 1) * exp(-s))

losses = {  # the page of each loss, the prediction, the closed form and its value, and the arguments
    nn.L1Loss: ("l1_loss", "the target", "0", 0.0, value, value),
    nn.MSELoss: ("mse_loss", "the target", "0", 0.0, value, value),
    nn.SmoothL1Loss: ("smooth_l1_loss", "the target", "0", 0.0, value, value),
    nn.HuberLoss: ("huber_loss", "the target", "0", 0.0, value, value),
    nn.PoissonNLLLoss: ("poisson_nll_loss", "ln 5 for 5", "y − y ln y", 5 - 5 * log(5), count.log(), count),
    nn.GaussianNLLLoss: (
        "gaussian_nll_loss",
        "the target, variance `eps`",
        "½ ln eps",
        log(1e-6) / 2,
        value,
        value,
        torch.zeros(1),
    ),
    nn.CrossEntropyLoss: ("cross_entropy", "10 ahead", "ln(1 + (C − 1) e^−s)", ahead, scores, label),
    nn.LinearCrossEntropyLoss: ("linear_cross_entropy", "10 ahead", "ln(1 + (C − 1) e^−s)", ahead, scores, label),
    nn.AdaptiveLogSoftmaxWithLoss: (
        "adaptive_log_softmax_with_loss",
        "10 ahead, 5 scores in the head",
        "ln(1 + 4 e^−s)",
        log1p(4 * exp(-s)),
        scores,
        label,
    ),
    nn.NLLLoss: ("nll_loss", "certain", "−ln 1", 0.0, certain, label),
    nn.MultiMarginLoss: ("multi_margin_loss", "10 ahead", "0", 0.0, scores, label),
    nn.BCEWithLogitsLoss: ("binary_cross_entropy_with_logits", "10", "ln(1 + e^−s)", log1p(exp(-s)), s * yes, yes),
    nn.BCELoss: ("binary_cross_entropy", "1 for 1", "−ln 1", 0.0, yes, yes),
    nn.SoftMarginLoss: ("soft_margin_loss", "10", "ln(1 + e^−s)", log1p(exp(-s)), s * yes, yes),
    nn.MultiLabelSoftMarginLoss: (
        "multilabel_soft_margin_loss",
        "10 and −10",
        "ln(1 + e^−s)",
        log1p(exp(-s)),
        s * (2 * one_hot - 1),
        one_hot,
    ),
    nn.MultiLabelMarginLoss: ("multilabel_margin_loss", "10 ahead", "0", 0.0, scores, padded),
    nn.KLDivLoss: ("kl_div", "certain", "0", 0.0, certain, one_hot),
    nn.HingeEmbeddingLoss: ("hinge_embedding_loss", "distances 0 and 1", "0", 0.0, torch.tensor([0.0, 1.0]), pair),
    nn.CosineEmbeddingLoss: ("cosine_embedding_loss", "the same, the opposite", "0", 0.0, same, opposite, pair),
    nn.MarginRankingLoss: ("margin_ranking_loss", "in order", "0", 0.0, s * pair, -s * pair, pair),
    nn.TripletMarginLoss: ("triplet_margin_loss", "the negative at 2", "0", 0.0, same, same, -same),
    nn.TripletMarginWithDistanceLoss: (
        "triplet_margin_with_distance_loss",
        "the negative at 2",
        "0",
        0.0,
        same,
        same,
        -same,
    ),
    nn.CTCLoss: ("ctc_loss", "certain", "0", 0.0, frames, torch.tensor([1, 2]), (3,), (2,)),
}
sizes = {nn.LinearCrossEntropyLoss: (C, C), nn.AdaptiveLogSoftmaxWithLoss: (C, C, [4])}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss

print("| loss | prediction | torch | closed form | its value |")
print("|---|---|---|---|---|")
for kind, (page, prediction, formula, expected, *arguments) in losses.items():
    criterion = kind(*sizes.get(kind, ())).double()
    for weight in criterion.parameters():  # the two losses with a layer inside: its outputs are its inputs
        nn.init.eye_(weight)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loss = criterion(*arguments)
    loss = f"{getattr(loss, 'loss', loss):.4g}"
    loss = loss if loss == f"{expected:.4g}" else f"**{loss}**"
    print(f"| [{kind.__name__}](../losses/{page}.md) | {prediction} | {loss} | {formula} | {expected:.4g} |")
