import torch
from torch import nn

torch.manual_seed(0)
body, criterion = (
    nn.Linear(8, 16),
    nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6]),
)
features, target = torch.randn(4, 8), torch.tensor([0, 4, 8, 9])

for parameters in (body.parameters(), [*body.parameters(), *criterion.parameters()]):
    before = criterion.head.weight.clone()
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    criterion(body(features), target).loss.backward()
    optimizer.step()
    print("the output layer has moved:", not torch.equal(criterion.head.weight, before))
