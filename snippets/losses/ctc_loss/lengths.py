import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(
    5, 2, 3, requires_grad=True
)  # the second utterance ends after three frames
input_lengths, target_lengths = torch.tensor([5, 3]), torch.tensor([2, 1])

for padding in (0, -1, 99):
    targets = torch.tensor([[1, 2], [2, padding]])
    print(
        padding,
        nn.CTCLoss()(
            logits.log_softmax(dim=2), targets, input_lengths, target_lengths
        ).detach(),
    )

nn.CTCLoss()(
    logits.log_softmax(dim=2), targets, input_lengths, target_lengths
).backward()
print(logits.grad[:, 1])
