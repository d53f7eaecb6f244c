import numpy as np
import torch
from torch import nn

generator = np.random.default_rng(0)
features = generator.normal(size=(8, 4))  # float64
labels = generator.integers(3, size=8)  # int64, class indices

inputs = torch.tensor(features, dtype=torch.float32)
target = torch.tensor(labels, dtype=torch.int64)

torch.manual_seed(0)
model = nn.Linear(4, 3)
logits = model(inputs)
loss = nn.CrossEntropyLoss()(logits, target)
loss.backward()

array = logits.detach().cpu().numpy()
print(type(array), array.shape, array.dtype)
print(type(loss.item()), round(loss.item(), 4))
