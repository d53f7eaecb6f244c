import torch
from torch import nn

for line in nn.CosineEmbeddingLoss.__doc__.splitlines():
    if "same shape as Input1" in line:
        print(line.strip())

embedding1 = torch.ones(2, 1)  # one feature for each sample, by mistake
embedding2 = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
criterion = nn.CosineEmbeddingLoss(reduction="none")
print(criterion(embedding1, embedding2, torch.tensor([1, 1])))
