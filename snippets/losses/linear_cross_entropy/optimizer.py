import torch
from torch import nn

torch.manual_seed(0)
model, criterion = nn.Linear(8, 4), nn.LinearCrossEntropyLoss(4, 10)
features, target = torch.randn(20, 8), torch.randint(10, (20,))

for parameters in (model.parameters(), [*model.parameters(), *criterion.parameters()]):
    before = criterion.linear.weight.clone()
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    criterion(model(features), target).backward()
    optimizer.step()
    print("the weights changed:", not torch.equal(criterion.linear.weight, before))
