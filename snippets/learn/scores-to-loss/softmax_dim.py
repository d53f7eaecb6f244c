import torch

logits = torch.tensor(
    [[0.1, 0.5, 0.4], [0.1, 0.2, 0.7], [0.3, 0.25, 0.55], [0.3, 0.4, 0.1]]
)

print("dim=1, sums of the rows:   ", logits.softmax(dim=1).sum(dim=1))
print("dim=0, sums of the rows:   ", logits.softmax(dim=0).sum(dim=1))
print("dim=0, sums of the columns:", logits.softmax(dim=0).sum(dim=0))
