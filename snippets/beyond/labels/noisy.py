import torch
from torch import nn
from torch.nn import functional as F

exact = {"dtype": torch.float64}  # training would enlarge rounding errors


def gce(logits, target, q=0.7):
    losses = F.cross_entropy(logits, target, reduction="none")
    return (-torch.expm1(-q * losses) / q).mean()


def train(criterion, seed, steps):
    torch.manual_seed(seed)
    clean = torch.randint(4, (2400,))
    centers, noise = torch.randn(4, 10, **exact), torch.randn(2400, 10, **exact)
    features = 2 * centers[clean] + 2 * noise
    target = clean.clone()
    target[:160] = torch.randint(4, (160,))  # drawn at random: 3 of 4 are wrong
    first, last = nn.Linear(10, 64, **exact), nn.Linear(64, 4, **exact)
    model = nn.Sequential(first, nn.ReLU(), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(steps):
        optimizer.zero_grad()
        criterion(model(features[:400]), target[:400]).backward()
        optimizer.step()
    hit = (model(features).argmax(dim=1) == target).double()
    return hit[400:].mean(), hit[target != clean].mean()


for steps in (10, 150):
    for name, criterion in {"cross entropy": F.cross_entropy, "GCE": gce}.items():
        runs = torch.tensor([train(criterion, seed, steps) for seed in range(5)])
        (mean, learned), low, high = runs.mean(0), runs[:, 0].min(), runs[:, 0].max()
        print(f"{steps} steps, {name}: {mean:.0%}, {low:.0%} to {high:.0%}", end="")
        print(f"; {learned:.0%} of the wrong labels learned")
