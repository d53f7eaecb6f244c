import warnings

import torch
from torch import nn

values = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
labels, label_sets = torch.tensor([0, 2]), torch.tensor([[0, -1, -1], [1, 2, -1]])
signs, sequences = torch.tensor([1.0, -1.0]), torch.tensor([[1, 2], [2, 1]])
losses = {  # the page of each loss, the shapes of its inputs, its target, and what follows
    nn.L1Loss: ("l1_loss", [(2, 3)], values),
    nn.MSELoss: ("mse_loss", [(2, 3)], values),
    nn.SmoothL1Loss: ("smooth_l1_loss", [(2, 3)], values),
    nn.HuberLoss: ("huber_loss", [(2, 3)], values),
    nn.PoissonNLLLoss: ("poisson_nll_loss", [(2, 3)], values),
    nn.GaussianNLLLoss: ("gaussian_nll_loss", [(2, 3)], values, torch.ones(2, 3)),
    nn.CrossEntropyLoss: ("cross_entropy", [(2, 3)], labels),
    nn.LinearCrossEntropyLoss: ("linear_cross_entropy", [(2, 5)], labels),
    nn.AdaptiveLogSoftmaxWithLoss: ("adaptive_log_softmax_with_loss", [(2, 5)], labels),
    nn.NLLLoss: ("nll_loss", [(2, 3)], labels),
    nn.MultiMarginLoss: ("multi_margin_loss", [(2, 3)], labels),
    nn.BCEWithLogitsLoss: ("binary_cross_entropy_with_logits", [(2, 3)], values),
    nn.BCELoss: ("binary_cross_entropy", [(2, 3)], values),
    nn.SoftMarginLoss: ("soft_margin_loss", [(2, 3)], 2 * values - 1),
    nn.MultiLabelSoftMarginLoss: ("multilabel_soft_margin_loss", [(2, 3)], values),
    nn.MultiLabelMarginLoss: ("multilabel_margin_loss", [(2, 3)], label_sets),
    nn.KLDivLoss: ("kl_div", [(2, 3)], values),
    nn.HingeEmbeddingLoss: ("hinge_embedding_loss", [(2, 3)], 2 * values - 1),
    nn.CosineEmbeddingLoss: ("cosine_embedding_loss", [(2, 3), (2, 3)], signs),
    nn.MarginRankingLoss: ("margin_ranking_loss", [(2,), (2,)], signs),
    nn.TripletMarginLoss: ("triplet_margin_loss", [(2, 3)] * 3),
    nn.TripletMarginWithDistanceLoss: ("triplet_margin_with_distance_loss", [(2, 3)] * 3),
    nn.CTCLoss: ("ctc_loss", [(4, 2, 3)], sequences, (4, 4), (2, 2)),
}
sizes = {nn.LinearCrossEntropyLoss: (5, 3), nn.AdaptiveLogSoftmaxWithLoss: (5, 3, [2])}
variants = {nn.LinearCrossEntropyLoss: [(", in chunks", {"options": nn.LinearCrossEntropyOptions()})]}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def outcome(kind, options, dtype, autocast):
    _, shapes, *rest = losses[kind]
    criterion = kind(*sizes.get(kind, ()), **options)
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw).to(getattr(torch, dtype)).requires_grad_() for shape in shapes]
    try:
        with torch.autocast("cpu", dtype=getattr(torch, autocast)):
            loss = criterion(*inputs, *rest)
        loss = getattr(loss, "loss", loss)
        loss.backward()
    except RuntimeError:
        return "raises"
    return str(loss.dtype).removeprefix("torch.")


cases = [("float32", "bfloat16"), ("bfloat16", "bfloat16"), ("float32", "float16"), ("float16", "float16")]
titles = [f"input {dtype}, autocast to {autocast}" for dtype, autocast in cases]
print("| loss |", " | ".join(titles), "|")
print("|---" * (len(titles) + 1) + "|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for kind, (page, *_) in losses.items():
        for note, options in [("", {}), *variants.get(kind, [])]:
            cells = [outcome(kind, options, *case) for case in cases]
            print(f"| [{kind.__name__}](../losses/{page}.md){note} |", " | ".join(cells), "|")
