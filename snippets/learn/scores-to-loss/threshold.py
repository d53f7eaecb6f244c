import torch

logits = torch.tensor([2.0, -1.0, 0.5])

print("probability above 0.5:", logits.sigmoid() > 0.5)
print("logit above 0:        ", logits > 0)
