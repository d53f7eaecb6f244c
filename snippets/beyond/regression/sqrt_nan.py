import torch

for eps in (0.0, 1e-30, 1e-3):
    error = torch.zeros(1, requires_grad=True)
    (error**2 + eps**2).sqrt().backward()
    print(f"eps {eps}: gradient {error.grad.item()}")
