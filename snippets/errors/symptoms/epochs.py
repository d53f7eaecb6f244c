import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
labels = torch.arange(4).repeat_interleave(8)  # sorted by class
for shuffle in (False, True):
    loader = DataLoader(TensorDataset(labels), batch_size=8, shuffle=shuffle)
    (first,) = next(iter(loader))
    print(f"{type(loader.sampler).__name__}: first batch {first.tolist()}")
model = nn.Sequential(nn.Linear(2, 2), nn.Dropout())
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
new = torch.optim.Adam(model.parameters())
print(f"parameters with a state: {len(new.state)} (new), {len(optimizer.state)} (kept)")
model.eval()  # for the validation
print("next epoch, train() forgotten:", model.training)
print("next epoch, train() called:", model.train().training)
