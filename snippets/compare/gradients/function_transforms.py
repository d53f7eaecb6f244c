import warnings

import torch
from torch import nn
from torch.autograd.functional import hessian as autograd_hessian
from torch.func import grad, hessian, jvp, vmap

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
variants = {  # more rows: a note, what is the same for all samples, and options
    nn.GaussianNLLLoss: [(", one variance for all", [torch.ones(3)], {})],
    nn.LinearCrossEntropyLoss: [(", in chunks", [], {"options": nn.LinearCrossEntropyOptions()})],
    nn.CTCLoss: [(", lengths as tensors", [torch.tensor([4]), torch.tensor([2])], {})],
}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def cells(kind, same, options):
    _, shapes, *rest = losses[kind]
    torch.manual_seed(0)  # for the two losses with a layer inside
    criterion = kind(*sizes.get(kind, ()), **options)
    draw = torch.Generator().manual_seed(0)
    batch = [torch.rand(shape, generator=draw).movedim(-2 if len(shape) > 1 else 0, 0) for shape in shapes]
    rest = rest[:1] if same else rest
    batch += [value for value in rest if torch.is_tensor(value)]
    same = same or [value[:1] for value in rest if not torch.is_tensor(value)]  # the lengths of one sequence

    def loss(*sample):
        result = criterion(*sample, *same)
        return getattr(result, "loss", result)

    def by_autograd(*sample):
        leaf = sample[0].clone().requires_grad_()
        return torch.autograd.grad(loss(leaf, *sample[1:]), leaf)[0]

    def each(function):
        return torch.stack([function(*sample) for sample in zip(*batch, strict=True)])

    sample = [value[0] for value in batch]
    others, along = sample[1:], torch.ones_like(sample[0])
    trials = {
        lambda: grad(loss)(*sample): lambda: by_autograd(*sample),
        lambda: jvp(lambda value: loss(value, *others), (sample[0],), (along,))[1]: lambda: by_autograd(*sample).sum(),
        lambda: hessian(loss)(*sample): lambda: autograd_hessian(lambda value: loss(value, *others), sample[0]),
        lambda: vmap(loss)(*batch): lambda: each(loss),
        lambda: vmap(grad(loss))(*batch): lambda: each(by_autograd),
    }
    return [outcome(transformed, expected) for transformed, expected in trials.items()]


def outcome(transformed, expected):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            found = transformed()
        except RuntimeError:
            return "raises"
        right = expected()
    result = "yes" if torch.allclose(found.to(right.dtype), right, atol=1e-6) else "**wrong**"
    if any("performance drop" in str(warning.message) for warning in caught):
        result += ", warns"
    return result if found.dtype == right.dtype else f"{result}, {str(found.dtype).removeprefix('torch.')}"


print("| loss | `grad` | `jvp` | `hessian` | `vmap` | `vmap` of `grad` |")
print("|---|---|---|---|---|---|")
for kind, (page, *_) in losses.items():
    for note, same, options in [("", [], {}), *variants.get(kind, [])]:
        print(f"| [{kind.__name__}](../losses/{page}.md){note} |", " | ".join(cells(kind, same, options)), "|")
