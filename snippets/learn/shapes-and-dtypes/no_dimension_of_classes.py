import torch
import torch.nn.functional as F

score, label, target = torch.tensor(0.5), torch.tensor(0), torch.tensor(1.0)
for loss, labels in (
    (F.nll_loss, label),
    (F.cross_entropy, label[None]),
    (F.multilabel_soft_margin_loss, target),
):
    try:
        loss(score, labels)
    except (ValueError, IndexError) as error:
        print(f"{type(error).__name__}: {error}")
print(F.binary_cross_entropy_with_logits(score, target))
