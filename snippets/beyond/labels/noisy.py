import torch
from torch import nn
from torch.nn import functional as F


def gce(logits, target, q=0.7):
    losses = F.cross_entropy(logits, target, reduction="none")
    return (-torch.expm1(-q * losses) / q).mean()


def accuracy(criterion, seed):
    torch.manual_seed(seed)
    clean = torch.randint(4, (2400,))
    features = 2 * torch.randn(4, 10)[clean] + 2 * torch.randn(2400, 10)
    target = clean[:400].clone()
    target[:160] = torch.randint(4, (160,))  # drawn at random: 3 of 4 are wrong
    model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 4))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        optimizer.zero_grad()
        criterion(model(features[:400]), target).backward()
        optimizer.step()
    predicted = model(features[400:]).argmax(dim=1)
    return (predicted == clean[400:]).double().mean()


torch.set_num_threads(1)
for name, criterion in {"cross entropy": F.cross_entropy, "GCE": gce}.items():
    right = torch.stack([accuracy(criterion, seed) for seed in range(5)])
    print(f"{name}: {right.mean():.0%} right, {right.min():.0%} to {right.max():.0%}")
