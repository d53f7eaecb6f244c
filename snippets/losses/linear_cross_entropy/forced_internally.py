import torch
from torch import nn
from torch.nn import functional as F

lines = F.linear_cross_entropy.__doc__.splitlines()
print(*[line.strip() for line in lines if "forced internally" in line])

options = nn.LinearCrossEntropyOptions()
criterion = nn.LinearCrossEntropyLoss(5, 10, options=options)
compiled = torch.compile(criterion, backend="aot_eager")
loss = compiled(torch.ones(4, 5), torch.tensor([0, 1, 2, 9]))
loss.backward(retain_graph=True)
try:
    loss.backward()
except RuntimeError as error:
    print(f"RuntimeError: {str(error).partition(';')[0]}")
