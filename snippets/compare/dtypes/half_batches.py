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


def measure(kind, options, samples, dtype):
    """The mean over a batch in which the two samples alternate, and the sum of all gradients' sizes."""
    _, shapes, *rest = losses[kind]
    rest = [value.to(dtype) if torch.is_tensor(value) and value.is_floating_point() else value for value in rest]
    draw = torch.Generator().manual_seed(0)
    criterion = kind(*sizes.get(kind, ()), **options).to(dtype)
    for weight in criterion.parameters():  # the two losses with a layer inside
        nn.init.eye_(weight)
    alternate = torch.arange(samples) % 2
    inputs = [torch.rand(shape, generator=draw).to(dtype)[alternate].requires_grad_() for shape in shapes]
    loss = criterion(*inputs, *[value[alternate] for value in rest])
    loss = getattr(loss, "loss", loss)
    gradients = torch.autograd.grad(loss, inputs)
    return loss.item(), sum(gradient.double().abs().sum().item() for gradient in gradients)


def first_wrong(kind, options, dtype, which):
    """The smallest even batch with a result more than a tenth off, and the result; a dash if there is none."""
    right = measure(kind, options, 2, torch.float64)[which]

    def is_wrong(samples):
        return not abs(measure(kind, options, samples, dtype)[which] - right) <= 0.1 * abs(right)

    low, high = 2, 2**17
    if not is_wrong(high):
        return "–"
    while high - low > 2:  # bisection
        middle = (low + high) // 4 * 2
        low, high = (low, middle) if is_wrong(middle) else (middle, high)
    return f"{high}: {measure(kind, options, high, dtype)[which]:.3g} for {right:.3g}"


def cells(kind, options, dtype):
    try:
        return [first_wrong(kind, options, dtype, which) for which in (0, 1)]
    except (NotImplementedError, TypeError):
        return ["raises", "raises"]


titles = [f"{dtype}, {what}" for dtype in ("float16", "bfloat16") for what in ("loss", "gradient")]
print("| loss |", " | ".join(titles), "|")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for kind, (page, *_) in losses.items():
        for note, options in [("", {}), *variants.get(kind, [])]:
            found = cells(kind, options, torch.float16) + cells(kind, options, torch.bfloat16)
            print(f"| [{kind.__name__}](../losses/{page}.md){note} |", " | ".join(found), "|")
