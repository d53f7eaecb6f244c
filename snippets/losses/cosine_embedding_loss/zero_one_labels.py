import torch
from torch import nn

embedding1 = torch.tensor([[3.0, 4.0], [3.0, 4.0]], requires_grad=True)
embedding2 = torch.tensor([[4.0, 3.0], [4.0, 3.0]])
label = torch.tensor([1, 0])  # 0 for "different"

criterion = nn.CosineEmbeddingLoss(reduction="none")
for target in (label, 2 * label - 1):
    loss = criterion(embedding1, embedding2, target)
    (gradient,) = torch.autograd.grad(loss.sum(), embedding1)
    print(f"target {target.tolist()}: losses {loss.detach()}")
    print("gradient:", gradient + 0.0, sep="\n")
