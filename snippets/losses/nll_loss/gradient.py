import torch
from torch import nn

logits = torch.tensor(
    [
        [0.5153, 0.7051, 0.4947, 0.3446, 0.5288],
        [0.3464, 0.2458, 0.8569, 0.4821, 0.3244],
        [0.4474, 0.6615, 0.0062, 0.6603, 0.2461],
    ]
)
target = torch.tensor([1, 0, 4])
logits.requires_grad_()

log_probabilities = nn.LogSoftmax(dim=1)(logits)
loss = nn.NLLLoss()(log_probabilities, target)
by_log_probability, by_logit = torch.autograd.grad(loss, [log_probabilities, logits])
one_hot = nn.functional.one_hot(target, num_classes=5)
print("by log-probability:", by_log_probability, sep="\n")
print("by logit:", by_logit, sep="\n")
print("formula:", ((logits.softmax(dim=1) - one_hot) / 3).detach(), sep="\n")
