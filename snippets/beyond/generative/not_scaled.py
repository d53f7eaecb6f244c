import torch

alpha_bar = torch.cumprod(1 - torch.linspace(1e-4, 0.02, 1000), dim=0)
noise = (1 - alpha_bar[-1]).sqrt()
for name, size in {"0 to 255": 255.0, "-1 to 1": 1.0}.items():
    signal = alpha_bar[-1].sqrt() * size  # the largest value, after the last step
    print(f"{name}: signal up to {signal:.3f}, noise {noise:.3f}")
