import torch
from torch import nn

text = " ".join(nn.CrossEntropyLoss.__doc__.split())
print([sentence for sentence in text.split(". ") if "required to be long" in sentence])

labels = torch.tensor([1, 2, 0, 1], dtype=torch.uint8)
print(nn.CrossEntropyLoss()(torch.zeros(4, 3), labels))
try:
    nn.CrossEntropyLoss()(torch.zeros(4, 3, 2), labels.expand(2, 4).T)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
