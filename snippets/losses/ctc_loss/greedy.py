import torch

log_probabilities = torch.eye(3)[[0, 1, 1, 0, 1, 2, 2, 0]].log_softmax(dim=1)
frames = log_probabilities.argmax(dim=1)  # the best class of each frame

labels = frames.unique_consecutive()  # merge repeats
labels = labels[labels != 0]  # drop blanks
print(frames.tolist(), "->", labels.tolist())
