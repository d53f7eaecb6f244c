import torch
from torch.nn import functional as F

prediction = torch.zeros(1, requires_grad=True)
target = torch.ones(1)
for value in (1.0, 1e-2, 1e-6):
    variance = torch.tensor([value], requires_grad=True)
    loss = F.gaussian_nll_loss(prediction, target, variance)
    gradients = torch.autograd.grad(loss, (prediction, variance))
    numbers = ", ".join(f"{gradient.item():.4g}" for gradient in gradients)
    print(f"variance {value:g}: loss {loss:.4g}, gradients {numbers}")
half = F.gaussian_nll_loss(*(value.half() for value in (prediction, target, variance)))
print("the last in float16:", half.item())
