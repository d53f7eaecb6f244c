import torch

torch.manual_seed(0)
data, noise = torch.randn(2, 8, 3, 8, 8)  # 8 images, 8 pixels wide
signal = torch.linspace(0.99, 0.01, 8)  # of each image
for name, share in {"(8,)": signal, "(8, 1, 1, 1)": signal.view(-1, 1, 1, 1)}.items():
    noisy = share.sqrt() * data + (1 - share).sqrt() * noise
    error = (noisy - noise).square()
    print(f"{name}: first image {error[0].mean():.2f}, last {error[-1].mean():.2f}")
