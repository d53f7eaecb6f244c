import torch
from torch import nn

target = torch.zeros(1000)
target[:10] = 1.0  # 1% positives
logits = torch.full((1000,), 0.01).logit()  # predicts 1% for every sample

found = logits > 0
print("loss:    ", nn.BCEWithLogitsLoss()(logits, target))
print("accuracy:", (found == target.bool()).float().mean())
print("found:   ", int(found[:10].sum()), "of 10 positives")
