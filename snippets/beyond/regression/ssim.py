import torch
from torch.nn import functional as F


def ssim(prediction, target, data_range=1.0, size=11, sigma=1.5):
    """Structural similarity of images (N, C, H, W): (N,). The loss is 1 minus it."""
    x, y = prediction.float(), target.float()
    channels = x.shape[1]
    position = torch.arange(size, device=x.device, dtype=x.dtype) - (size - 1) / 2
    window = (-(position**2) / (2 * sigma**2)).softmax(dim=0)

    def blur(image):
        rows = window.expand(channels, 1, 1, size)
        image = F.conv2d(image, rows, groups=channels)
        return F.conv2d(image, rows.transpose(2, 3), groups=channels)

    with torch.autocast(x.device.type, enabled=False):
        a, b = blur(x), blur(y)
        spread = blur(x * x) - a * a + blur(y * y) - b * b
        shared = blur(x * y) - a * b
    c1, c2 = (0.01 * data_range) ** 2, (0.03 * data_range) ** 2
    light = (2 * a * b + c1) / (a * a + b * b + c1)
    return (light * (2 * shared + c2) / (spread + c2)).mean(dim=(1, 2, 3))


torch.manual_seed(0)
target = torch.rand(2, 3, 32, 32)
prediction = (target + 0.1 * torch.randn_like(target)).requires_grad_()
loss = 1 - ssim(prediction, target).mean()
loss.backward()
print(f"loss {loss:.4f}, gradient norm {prediction.grad.norm():.4f}")
print(f"of an image with itself: {1 - ssim(target, target).mean():.4f}")
