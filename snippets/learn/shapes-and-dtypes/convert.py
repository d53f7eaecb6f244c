import torch
from torch import nn

torch.manual_seed(0)
features, labels = torch.randn(4, 8), torch.tensor([1, 0, 0, 1])

for dtype in (torch.float32, torch.bfloat16):
    model = nn.Linear(8, 1, dtype=dtype)
    prediction = model(features.to(dtype)).squeeze(1)
    loss = nn.BCEWithLogitsLoss()(prediction, labels.to(prediction.dtype))
    loss.backward()
    print(loss)
