import torch
from torch import nn

target = torch.tensor([0, 0, 1])
for nudge in (0.0, 0.1, 0.3):
    # the second sample is wrong at first
    logits = torch.tensor([[2.0, 1.0], [0.4 + nudge, 0.6], [-1.0, 1.0]])
    accuracy = (logits.argmax(dim=1) == target).float().mean()
    loss = nn.CrossEntropyLoss()(logits, target)
    print(f"logit up by {nudge}: accuracy {accuracy:.4f}, loss {loss:.4f}")
