import torch
from torch import nn

features, target = torch.ones(4, 5), torch.tensor([0, 1, 2, 9])
for allow in (False, True):
    options = nn.LinearCrossEntropyOptions(allow_retain_graph=allow)
    loss = nn.LinearCrossEntropyLoss(5, 10, options=options)(features, target)
    loss.backward(retain_graph=True)
    try:
        loss.backward()
        print(options.allow_retain_graph, "no error")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
