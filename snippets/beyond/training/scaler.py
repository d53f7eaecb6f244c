import torch
from torch import nn

torch.manual_seed(0)
inputs, target = torch.randn(64, 8), torch.randint(3, (64,))
model = nn.Linear(8, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")  # "cuda", for float16
criterion = nn.CrossEntropyLoss(reduction="sum")

optimizer.zero_grad()
total = 0.0
for x, y in zip(inputs.split(32), target.split(32), strict=True):
    with torch.autocast("cpu", dtype=torch.float16):  # the model and the loss
        loss = criterion(model(x), y) / len(target)  # all terms, all divisors
    scaler.scale(loss).backward()  # outside of autocast
    total += loss.item()  # without the scale
scaler.unscale_(optimizer)  # after the last micro-batch
norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
scaler.step(optimizer)
scaler.update()
print(f"loss {total:.1f}, norm {norm:.1f}")
