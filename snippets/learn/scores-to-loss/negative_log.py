import torch

for probability in (0.99, 0.5, 0.1, 0.001):
    print(f"{probability}: {-torch.tensor(probability).log():.4f}")
