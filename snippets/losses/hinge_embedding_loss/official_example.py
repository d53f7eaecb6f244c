import torch
from torch import nn

for line in nn.HingeEmbeddingLoss.__doc__.splitlines():
    if "randn(" in line:
        print(line.strip())

torch.manual_seed(0)
input = torch.randn(3, 5, requires_grad=True)
target = torch.randn(3, 5).sign()
losses = nn.HingeEmbeddingLoss(reduction="none")(input, target)
print(
    f"{(losses < 0).sum()} of {losses.numel()} are below 0, lowest {losses.min():.4f}"
)
