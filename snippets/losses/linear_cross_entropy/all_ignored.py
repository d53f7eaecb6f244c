import torch
from torch import nn

for options in (None, nn.LinearCrossEntropyOptions()):
    criterion = nn.LinearCrossEntropyLoss(2, 3, options=options)
    criterion(torch.ones(2, 2), torch.tensor([-100, -100])).backward()
    print(
        "in chunks:" if options else "default:  ", criterion.linear.weight.grad.tolist()
    )
