import torch
from torch import nn

logits, label = torch.tensor([[0.0, 200.0]], requires_grad=True), torch.tensor([0])

loss = nn.NLLLoss()(torch.log(logits.softmax(dim=1) + 1e-8), label)
loss.backward()
print(f"loss:     {loss:.4f}")
print("gradient:", logits.grad)
