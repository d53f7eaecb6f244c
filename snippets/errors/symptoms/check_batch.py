import torch
from torch import nn


def check_batch(output, target, criterion):
    """What looks wrong about one batch, before criterion(output, target)."""
    name, x, found = type(criterion).__name__, output.detach().float(), []
    dim = 1 if x.dim() > 1 and name != "KLDivLoss" else -1  # of the classes
    if x.numel() == 0:
        return ["the batch is empty"]
    if getattr(criterion, "log_target", False):
        target = target.exp()
    takes_classes = name in ("CrossEntropyLoss", "NLLLoss")
    indices = takes_classes and x.shape != target.shape

    def check(wrong, message):
        if wrong:
            found.append(message)

    check(not x.isfinite().all(), "output: inf or nan")
    check(not target.isfinite().all(), "target: inf or nan")
    graph = output.requires_grad or not torch.is_grad_enabled()
    check(not graph, "output: no graph, so nothing is trained")
    check(
        x.numel() > 1 and (x == x[:1]).all() and len(x) > 1,
        "output: the same for all samples",
    )
    if takes_classes:
        check(x.shape[dim] == 1, "output: one class, so the loss is 0")
    if indices:
        check(target.dtype != torch.int64, f"target: {target.dtype}, not int64")
        counted = target[target != criterion.ignore_index]
        check(len(counted) == 0, "target: all ignored, so the mean is nan")
        outside = (counted < 0) | (counted >= x.shape[dim])
        check(outside.any(), f"target: outside of 0 to {x.shape[dim] - 1}")
    elif takes_classes:
        sums = target.sum(dim)
        check((sums - 1).abs().max() > 1e-3, "target: rows do not sum to 1")
    elif x.shape != target.shape:
        check(True, f"shapes: {tuple(x.shape)} and {tuple(target.shape)}")
    between = ((x >= 0) & (x <= 1)).all()
    sums = x.sum(dim) if name == "CrossEntropyLoss" else x.exp().sum(dim)
    softmax = between and (sums - 1).abs().max() < 1e-2
    if name == "CrossEntropyLoss":
        check(softmax, "output: softmax applied")
    if name in ("NLLLoss", "KLDivLoss"):
        check((sums - 1).abs().max() > 0.05, "output: not log-probabilities")
    if name == "BCEWithLogitsLoss" or (name == "CrossEntropyLoss" and not softmax):
        check(between, "output: all between 0 and 1, is it a sigmoid?")
    if name in ("BCELoss", "BCEWithLogitsLoss", "KLDivLoss"):
        check(target.min() < 0 or target.max() > 1, "target: outside of 0 to 1")
    if name in ("SoftMarginLoss", "HingeEmbeddingLoss"):
        check((target.abs() != 1).any(), "target: not -1 and 1")
    return found


torch.manual_seed(0)
logits = 3 * nn.Linear(4, 3)(torch.randn(8, 4))
labels, yes = torch.arange(8) % 3, (torch.arange(8) % 2).float()
cross_entropy, bce, kl = nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss(), nn.KLDivLoss()
for name, *batch in (
    ("right", logits, labels, cross_entropy),
    ("right", logits[:, 0], yes, bce),
    ("softmax", logits.softmax(dim=1), labels, cross_entropy),
    ("sigmoid", logits.sigmoid(), labels, cross_entropy),
    ("labels from 1", logits, labels + 1, cross_entropy),
    ("float labels", logits, labels.float(), cross_entropy),
    ("all ignored", logits, torch.full((8,), -100), cross_entropy),
    ("one logit", logits[:, :1], yes.unsqueeze(1), cross_entropy),
    ("sigmoid", logits[:, 0].sigmoid(), yes, bce),
    ("-1 and 1", logits[:, 0], 2 * yes - 1, bce),
    ("column", logits[:, :1], yes, nn.MSELoss()),
    ("nan", logits[:, 0], yes.log() * 0, nn.MSELoss()),
    ("no log", logits.softmax(dim=1), logits.detach().softmax(dim=1), kl),
    ("logits in NLL", logits, labels, nn.NLLLoss()),
    ("detached", logits.detach(), labels, cross_entropy),
    ("collapsed", logits[:1].expand(8, 3), labels, cross_entropy),
):
    print(f"{name}: {check_batch(*batch)}")
