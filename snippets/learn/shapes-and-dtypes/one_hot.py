import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, 1.0]])
label = torch.tensor([0])
target = F.one_hot(label, num_classes=3)  # integers

try:
    nn.CrossEntropyLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("as float: ", nn.CrossEntropyLoss()(logits, target.to(logits.dtype)))
print("the index:", nn.CrossEntropyLoss()(logits, label))
