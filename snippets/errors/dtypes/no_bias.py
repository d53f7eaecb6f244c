import torch
from torch import nn

model, features = nn.Linear(2, 1, bias=False), torch.tensor([[1.0, 2.0]])
dtypes = (torch.float64, torch.int64, torch.uint8, torch.bfloat16)
pairs = [(features.to(dtype), torch.float32) for dtype in dtypes]
pairs += [(features, torch.float64), (features, torch.bfloat16)]
for given, dtype in pairs:
    try:
        model.to(dtype)(given)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
print(model(features.to(model.weight.dtype)).dtype)
