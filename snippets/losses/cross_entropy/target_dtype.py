import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0], [0.0, 3.0]])

for target in (
    torch.tensor([0.0, 1.0]),
    torch.tensor([0, 1], dtype=torch.int32),
    torch.tensor([False, True]),
):
    try:
        nn.CrossEntropyLoss()(logits, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
