import torch
from torch.nn import functional as F

scores = torch.zeros(0, 4)
target = torch.zeros(0, 4, dtype=torch.int64)

for reduction, number in (("mean", 1), ("sum", 2)):
    loss = torch.tensor(7.0)  # what the memory happens to hold
    torch.ops.aten.multilabel_margin_loss.out(scores, target, number, out=loss)
    print(f"{reduction}:", loss)
losses = F.multilabel_margin_loss(scores, target, reduction="none")
print("fixed:", losses.sum() / max(len(losses), 1))
