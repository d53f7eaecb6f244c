import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.MultiLabelSoftMarginLoss.__doc__.splitlines()
        if "- Input" in line
    ]
)

criterion = nn.MultiLabelSoftMarginLoss(reduction="none")
for shape in ((4,), (2, 4), (2, 3, 4)):
    print(f"{shape}:", tuple(criterion(torch.zeros(shape), torch.ones(shape)).shape))
