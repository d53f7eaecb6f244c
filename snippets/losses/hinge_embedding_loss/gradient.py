import torch
from torch import nn

distance = torch.tensor([0.2, 1.5, 0.3, 0.8, 2.0], requires_grad=True)
target = torch.tensor([1, 1, -1, -1, -1])

nn.HingeEmbeddingLoss()(distance, target).backward()
print("autograd:", distance.grad)

pushed = (target == -1) & (distance.detach() < 1.0)
print("formula: ", ((target == 1).float() - pushed.float()) / 5)
