import torch
from torch import nn

prediction, target = torch.zeros(3), torch.ones(3)
log_variance = torch.tensor([1.0, 1e-2, 1e-6]).log().requires_grad_()

nn.GaussianNLLLoss(reduction="sum")(prediction, target, log_variance.exp()).backward()
print([f"{gradient:.4g}" for gradient in log_variance.grad.tolist()])
