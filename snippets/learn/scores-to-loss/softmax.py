import torch

logits = torch.tensor(
    [[0.1, 0.5, 0.4], [0.1, 0.2, 0.7], [0.3, 0.25, 0.55], [0.3, 0.4, 0.1]]
)

probabilities = logits.softmax(dim=1)
print(probabilities)
print("row sums:           ", probabilities.sum(dim=1))
print("highest probability:", probabilities.argmax(dim=1))
print("by hand, first row: ", logits[0].exp(), "sum", logits[0].exp().sum())
