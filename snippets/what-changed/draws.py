import torch
from torch import nn

torch.manual_seed(0)
print("exponential:", torch.empty(3).exponential_())
torch.manual_seed(0)
print("normal:     ", torch.randn(3))
for dtype in (torch.float32, torch.bfloat16):
    torch.manual_seed(0)
    print(dtype, nn.Linear(3, 1, dtype=dtype).weight.detach().float())
