import torch
from torch import nn

logits = torch.zeros(3, 3)

for target in (
    torch.tensor([0, 2, -1]),
    torch.tensor([1, 2, 3]),
):  # -1 for unknown; classes counted from 1
    try:
        nn.CrossEntropyLoss()(logits, target)
    except IndexError as error:
        print(f"IndexError: {error}")
