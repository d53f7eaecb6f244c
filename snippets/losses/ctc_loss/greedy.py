import torch

frames = torch.tensor([0, 1, 1, 0, 1, 2, 2, 0])  # the most probable class of each frame
labels = frames.unique_consecutive()  # merge repeats
labels = labels[labels != 0]  # drop blanks
print(
    "".join("-ab"[label] for label in frames),
    "->",
    "".join("-ab"[label] for label in labels),
)
