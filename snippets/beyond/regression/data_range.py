import torch
from pytorch_msssim import ssim

torch.manual_seed(0)
target = torch.rand(1, 3, 32, 32)
prediction = target + 0.1 * torch.randn_like(target)
for name, factor, data_range in (
    ("images in 0 to 1, data_range 1", 1, 1),
    ("images in 0 to 1, data_range 255", 1, 255),
    ("images in 0 to 255, data_range 255", 255, 255),
):
    loss = 1 - ssim(factor * prediction, factor * target, data_range)
    print(f"{name}: loss {loss:.4f}")
flat = torch.full((1, 3, 32, 32), 200.0, dtype=torch.float64)  # one grey
noisy = flat + torch.randint(-1, 2, flat.shape)
for data_range in (255, 1):
    loss = 1 - ssim(noisy, flat, data_range)
    print(f"grey in 0 to 255, data_range {data_range}: loss {loss:.4f}")
