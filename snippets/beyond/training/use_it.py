import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.randn(250, 20)
target = inputs[:, :5].argmax(dim=1)  # class indices, int64
train, validation = (inputs[:200], target[:200]), (inputs[200:], target[200:])

model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 5))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=0.01)
criterion = nn.CrossEntropyLoss()  # "mean"
for _ in range(10):
    model.train()
    total, count = 0.0, 0
    for x, y in zip(*(part.split(64) for part in train), strict=True):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        optimizer.step()
        total, count = total + loss.item() * len(y), count + len(y)
model.eval()
with torch.no_grad():
    held_out = criterion(model(validation[0]), validation[1])
print(f"training {total / count:.2f}, validation {held_out:.2f}")
