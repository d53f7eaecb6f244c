import torch
from torch import nn

for name in ("softmax, then log", "log_softmax"):
    logits = torch.tensor([[110.0, 0.0, 0.0]] * 3, requires_grad=True)
    log_probabilities = logits.log_softmax(dim=1)
    if name == "softmax, then log":
        log_probabilities = logits.softmax(dim=1).log()
    loss = nn.CTCLoss()(log_probabilities, torch.tensor([1, 2]), (3,), (2,))
    loss.backward()
    print(f"{name}: loss {loss.item():.2f}, gradient {logits.grad[0]}")
