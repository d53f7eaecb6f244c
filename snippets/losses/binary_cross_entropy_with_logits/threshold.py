import torch

logits = torch.tensor([-1.0, 0.3, 2.0])

print("probabilities:      ", logits.sigmoid())
print("probabilities > 0.5:", logits.sigmoid() > 0.5)
print("logits > 0.5:       ", logits > 0.5)
print("logits > 0:         ", logits > 0)
