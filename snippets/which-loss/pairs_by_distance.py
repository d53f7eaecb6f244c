import torch
from torch import nn

torch.manual_seed(0)
first, other = torch.randn(64, 8), torch.randn(64, 8)
alike = torch.arange(64) < 32
second = torch.where(alike.unsqueeze(1), first + other, other)
target = torch.where(alike, 1.0, -1.0)  # 1.0: the same thing; −1.0: two things; (64,)

model = nn.Linear(8, 4)  # the embedding
distance = nn.PairwiseDistance()
criterion = nn.HingeEmbeddingLoss(margin=2.0)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

loss = criterion(distance(model(first), model(second)), target)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(distance(model(first), model(second)), target):.4f}"
)
