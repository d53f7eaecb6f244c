import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

weight = nn.Parameter(torch.tensor([3.0, 4.0]))
for early in (True, False):
    weight.grad = None  # as zero_grad() does
    if early:
        print("norm before backward():", clip_grad_norm_([weight], max_norm=1.0))
    weight.square().sum().backward()
    if not early:
        print("norm after backward():", clip_grad_norm_([weight], max_norm=1.0))
    print("gradient of the step:", [round(g, 4) for g in weight.grad.tolist()])
