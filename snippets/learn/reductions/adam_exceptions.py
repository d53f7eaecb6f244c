import torch
from torch.nn import functional as F
from torch.optim import Adam, AdamW

torch.manual_seed(0)
inputs, true = torch.randn(64, 3), torch.tensor([1.0, -2.0, 0.5])


def train(reduction, optimizer_class=Adam, scale=1.0, **options):
    weight = torch.zeros(3, requires_grad=True)
    optimizer = optimizer_class([weight], lr=0.1, **options)
    for _ in range(100):
        optimizer.zero_grad()
        loss = F.mse_loss(inputs @ weight, inputs @ true, reduction=reduction)
        (scale * loss).backward()
        optimizer.step()
    return [round(value, 2) for value in weight.tolist()]


for name, options in {
    "Adam": {},
    "AdamW, weight_decay=1.0": {"optimizer_class": AdamW, "weight_decay": 1.0},
    "Adam, weight_decay=1.0": {"weight_decay": 1.0},
    "Adam, gradients near eps": {"scale": 1e-9},
}.items():
    print(f"{name}: mean {train('mean', **options)}, sum {train('sum', **options)}")
