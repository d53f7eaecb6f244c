import inspect

from torch.nn import functional as F

print(
    [
        line.strip()
        for line in F.smooth_l1_loss.__doc__.splitlines()
        if "weighted" in line
    ]
)
print("arguments:", list(inspect.signature(F.smooth_l1_loss).parameters))
