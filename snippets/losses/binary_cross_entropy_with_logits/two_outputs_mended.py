import torch
from torch import nn

logits = torch.tensor([[-1.0, 1.0], [0.5, -0.5], [0.0, 2.0], [1.0, 3.0]])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
one_logit = logits[:, 1] - logits[:, 0]  # what one output has to learn

print("CrossEntropyLoss: ", nn.CrossEntropyLoss()(logits, target.long()))
print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(one_logit, target))
