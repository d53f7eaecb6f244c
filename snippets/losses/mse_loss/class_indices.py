import torch
from torch import nn

labels = torch.tensor([0, 2, 0, 2])  # classes of samples that look the same

for number in (0.0, 1.0, 2.0):
    loss = nn.MSELoss()(torch.full((4,), number), labels)
    print(f"MSELoss of {number:g}: {loss:.4f}")

logits = torch.tensor([[5.0, 0.0, 5.0]]).expand(4, 3)
print(f"CrossEntropyLoss: {nn.CrossEntropyLoss()(logits, labels):.4f}")
print("probabilities:", logits[0].softmax(dim=0))
