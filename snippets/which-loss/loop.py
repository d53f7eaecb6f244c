import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(256, 3)
target = features @ torch.tensor([[1.0], [-2.0], [0.5]]) + 4.0
data = torch.utils.data.TensorDataset(features, target)
loader = torch.utils.data.DataLoader(data, batch_size=64, shuffle=True)

model = nn.Linear(3, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for epoch in range(1, 31):
    for batch_features, batch_target in loader:
        loss = criterion(model(batch_features), batch_target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    if epoch % 10 == 0:
        print(f"epoch {epoch}: loss of the last batch {loss:.4f}")
