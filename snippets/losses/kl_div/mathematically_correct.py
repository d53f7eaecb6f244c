import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.KLDivLoss.__doc__.splitlines()
        if "mathematically correct" in line
    ]
)

probabilities = torch.tensor([0.5, 0.25, 0.25])
target = torch.tensor([0.25, 0.5, 0.25])
print("KL(target || model):", (target * (target / probabilities).log()).sum())
for shape in ((1, 3), (3,), (1, 4, 3)):
    log_probabilities = probabilities.log().expand(shape)
    print(
        f"batchmean of {shape}:",
        nn.KLDivLoss(reduction="batchmean")(log_probabilities, target.expand(shape)),
    )
