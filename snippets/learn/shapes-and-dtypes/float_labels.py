import torch
from torch import nn

logits = torch.zeros(4, 3)
labels = torch.tensor([1.0, 2.0, 0.0, 1.0])

for wrong in (labels, labels.int()):
    try:
        nn.CrossEntropyLoss()(logits, wrong)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print(nn.CrossEntropyLoss()(logits, labels.long()))
