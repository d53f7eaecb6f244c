import torch
from torch import nn

torch.manual_seed(0)
frames = torch.randn(50, 8, 6)  # 50 frames, 8 sequences, 6 features
target = torch.randint(1, 4, (8, 10))  # 10 labels for each sequence; 0 is the blank
lengths = torch.full((8,), 50), torch.full((8,), 10)

model = nn.Sequential(
    nn.Linear(6, 4), nn.LogSoftmax(dim=2)
)  # three labels and the blank
criterion = nn.CTCLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

loss = criterion(model(frames), target, *lengths)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(frames), target, *lengths):.4f}"
)
