import torch
from torch.nn import functional as F

images, reconstruction = torch.zeros(4, 100), torch.full((4, 100), 0.3)
mean, log_variance = torch.ones(4, 10), torch.zeros(4, 10)
# one value for each of 10 features
divergence = -0.5 * (1 + log_variance - mean**2 - log_variance.exp())

print("mean and sum:   ", F.mse_loss(reconstruction, images), divergence.sum())
error = F.mse_loss(reconstruction, images, reduction="sum")
print("both per sample:", error / len(images), divergence.sum() / len(images))
