import torch
from torch import nn

logits, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 0])

for criterion in (nn.CrossEntropyLoss, nn.BCEWithLogitsLoss):
    try:
        criterion("sum")
    except TypeError as error:
        print(f"TypeError: {error}")

print(nn.CrossEntropyLoss(reduction="sum")(logits, target))
