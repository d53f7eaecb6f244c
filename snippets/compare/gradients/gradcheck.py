import warnings

import torch
from torch import nn
from torch.autograd.gradcheck import GradcheckError

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
shares = values.softmax(dim=1)
chunks = nn.LinearCrossEntropyOptions(allow_retain_graph=True)  # the checks go back more than once
variants = {  # more rows: a note, and what is different
    nn.CrossEntropyLoss: [(", probabilities", {"target": shares})],
    nn.LinearCrossEntropyLoss: [(", probabilities", {"target": shares}), (", in chunks", {"options": chunks})],
    nn.CTCLoss: [(" after `log_softmax`", {"before": lambda logits: logits.log_softmax(dim=2)})],
}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def to_double(value):
    return value.double() if torch.is_tensor(value) and value.is_floating_point() else value


def outcome(check, *arguments):
    try:
        return check(*arguments)
    except GradcheckError:
        return "**fails**"
    except RuntimeError:
        return "raises"


def cells(kind, target=None, before=torch.clone, **options):
    _, shapes, *rest = losses[kind]
    torch.manual_seed(0)  # for the two losses with a layer inside
    criterion = kind(*sizes.get(kind, ()), **options).double()
    rest = [to_double(value) for value in (rest if target is None else [target])]
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw, dtype=torch.float64) for shape in shapes]

    def loss(*inputs):
        result = criterion(*map(before, inputs), *rest)
        return getattr(result, "loss", result)

    def second_derivative():
        blocks = torch.autograd.functional.hessian(loss, tuple(inputs))
        return "not zero" if any(block.any() for row in blocks for block in row) else "zero"

    def reaches_target():
        if not rest or not rest[0].is_floating_point():
            return "–"
        target = rest[0].softmax(dim=-1).requires_grad_()
        result = criterion(*[value.requires_grad_() for value in inputs], target, *rest[1:])
        (gradient,) = torch.autograd.grad(result, target, allow_unused=True)
        return "no" if gradient is None else "yes"

    leaves = [value.clone().requires_grad_() for value in inputs]
    checks = [torch.autograd.gradcheck, torch.autograd.gradgradcheck]
    found = [outcome(check, loss, leaves) for check in checks]
    found = ["passes" if result is True else result for result in found]
    second = outcome(second_derivative)
    return [*found, f"**{second}**" if "fails" in found[1] else second, outcome(reaches_target)]


print("| loss | `gradcheck` | `gradgradcheck` | second derivative | the target gets a gradient |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for kind, (page, *_) in losses.items():
        for note, changes in [("", {}), *variants.get(kind, [])]:
            print(f"| [{kind.__name__}](../losses/{page}.md){note} |", " | ".join(cells(kind, **changes)), "|")
