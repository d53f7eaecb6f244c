import torch

labels = torch.tensor([1, 2, 0, 1])  # four samples, three classes
scores = torch.tensor(
    [[0.1, 0.5, 0.4], [0.1, 0.2, 0.7], [0.3, 0.25, 0.55], [0.3, 0.4, 0.1]]
)

print("highest score:", scores.argmax(dim=1))
print("right:        ", scores.argmax(dim=1) == labels)
print("row sums:     ", scores.sum(dim=1))
