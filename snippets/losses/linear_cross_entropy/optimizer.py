import torch
from torch import nn

torch.manual_seed(0)
body, criterion = nn.Linear(8, 4), nn.LinearCrossEntropyLoss(4, 10)
features, target = torch.randn(20, 8), torch.randint(10, (20,))

for parameters in (body.parameters(), [*body.parameters(), *criterion.parameters()]):
    before = criterion.linear.weight.clone()
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    criterion(body(features), target).backward()
    optimizer.step()
    print(
        "the output layer has moved:", not torch.equal(criterion.linear.weight, before)
    )
