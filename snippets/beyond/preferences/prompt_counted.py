import torch
from torch.nn import functional as F

prompt = torch.tensor([-3.0, -4.0, -2.0, -3.0])  # the same tokens in both texts
chosen, rejected = torch.tensor([-1.0, -1.0]), torch.tensor([-2.0, -1.0, -2.0])
for name, pool in (("sum", torch.sum), ("mean", torch.mean)):
    right = pool(chosen) - pool(rejected)
    counted = pool(torch.cat([prompt, chosen])) - pool(torch.cat([prompt, rejected]))
    losses = [f"{-F.logsigmoid(x):.4f}" for x in (right, counted)]
    print(f"{name}: answer alone {losses[0]}, with the prompt {losses[1]}")
