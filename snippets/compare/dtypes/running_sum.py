import torch

torch.manual_seed(0)
losses = 2.0 + torch.rand(2000)  # the losses of 2000 batches, between 2 and 3
for dtype in (torch.float32, torch.bfloat16):
    total = torch.zeros((), dtype=dtype)
    for loss in losses:
        total += loss.to(dtype)
    print(dtype, total.item())
