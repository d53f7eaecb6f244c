import torch
from torch import nn

log_probabilities = torch.tensor([[-1.0, -0.5], [-2.0, -0.1], [-0.2, -1.0]])

losses = nn.NLLLoss(reduction="none")(log_probabilities, torch.tensor([0, 0, -100]))
print("none:", losses)
print("mean:", nn.NLLLoss()(log_probabilities, torch.tensor([0, 0, -100])))
print(
    "mean, ignore_index=255:",
    nn.NLLLoss(ignore_index=255)(log_probabilities, torch.tensor([0, 0, 255])),
)
