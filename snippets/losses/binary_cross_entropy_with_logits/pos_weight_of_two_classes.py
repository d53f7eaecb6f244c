import torch
from torch import nn

logits, target = torch.zeros(2), torch.tensor([1.0, 1.0])  # two samples, both positive

losses = nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1.0, 9.0]), reduction="none")(
    logits, target
)
print("meant as weights of no and yes:", losses)
losses = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(9.0), reduction="none")(
    logits, target
)
print("one number, the weight of yes: ", losses)
