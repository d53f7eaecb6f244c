import torch
from torch import nn

text = " ".join(nn.GaussianNLLLoss.__doc__.split())
print(
    [
        sentence.rpartition(", ")[2]
        for sentence in text.split(". ")
        if "must either" in sentence
    ]
)

prediction, target = torch.zeros(4, 3, 2), torch.ones(4, 3, 2)
for shape in ((4, 3, 1), (4, 3), (1, 3, 2), (4, 1, 2)):
    print(shape, nn.GaussianNLLLoss()(prediction, target, torch.ones(shape)))
