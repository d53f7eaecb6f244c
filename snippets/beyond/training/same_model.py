import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.randn(2000, 10)
target = (inputs[:, 0] > 1).long()  # one in six
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(10, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
weight = torch.tensor([1.0, 5.0])
trained_with = nn.CrossEntropyLoss(weight=weight, label_smoothing=0.1)
for _ in range(200):
    optimizer.zero_grad()
    trained_with(model(inputs), target).backward()
    optimizer.step()

with torch.no_grad():
    print(f"as in training: {trained_with(model(inputs), target):.2f}")
    model.eval()
    print(f"eval(): {trained_with(model(inputs), target):.2f}")
    without = nn.CrossEntropyLoss(weight=weight)
    print(f"eval(), no smoothing: {without(model(inputs), target):.2f}")
    plain = nn.CrossEntropyLoss()
    print(f"eval(), no smoothing, no weights: {plain(model(inputs), target):.2f}")
