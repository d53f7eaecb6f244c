import torch
from torch import nn

# 4 samples, a logit for no and one for yes
logits = torch.tensor([[-1.0, 1.0], [0.5, -0.5], [0.0, 2.0], [1.0, 3.0]])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

try:
    nn.BCEWithLogitsLoss()(logits, target)
except ValueError as error:
    print(f"ValueError: {error}")

one_logit = logits[:, 1] - logits[:, 0]  # what a single output has to learn
print("CrossEntropyLoss: ", nn.CrossEntropyLoss()(logits, target.long()))
print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(one_logit, target))
