import torch
from torch.nn import functional as F

images = torch.zeros(4, 100)  # 4 images of 100 pixels
reconstruction = torch.full((4, 100), 0.2)
mean, variance = torch.ones(4, 10), torch.ones(4, 10)  # of 10 latent variables

divergence = 0.5 * (mean**2 + variance - 1 - variance.log()).sum()
error = F.binary_cross_entropy(reconstruction, images)
print(f"averaged {error:.4f}, summed {divergence:.4f}")

error = F.binary_cross_entropy(reconstruction, images, reduction="sum")
print(f"for each image: {error / 4:.4f} and {divergence / 4:.4f}")
