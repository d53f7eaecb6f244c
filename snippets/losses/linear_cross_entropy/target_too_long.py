import torch
from torch import nn

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 2, 1])
weights = {"linear.weight": torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])}

for options in (nn.LinearCrossEntropyOptions(), None):
    criterion = nn.LinearCrossEntropyLoss(2, 3, options=options)
    criterion.load_state_dict(weights)
    print("as many:          ", criterion(features, target[:2]).detach())
    try:
        print("a target too many:", criterion(features, target).detach())
    except ValueError as error:
        print(f"ValueError: {error}")
