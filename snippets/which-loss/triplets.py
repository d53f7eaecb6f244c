import torch
from torch import nn

torch.manual_seed(0)
anchor = torch.randn(64, 8)
positive = anchor + torch.randn(64, 8)  # the same thing, seen again
negative = torch.randn(64, 8)  # another thing

model = nn.Linear(8, 4)  # the embedding
criterion = nn.TripletMarginLoss(margin=1.0)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

loss = criterion(model(anchor), model(positive), model(negative))
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(anchor), model(positive), model(negative)):.4f}"
)
