import torch

bounds = {
    "clamp": lambda x: x.clamp(min=0),
    "clamp, a tensor": lambda x: x.clamp(min=torch.zeros(1)),
    "clamp_min": lambda x: x.clamp_min(0),
    "relu": lambda x: x.relu(),
    "hardtanh": lambda x: torch.nn.functional.hardtanh(x, 0.0, 1.0),
    "maximum": lambda x: torch.maximum(x, torch.zeros(1)),
}
for name, bounded in bounds.items():
    x = torch.zeros(1, requires_grad=True)
    bounded(x).backward()
    print(f"{name}: gradient {x.grad.item()} at the bound")
