import torch
from torch.nn import functional as F

model = torch.tensor([[0.5, 0.25, 0.25]])
target = torch.tensor([[0.1, 0.8, 0.1]])

print("KL(target || model):", (target * (target / model).log()).sum())
print("as kl_div:          ", F.kl_div(model.log(), target, reduction="batchmean"))
print("KL(model || target):", (model * (model / target).log()).sum())
print("as kl_div:          ", F.kl_div(target.log(), model, reduction="batchmean"))
