import torch
from torch import nn

scores, target = torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)
before = torch.get_deterministic_debug_mode()

torch.set_deterministic_debug_mode("warn")  # fills new memory with nan
print("MultiMarginLoss, sum: ", nn.MultiMarginLoss(reduction="sum")(scores, target))
print("CrossEntropyLoss, sum:", nn.CrossEntropyLoss(reduction="sum")(scores, target))
torch.set_deterministic_debug_mode(before)

losses = nn.MultiMarginLoss(reduction="none")(scores, target)
print("fixed:", losses.sum() / max(len(losses), 1))
