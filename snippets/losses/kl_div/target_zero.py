import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.KLDivLoss.__doc__.splitlines()
        if "target.log()" in line
    ]
)

log_probabilities = torch.tensor([0.8, 0.1, 0.1]).log()
target = torch.tensor([1.0, 0.0, 0.0])
print("the text:", target * (target.log() - log_probabilities))
print("torch:   ", nn.KLDivLoss(reduction="none")(log_probabilities, target))
