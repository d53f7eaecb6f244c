import torch
from torch import nn

logits = torch.zeros(5, 2, 3, dtype=torch.bfloat16)
arguments = torch.tensor([1, 2, 2]), (5, 5), (2, 1)

try:
    nn.CTCLoss()(logits.log_softmax(dim=2), *arguments)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")

print(nn.CTCLoss()(logits.float().log_softmax(dim=2), *arguments))
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("autocast:", nn.CTCLoss()(logits.log_softmax(dim=2), *arguments))
