import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
target = features.argmax(dim=1)

for last, criterion in (
    (nn.Identity(), nn.CrossEntropyLoss()),
    (nn.Softmax(dim=1), nn.CrossEntropyLoss()),
    (nn.Identity(), nn.NLLLoss()),
    (nn.LogSoftmax(dim=1), nn.NLLLoss()),
):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 3), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for _ in range(200):
        optimizer.zero_grad()
        loss = criterion(model(features), target)
        loss.backward()
        optimizer.step()
    print(f"{type(last).__name__}, {type(criterion).__name__}: loss {loss:.3f}")
