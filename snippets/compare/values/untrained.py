import warnings
from math import comb, erf, exp, log, pi, sqrt

import torch
from torch import nn

N, C, T, S, r = 100_000, 10, 50, 8, 1  # samples, classes, frames, labels of a sequence, equal neighbours among them
normal = torch.special.ndtri((torch.arange(N, dtype=torch.float64) + 0.5) / N)  # mean 0, variance 1
zero, scores = torch.zeros(N, dtype=torch.float64), torch.zeros(N, C)
counts, half, labels = torch.arange(N) % 7, torch.arange(N) % 2, torch.arange(N) % C
yes_or_no, signs, one_hot = half.double(), 2 * half - 1, nn.functional.one_hot(labels, C).float()
three_labels = torch.tensor([[0, 1, 2, *[-1] * (C - 3)]])
steps, sequence = torch.zeros(T, 1, C).log_softmax(dim=2), torch.arange(S)[None] + 1
huber = erf(sqrt(1 / 2)) + exp(-1 / 2) / sqrt(2 * pi) - 1 / 2  # P(|z| < 1) + φ(1) − ½

losses = {  # the page of each loss, the targets, the closed form and its value, and the arguments
    nn.L1Loss: ("l1_loss", "standard normal", "√(2/π)", sqrt(2 / pi), zero, normal),
    nn.MSELoss: ("mse_loss", "standard normal", "1", 1.0, zero, normal),
    nn.SmoothL1Loss: ("smooth_l1_loss", "standard normal", "P(abs(z) < 1) + φ(1) − ½", huber, zero, normal),
    nn.HuberLoss: ("huber_loss", "standard normal", "P(abs(z) < 1) + φ(1) − ½", huber, zero, normal),
    nn.PoissonNLLLoss: ("poisson_nll_loss", "any counts", "e⁰", 1.0, zero, counts),
    nn.GaussianNLLLoss: ("gaussian_nll_loss", "standard normal, variance 1", "½", 0.5, zero, normal, 1.0),
    nn.CrossEntropyLoss: ("cross_entropy", "10 classes", "ln C", log(C), scores, labels),
    nn.LinearCrossEntropyLoss: ("linear_cross_entropy", "10 classes", "ln C", log(C), scores, labels),
    nn.AdaptiveLogSoftmaxWithLoss: (
        "adaptive_log_softmax_with_loss",
        "10 classes, 4 in the head",
        "ln 5 + 6/10 ln 6",
        log(5) + 0.6 * log(6),
        scores,
        labels,
    ),
    nn.NLLLoss: ("nll_loss", "10 classes", "ln C", log(C), scores.log_softmax(dim=1), labels),
    nn.MultiMarginLoss: ("multi_margin_loss", "10 classes", "1 − 1/C", 1 - 1 / C, scores, labels),
    nn.BCEWithLogitsLoss: ("binary_cross_entropy_with_logits", "0 and 1", "ln 2", log(2), zero, yes_or_no),
    nn.BCELoss: ("binary_cross_entropy", "0 and 1, output 0.5", "ln 2", log(2), zero.sigmoid(), yes_or_no),
    nn.SoftMarginLoss: ("soft_margin_loss", "−1 and 1", "ln 2", log(2), zero, signs),
    nn.MultiLabelSoftMarginLoss: ("multilabel_soft_margin_loss", "0 and 1", "ln 2", log(2), scores, one_hot),
    nn.MultiLabelMarginLoss: (
        "multilabel_margin_loss",
        "3 of 10 classes",
        "3 (C − 3) / C",
        3 * (C - 3) / C,
        scores[:1],
        three_labels,
    ),
    nn.KLDivLoss: ("kl_div", "10 classes, one certain", "ln C / C", log(C) / C, scores.log_softmax(dim=1), one_hot),
    nn.HingeEmbeddingLoss: ("hinge_embedding_loss", "−1 and 1", "margin / 2", 0.5, zero, signs),
    nn.CosineEmbeddingLoss: ("cosine_embedding_loss", "−1 and 1", "½", 0.5, scores, scores, signs),
    nn.MarginRankingLoss: ("margin_ranking_loss", "−1 and 1", "margin", 0.0, zero, zero, signs),
    nn.TripletMarginLoss: ("triplet_margin_loss", "none", "margin", 1.0, scores, scores, scores),
    nn.TripletMarginWithDistanceLoss: (
        "triplet_margin_with_distance_loss",
        "none",
        "margin",
        1.0,
        scores,
        scores,
        scores,
    ),
    nn.CTCLoss: (
        "ctc_loss",
        "T = 50, S = 8, 10 classes",
        "(T ln C − ln binomial(T + S, 2S)) / S",
        (T * log(C) - log(comb(T + S, 2 * S))) / S,
        steps,
        sequence,
        (T,),
        (S,),
    ),
}
sizes = {nn.LinearCrossEntropyLoss: (C, C), nn.AdaptiveLogSoftmaxWithLoss: (C, C, [4])}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss

one_pair_equal = (
    "ctc_loss",
    "the same, r = 1",
    "(T ln C − ln binomial(T + S − r, 2S)) / S",
    (T * log(C) - log(comb(T + S - r, 2 * S))) / S,
    steps,
    sequence.clamp(max=S - 1),  # 1 to 7, and 7 again
    (T,),
    (S,),
)

print("| loss | targets | torch | closed form | its value |")
print("|---|---|---|---|---|")
for kind, (page, targets, formula, expected, *arguments) in [*losses.items(), (nn.CTCLoss, one_pair_equal)]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loss = kind(*sizes.get(kind, ()))(*arguments)
    loss = getattr(loss, "loss", loss)
    print(f"| [{kind.__name__}](../losses/{page}.md) | {targets} | {loss:.4f} | {formula} | {expected:.4f} |")
