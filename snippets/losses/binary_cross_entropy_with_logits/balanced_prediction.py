import torch
from torch import nn

target = torch.zeros(1000)
target[:10] = 1.0  # 1% positives
constants = (0.01, 0.1, 0.5, 0.9)  # one probability for every sample

print("probabilities:", constants)
for pos_weight in (1.0, 99.0):
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    losses = [criterion(torch.full((1000,), p).logit(), target) for p in constants]
    print(f"pos_weight {pos_weight:g}:", *[f"{loss:.4f}" for loss in losses])

best = torch.tensor(0.5).logit()
print("corrected:", (best - torch.tensor(99.0).log()).sigmoid())
