import torch
from torch import nn

torch.manual_seed(0)
logits, target = torch.randn(2, 3, 8, 8), torch.randint(3, (2, 8, 8))

print(nn.CrossEntropyLoss()(logits, target))
print(nn.CrossEntropyLoss(reduction="none")(logits, target).mean())

for line in torch.use_deterministic_algorithms.__doc__.splitlines():
    if "Loss" in line:
        print(line.strip())
