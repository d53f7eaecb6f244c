import torch
from torch import nn

logits = torch.tensor([20.0, 10.0, -88.0, -89.0])
target = torch.ones(4)

for name, loss in {
    "SoftMarginLoss": nn.SoftMarginLoss(reduction="none")(logits, target),
    "log1p(exp(−y x))": torch.log1p(torch.exp(-target * logits)),
    "log(1 + exp(−y x))": torch.log(1 + torch.exp(-target * logits)),
}.items():
    print(f"{name}:", ", ".join(f"{value:.4g}" for value in loss.tolist()))
