import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(32 * 128, 100)  # 32 texts of 128 tokens
target = torch.randint(100, (32, 128))
target[:, :32] = -100  # the prompt of each text
target = target.flatten()

for dtype in (torch.float32, torch.bfloat16):
    leaf = logits.to(dtype).requires_grad_()
    loss = F.cross_entropy(leaf, target)
    each = F.cross_entropy(leaf, target, reduction="none").sum()
    size = torch.autograd.grad(loss, leaf)[0].float().norm()
    print(f"{dtype}: mean {loss:.2f}, gradient {size:.4f}", end=", ")
    print(f"none, then divided {each / (target != -100).sum():.2f}")
