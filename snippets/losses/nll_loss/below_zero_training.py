import torch
from torch import nn

logits = torch.zeros(3, 5, requires_grad=True)
target = torch.tensor([1, 0, 4])
optimizer = torch.optim.SGD([logits], lr=1.0)

for step in range(1, 301):
    loss = nn.NLLLoss()(logits, target)  # without LogSoftmax
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        print(f"step {step}: {loss.item():.1f}")
