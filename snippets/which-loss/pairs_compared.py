import torch
from torch import nn
from torch.nn import functional as F

exact = {"dtype": torch.float64}  # training would enlarge rounding errors

torch.manual_seed(0)
first, other = torch.randn(64, 8, **exact), torch.randn(64, 8, **exact)
alike = torch.arange(64) < 32
second = torch.where(alike.unsqueeze(1), first + other, other)
target = torch.where(alike, 1.0, -1.0)

cosine = F.cosine_similarity
losses = {
    "target 1 and −1": lambda a, b: F.cosine_embedding_loss(a, b, target),
    "target 1 and 0": lambda a, b: F.cosine_embedding_loss(a, b, alike.float()),
    "hinge of the cosine": lambda a, b: F.hinge_embedding_loss(cosine(a, b), target),
}
for name, loss_of in losses.items():
    torch.manual_seed(0)
    model = nn.Linear(8, 4, **exact)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        loss_of(model(first), model(second)).backward()
        optimizer.step()
    similarity = cosine(model(first), model(second)).detach()
    similar, different = similarity[alike].mean(), similarity[~alike].mean()
    print(f"{name}: mean cosine {similar:.1f} if similar, {different:.1f} if not")
