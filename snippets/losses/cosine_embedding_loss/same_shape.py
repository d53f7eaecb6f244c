import torch
from torch import nn

embedding1 = torch.ones(2, 1)  # one number for each sample, by mistake
embedding2 = torch.tensor([[3.0, 4.0], [1.0, 0.0]])

print(
    [
        line.strip()
        for line in nn.CosineEmbeddingLoss.__doc__.splitlines()
        if "same shape as Input1" in line
    ]
)
print(
    nn.CosineEmbeddingLoss(reduction="none")(
        embedding1, embedding2, torch.tensor([1, 1])
    )
)
