import torch
from torch import nn

logits = torch.zeros(2, 3, 3, requires_grad=True)  # T = 2
targets = torch.tensor([[1, 2, 0], [1, 1, 0], [1, 2, 1]])  # "ab", "aa", "aba"
lengths = torch.tensor([2, 2, 2]), torch.tensor([2, 2, 3])

losses = nn.CTCLoss(reduction="none")(logits.log_softmax(dim=2), targets, *lengths)
print(losses.detach())
losses.mean().backward()
print("gradient of the first frame:", logits.grad[0], sep="\n")

hidden = nn.CTCLoss(zero_infinity=True)(logits.log_softmax(dim=2), targets, *lengths)
print("zero_infinity:", hidden.detach())
longer = logits.repeat_interleave(2, dim=0).log_softmax(dim=2)  # T = 4
print(
    "longer input: ", nn.CTCLoss()(longer, targets, lengths[0] * 2, lengths[1]).detach()
)
