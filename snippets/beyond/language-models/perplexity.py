import torch

batches = [torch.full((300,), 2.0), torch.full((100,), 4.0)]  # losses of the tokens

total, count = 0.0, 0
for losses in batches:
    total += losses.sum().item()  # added up in Python's float64
    count += len(losses)
means = torch.stack([losses.mean() for losses in batches])
mean = torch.tensor(total / count)
print(f"exp of the token mean {mean}: {mean.exp():.2f}")
print(f"mean of the batch perplexities: {means.exp().mean():.2f}")
print(f"exp of the mean of the batch means: {means.mean().exp():.2f}")
