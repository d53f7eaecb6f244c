import torch
from torch import nn

for logit in (-1.0, -3.0, -6.0):
    for target in (0.0, 1.0):
        pair = torch.tensor([logit]), torch.tensor([target])
        binary, poisson = nn.BCEWithLogitsLoss()(*pair), nn.PoissonNLLLoss()(*pair)
        case = f"logit {logit:g}, target {target:g}"
        print(f"{case}: binary {binary:.6f}, Poisson {poisson:.6f}")
