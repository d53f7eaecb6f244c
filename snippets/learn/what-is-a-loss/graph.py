import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

step = nn.L1Loss()(prediction, target).grad_fn
while step is not None:
    print(step.name())
    step = step.next_functions[0][0] if step.next_functions else None
