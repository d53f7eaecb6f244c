import torch
from torch import nn
from torch.nn import functional as F

logits = torch.zeros(5, 3, requires_grad=True)
labels = torch.tensor([1, 2])
built_in = nn.CTCLoss()(logits.log_softmax(dim=1), labels, (5,), (2,))

states = torch.tensor([0, 1, 0, 2, 0])  # the labels, with blanks around them
may_skip = F.pad(states[2:] != states[:-2], (2, 0))  # the blank before a label
frames = logits.log_softmax(dim=1)[:, states]
alpha = frames[0].masked_fill(torch.arange(5) > 1, -1e4)
for frame in frames[1:]:
    step, skip = (F.pad(alpha, (by, -by), value=-1e4) for by in (1, 2))
    skip = skip.masked_fill(~may_skip, -1e4)
    alpha = frame + torch.stack([alpha, step, skip]).logsumexp(dim=0)
loss = -alpha[-2:].logsumexp(dim=0) / len(labels)

print(f"{built_in.item():.4f} {loss.item():.4f}")
(gradient,) = torch.autograd.grad(loss, logits, create_graph=True)
gradient.pow(2).sum().backward()
print("gradient of the penalty at the first frame:", logits.grad[0])
