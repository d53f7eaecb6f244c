import torch
from torch import nn

old = nn.CrossEntropyLoss().state_dict()
criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))

try:
    criterion.load_state_dict(old)
except RuntimeError as error:
    print(f"RuntimeError: {error}".expandtabs(4))

print(criterion.load_state_dict(old, strict=False))
print(criterion.weight)
