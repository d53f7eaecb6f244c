from itertools import chain

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 8)
criterion = nn.AdaptiveLogSoftmaxWithLoss(8, 4, cutoffs=[2])
features, target = torch.randn(4, 2), torch.tensor([0, 1, 2, 3])

both = chain(model.parameters(), criterion.parameters())
for name, parameters in (("model:", model.parameters()), ("both: ", both)):
    before = criterion.head.weight.clone()
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    criterion(model(features), target).loss.backward()
    optimizer.step()
    print(name, "the loss is trained:", not criterion.head.weight.equal(before))
