import torch
from torch import nn

text = nn.CTCLoss.__doc__.splitlines()
print(*[line.strip() for line in text if "divided by the target lengths" in line])

frames = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]]).log()
labels = torch.tensor([], dtype=torch.long)
for reduction in ("sum", "mean"):
    print(f"{reduction}:", nn.CTCLoss(reduction=reduction)(frames, labels, (3,), (0,)))
