import torch
from torch import nn

print("              with logits        sigmoid, BCELoss")
print("logit target     loss  gradient      loss  gradient")
for value, answer in (
    (10.0, 0.0),
    (20.0, 0.0),
    (200.0, 0.0),
    (-10.0, 1.0),
    (-30.0, 1.0),
    (-200.0, 1.0),
):
    row = f"{value:5g} {answer:6g}"
    for criterion in (
        nn.BCEWithLogitsLoss(),
        lambda x, y: nn.BCELoss()(x.sigmoid(), y),
    ):
        logit = torch.tensor([value], requires_grad=True)
        loss = criterion(logit, torch.tensor([answer]))
        loss.backward()
        row += f" {loss.item():8.2f} {logit.grad.item() + 0.0:9.4f}"  # + 0.0: no minus zero
    print(row)
