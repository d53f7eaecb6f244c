import torch
from torch.nn import functional as F

for loss_of in (lambda x: -torch.log(torch.sigmoid(x)), lambda x: -F.logsigmoid(x)):
    lead = torch.tensor([-10.0, -120.0], requires_grad=True)
    losses = loss_of(lead)
    losses.sum().backward()
    print(losses.detach(), lead.grad)
