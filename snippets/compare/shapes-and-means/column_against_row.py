import warnings

import torch
from torch import nn

row, values, signs = torch.tensor([0.9, 0.1, 0.2]), torch.tensor([1.0, 0.0, 0.0]), torch.tensor([1, -1, -1])
scores = torch.tensor([[0.9, 0.1, 0.2], [0.3, 0.8, 0.4], [0.5, 0.6, 0.7]])
labels, label_sets = torch.tensor([0, 2, 1]), torch.tensor([[0, -1, -1], [1, 2, -1], [2, -1, -1]])
steps, sequences = torch.zeros(2, 3, 3).log_softmax(dim=2), torch.tensor([[1], [2], [1]])
losses = {  # the page of each loss, its inputs for three samples, its target, and what follows
    nn.L1Loss: ("l1_loss", [row], values),
    nn.MSELoss: ("mse_loss", [row], values),
    nn.SmoothL1Loss: ("smooth_l1_loss", [row], values),
    nn.HuberLoss: ("huber_loss", [row], values),
    nn.PoissonNLLLoss: ("poisson_nll_loss", [row], values),
    nn.GaussianNLLLoss: ("gaussian_nll_loss", [row], values, torch.ones(3)),
    nn.CrossEntropyLoss: ("cross_entropy", [scores], labels),
    nn.LinearCrossEntropyLoss: ("linear_cross_entropy", [scores], labels),
    nn.AdaptiveLogSoftmaxWithLoss: ("adaptive_log_softmax_with_loss", [scores], labels),
    nn.NLLLoss: ("nll_loss", [scores.log_softmax(dim=1)], labels),
    nn.MultiMarginLoss: ("multi_margin_loss", [scores], labels),
    nn.BCEWithLogitsLoss: ("binary_cross_entropy_with_logits", [row], values),
    nn.BCELoss: ("binary_cross_entropy", [row], values),
    nn.SoftMarginLoss: ("soft_margin_loss", [row], signs),
    nn.MultiLabelSoftMarginLoss: ("multilabel_soft_margin_loss", [row], values),
    nn.MultiLabelMarginLoss: ("multilabel_margin_loss", [scores], label_sets),
    nn.KLDivLoss: ("kl_div", [row.log()], values),
    nn.HingeEmbeddingLoss: ("hinge_embedding_loss", [row], signs),
    nn.CosineEmbeddingLoss: ("cosine_embedding_loss", [scores, scores.flip(0)], signs),
    nn.MarginRankingLoss: ("margin_ranking_loss", [row, row.flip(0)], signs),
    nn.TripletMarginLoss: ("triplet_margin_loss", [scores, scores.flip(0), scores.flip(1)]),
    nn.TripletMarginWithDistanceLoss: (
        "triplet_margin_with_distance_loss",
        [scores, scores.flip(0), scores.flip(1)],
    ),
    nn.CTCLoss: ("ctc_loss", [steps], sequences, (2, 2, 2), (1, 1, 1)),
}
sizes = {nn.LinearCrossEntropyLoss: (3, 3), nn.AdaptiveLogSoftmaxWithLoss: (3, 3, [2], 1.0)}
unknown = {kind.__name__ for kind in losses} ^ {*nn.modules.loss.__all__, "AdaptiveLogSoftmaxWithLoss"}
assert unknown == {"NLLLoss2d"}, unknown  # an old name of NLLLoss


def outcome(kind, *arguments):
    criterion = kind(*sizes.get(kind, ()))
    for weight in criterion.parameters():  # the two losses with a layer inside
        nn.init.eye_(weight)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            loss = criterion(*arguments)
        except (RuntimeError, ValueError) as error:
            return f"raises `{type(error).__name__}`"
    loss = getattr(loss, "loss", loss)
    warned = any("target size" in str(warning.message) for warning in caught)
    return f"{'warns, ' if warned else ''}{loss:.4f}"


def marked(found, right):
    """In bold what is no error and not the right value."""
    return found if found == right or "raises" in found else f"**{found if 'warns' in found else 'silent, ' + found}**"


print("| loss | shapes | `mean` | prediction with a 1 | target with a 1 |")
print("|---|---|---|---|---|")
for kind, (page, inputs, *rest) in losses.items():
    tensors = [*inputs, *rest[:1]]
    right = outcome(kind, *inputs, *rest)
    found = [marked(outcome(kind, inputs[0].unsqueeze(-1), *inputs[1:], *rest), right)]
    found += [marked(outcome(kind, *inputs, rest[0].unsqueeze(-1), *rest[1:]), right) if rest else "no target"]
    shapes = ", ".join(f"`{tuple(tensor.shape)}`" for tensor in tensors)
    print(f"| [{kind.__name__}](../losses/{page}.md) | {shapes} | {right} |", " | ".join(found), "|")
