import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]], requires_grad=True)
target = torch.tensor([0, 2])

log_probabilities = nn.LogSoftmax(dim=1)(logits)
loss = nn.NLLLoss()(log_probabilities, target)
for gradient in torch.autograd.grad(loss, [log_probabilities, logits]):
    print(gradient)

probabilities = log_probabilities.detach().exp()
print("formula:", (probabilities - F.one_hot(target, 3)) / 2, sep="\n")
