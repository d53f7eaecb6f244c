import torch
from torch import nn

prediction = torch.tensor([0.0], requires_grad=True)
for value in (1.0, 1e-2, 1e-6):
    variance = torch.tensor([value], requires_grad=True)
    loss = nn.GaussianNLLLoss()(prediction, torch.tensor([1.0]), variance)
    by_prediction, by_variance = torch.autograd.grad(loss, (prediction, variance))
    print(
        f"variance {value:g}: loss {loss:.4g}, gradients {by_prediction.item():.4g} and {by_variance.item():.4g}"
    )
