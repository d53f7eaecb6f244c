import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.randn(6, 4), torch.tensor([0, 2, 1, 1, 0, 3]))
model, criterion = nn.Linear(4, 3), nn.CrossEntropyLoss()

for number, (features, labels) in enumerate(DataLoader(data, batch_size=2)):
    try:
        criterion(model(features), labels)
    except IndexError as error:
        print(f"batch {number} with labels {labels.tolist()}: {error}")
