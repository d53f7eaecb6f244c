import torch
from torch import nn

text = " ".join(nn.BCELoss.__doc__.split())
start = text.index("If given, has to be a Tensor")
print(text[start : text.index("size_average", start)].strip())

criterion = nn.BCELoss(weight=torch.tensor([1.0, 10.0]))  # one for each of 2 samples
for shape in ((2, 4), (2, 1)):  # 4 labels, 1 label
    try:
        criterion(torch.full(shape, 0.5), torch.ones(shape))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
