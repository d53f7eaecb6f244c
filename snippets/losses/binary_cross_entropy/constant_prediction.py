import torch
from torch.nn import functional as F

target = torch.zeros(100)
target[:5] = 1.0  # 5 % positives
weight = torch.where(target == 1, 19.0, 1.0)  # 95 negatives over 5 positives

prediction = torch.full((100,), 0.05)  # the same for everything
print("accuracy:", ((prediction > 0.5) == target.bool()).float().mean())
print("found:   ", int((prediction[:5] > 0.5).sum()), "of 5 positives")
for probability in (0.05, 0.5):
    prediction = torch.full((100,), probability)
    losses = (
        F.binary_cross_entropy(prediction, target),
        F.binary_cross_entropy(prediction, target, weight),
    )
    print("probability {}: loss {:.4f}, weighted {:.4f}".format(probability, *losses))
