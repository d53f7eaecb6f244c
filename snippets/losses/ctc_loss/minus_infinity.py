import torch
from torch import nn

for ruled_out in (-torch.inf, -1e4):
    logits = torch.tensor([[0.0, 1.0, 2.0, 0.0]] * 3)
    logits[0, 3] = ruled_out  # a class that the target does not contain
    logits.requires_grad_()
    loss = nn.CTCLoss()(logits.log_softmax(dim=1), torch.tensor([1, 2]), (3,), (2,))
    loss.backward()
    print(f"{ruled_out}: loss {loss.item():.4f}, gradient", logits.grad, sep="\n")
