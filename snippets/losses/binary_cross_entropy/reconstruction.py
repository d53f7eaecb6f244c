import torch
from torch.nn import functional as F

images = torch.zeros(4, 100)  # 4 images of 100 pixels
reconstruction = torch.full((4, 100), 0.2)
mean, variance = (
    torch.ones(4, 10),
    torch.ones(4, 10),
)  # what the encoder says of 10 latent variables

divergence = 0.5 * (mean**2 + variance - 1 - variance.log()).sum()
print("averaged, summed:", F.binary_cross_entropy(reconstruction, images), divergence)

error = F.binary_cross_entropy(reconstruction, images, reduction="sum")
print("of each image:   ", error / len(images), divergence / len(images))
