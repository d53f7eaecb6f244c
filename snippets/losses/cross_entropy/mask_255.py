import torch
from torch import nn

logits = torch.zeros(1, 2, 2, 2)  # one image, two classes, 2 × 2 pixels
mask = torch.tensor([[[0, 255], [255, 0]]])

try:
    nn.CrossEntropyLoss()(logits, mask)
except IndexError as error:
    print(f"IndexError: {error}")
