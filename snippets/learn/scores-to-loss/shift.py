import torch

logits = torch.tensor([0.1, 0.5, 0.4])

print(logits.softmax(dim=0))
print((logits + 10).softmax(dim=0))
print((logits * 10).softmax(dim=0))
