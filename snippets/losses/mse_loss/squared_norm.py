import torch
from torch import nn

print([line.strip() for line in nn.MSELoss.__doc__.splitlines() if "L2 norm" in line])

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])
print("squared L2 norm:", torch.linalg.vector_norm(prediction - target) ** 2)
for reduction in ("sum", "mean"):
    print(f"{reduction}:", nn.MSELoss(reduction=reduction)(prediction, target))
