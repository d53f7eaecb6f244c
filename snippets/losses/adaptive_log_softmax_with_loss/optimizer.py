import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 16)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features, target = torch.randn(4, 8), torch.tensor([0, 4, 8, 9])

for parameters in (model.parameters(), [*model.parameters(), *criterion.parameters()]):
    before = criterion.head.weight.clone()
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    criterion(model(features), target).loss.backward()
    optimizer.step()
    print("the weights changed:", not torch.equal(criterion.head.weight, before))
