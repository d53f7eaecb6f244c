import torch
from torch import nn
from torch.nn import functional as F

output = torch.tensor([89.0], requires_grad=True)
loss = nn.PoissonNLLLoss(log_input=False)(F.softplus(output), torch.tensor([5.0]))
loss.backward()
print(f"loss {loss.item():.4g}, gradient {output.grad.item():.4g}")
