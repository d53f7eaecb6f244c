import torch
from torch import nn

torch.manual_seed(0)
features, target = torch.randn(20, 8), torch.randint(10, (20,))
output_layer = nn.Linear(8, 10, bias=False)
criterion = nn.LinearCrossEntropyLoss(8, 10)
criterion.linear.load_state_dict(output_layer.state_dict())

print(nn.CrossEntropyLoss()(output_layer(features), target).detach())
print(criterion(features, target).detach())
