import torch
from torch import nn

prediction = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])
target = torch.zeros(2, 3)

# the formula of keras.losses.mean_squared_error
per_sample = ((target - prediction) ** 2).mean(dim=-1)
for reduction in ("mean", "sum"):
    keras = getattr(per_sample, reduction)()
    loss = nn.MSELoss(reduction=reduction)(prediction, target)
    print(f"{reduction}: Keras {keras:.4f}, torch {loss:.4f}")
losses = nn.MSELoss(reduction="none")(prediction, target)
print("none: Keras", tuple(per_sample.shape), "torch", tuple(losses.shape))
