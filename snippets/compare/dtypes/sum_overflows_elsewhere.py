import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([0.0, 10.0], dtype=torch.float16).repeat(66_000, 1)
target = torch.zeros(66_000, dtype=torch.int64)
one_hot, layer = F.one_hot(target, 2).half(), torch.eye(2, dtype=torch.float16)

print("CrossEntropyLoss, probabilities: ", F.cross_entropy(logits, one_hot).item())
print(
    "KLDivLoss, batchmean:            ",
    F.kl_div(logits.log_softmax(dim=1), one_hot, reduction="batchmean").item(),
)
print(
    "none, then mean:                 ",
    F.cross_entropy(logits, target, reduction="none").mean().item(),
)
chunks = nn.LinearCrossEntropyOptions()
print(
    "LinearCrossEntropyLoss in chunks:",
    F.linear_cross_entropy(logits, layer, target, options=chunks).item(),
)
