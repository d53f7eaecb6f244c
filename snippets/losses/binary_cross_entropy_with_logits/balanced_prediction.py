import torch
from torch import nn

target = torch.zeros(1000)
target[:10] = 1.0  # 1 % positives

for pos_weight in (1.0, 99.0):
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    for probability in (0.01, 0.1, 0.5, 0.9):
        logit = torch.tensor(probability).logit()
        loss = criterion(
            logit.expand(1000), target
        )  # the same prediction for everything
        print(f"pos_weight {pos_weight:g}, probability {probability}: {loss:.4f}")
