import torch
from torch import nn

target = torch.tensor([0.0])

print("       sigmoid, BCELoss  BCEWithLogitsLoss")
print("logit   loss  gradient     loss  gradient")
for value in (10.0, 16.0, 17.0, 20.0):
    row = f"{value:5g}"
    for activation, criterion in (
        (torch.sigmoid, nn.BCELoss()),
        (nn.Identity(), nn.BCEWithLogitsLoss()),
    ):
        logit = torch.tensor([value], requires_grad=True)  # sure of a yes, and wrong
        loss = criterion(activation(logit), target)
        loss.backward()
        row += f" {loss.item():6.2f} {logit.grad.item():9.4f}  "
    print(row.rstrip())
