import torch
from torch import nn

text = " ".join(nn.BCEWithLogitsLoss.__doc__.split())
start = text.index("Note that the targets")
print(text[start : text.index(".", start) + 1])

print(nn.BCEWithLogitsLoss()(torch.tensor([5.0]), torch.tensor([3.0])))
try:
    nn.BCELoss()(torch.tensor([0.9]), torch.tensor([3.0]))
except RuntimeError as error:
    print(f"BCELoss: RuntimeError: {error}")
