import torch

torch.manual_seed(0)
gradient = torch.randn(16, 3, 8, 8)
gradient /= gradient.flatten(1).norm(dim=1).view(-1, 1, 1, 1)  # each has norm 1
for name, norm in {
    "flatten(1).norm(dim=1)": gradient.flatten(1).norm(dim=1),
    "norm(dim=1)": gradient.norm(dim=1),
    "norm()": gradient.norm(),
}.items():
    print(f"{name}: {tuple(norm.shape)}, penalty {(norm - 1).square().mean():.3f}")
