import torch
from torch import nn
from torch.autograd import gradcheck

print(
    {
        line.strip()
        for line in nn.CTCLoss.__doc__.splitlines()
        if "log_softmax(2).detach()" in line
    }
)

probabilities = torch.tensor(
    [[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]], dtype=torch.float64
)
log_probabilities = probabilities.log().requires_grad_()


def loss(log_probabilities):
    return nn.CTCLoss()(log_probabilities, torch.tensor([1, 2]), (3,), (2,))


print(
    "by log-probabilities:", gradcheck(loss, log_probabilities, raise_exception=False)
)
print(
    "by logits through log_softmax:",
    gradcheck(lambda logits: loss(logits.log_softmax(dim=1)), log_probabilities),
)
print(
    "through softmax and log:",
    gradcheck(lambda logits: loss(logits.softmax(dim=1).log()), log_probabilities),
)
