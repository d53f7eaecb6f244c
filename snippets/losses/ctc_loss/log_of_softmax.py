import torch
from torch import nn

for name, way in (
    ("softmax, log", lambda x: x.softmax(dim=1).log()),
    ("log_softmax", lambda x: x.log_softmax(dim=1)),
):
    logits = torch.tensor([[110.0, 0.0, 0.0]] * 3, requires_grad=True)
    loss = nn.CTCLoss()(way(logits), torch.tensor([1, 2]), (3,), (2,))
    loss.backward()
    print(
        f"{name}: loss {loss.item():.2f}, gradient {[round(value, 4) for value in logits.grad[0].tolist()]}"
    )
