import torch

p = torch.full((512, 512), 0.997, dtype=torch.float16)  # it fills its image
target = torch.ones(512, 512, dtype=torch.float16)
for kind in (torch.float16, torch.bfloat16, torch.float32):
    x, y = p.to(kind), target.to(kind)
    overlap, total = (x * y).sum(), (x + y).sum()
    print(f"{kind}: overlap {overlap:g}, loss {1 - 2 * overlap / total:.4f}")
