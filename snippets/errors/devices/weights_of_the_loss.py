import torch
from torch import nn
from torch._subclasses import FakeTensorMode

with FakeTensorMode():
    logits = torch.empty(4, 3, device="cuda")
    target = torch.empty(4, 3, device="cuda")
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.ones(3))
    try:
        criterion(logits, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    criterion.to(logits.device)  # a module is moved in place
    print(criterion.pos_weight.device, criterion(logits, target).device)
