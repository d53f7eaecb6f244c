import torch
from torch import nn

target = torch.tensor([0])

for name, log_softmax in (
    ("Softmax, log:", lambda x: x.softmax(dim=1).log()),
    ("LogSoftmax:  ", nn.LogSoftmax(dim=1)),
):
    for values in ([0.0, 200.0], [200.0, 0.0]):  # wrong, and right
        logits = torch.tensor([values], requires_grad=True)
        loss = nn.NLLLoss()(log_softmax(logits), target)
        loss.backward()
        print(name, loss.item(), logits.grad)
