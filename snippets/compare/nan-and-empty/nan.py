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
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def count(tensors):
    found = sum(tensor.isnan().sum().item() for tensor in tensors)
    return f"{found} of {sum(tensor.numel() for tensor in tensors)}"


def cells(kind, place):
    """One nan, the first element of the input or of the target: how many losses and gradients are nan then?"""
    _, shapes, *rest = losses[kind]
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw) for shape in shapes]
    if place == "input":
        inputs[0].view(-1)[0] = torch.nan
    elif rest and rest[0].is_floating_point():
        rest[0] = rest[0].clone()
        rest[0].view(-1)[0] = torch.nan
    else:
        return ["–", "–", "–"]
    inputs = [value.requires_grad_() for value in inputs]
    adaptive = kind is nn.AdaptiveLogSoftmaxWithLoss  # gives both at once
    criterion = kind(*sizes.get(kind, ()))
    try:
        each = criterion(*inputs, *rest)
        mean = getattr(each, "loss", each)
        each = each.output if adaptive else kind(*sizes.get(kind, ()), reduction="none")(*inputs, *rest)
    except RuntimeError:
        return ["raises", "raises", "raises"]
    mean.backward()
    gradients = count([value.grad for value in inputs])
    layer = [weight.grad for weight in criterion.parameters()]
    if layer:
        gradients += f", layer {count(layer)}"
    return [count([each]), "nan" if mean.isnan() else "**a number**", gradients]


print("| loss | input: losses | `mean` | gradients | target: losses | `mean` | gradients |")
print("|---|---|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for kind, (page, *_) in losses.items():
        print(
            f"| [{kind.__name__}](../losses/{page}.md) |", " | ".join(cells(kind, "input") + cells(kind, "target")), "|"
        )
