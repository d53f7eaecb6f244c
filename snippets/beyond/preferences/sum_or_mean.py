import torch

long, short = torch.full((8,), -1.0), torch.full((2,), -2.0)  # of each token
print("sum ", long.sum().item(), short.sum().item())
print("mean", long.mean().item(), short.mean().item())
