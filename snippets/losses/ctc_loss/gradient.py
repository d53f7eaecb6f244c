import torch
from torch import nn
from torch.nn import functional as F

probabilities = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]])
logits = probabilities.log().requires_grad_()  # log_softmax leaves them as they are

loss = nn.CTCLoss(reduction="sum")(
    logits.log_softmax(dim=1), torch.tensor([1, 2]), (3,), (2,)
)
loss.backward()
print("autograd:", logits.grad, sep="\n")

alignments = torch.tensor(
    [[1, 2, 0], [1, 0, 2], [0, 1, 2], [1, 1, 2], [1, 2, 2]]
)  # ab-, a-b, -ab, aab, abb
shares = probabilities[torch.arange(3), alignments].prod(dim=1)
shares /= shares.sum()
occupancy = (shares[:, None, None] * F.one_hot(alignments, 3)).sum(dim=0)
print("formula:", probabilities - occupancy, sep="\n")
