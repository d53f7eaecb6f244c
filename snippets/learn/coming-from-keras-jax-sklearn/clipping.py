import torch
from torch import nn

labels = torch.tensor([0])
probabilities = torch.tensor([[0.0, 1.0]], requires_grad=True)

loss = nn.NLLLoss()(probabilities.log(), labels)
print("NLLLoss of the logarithm:", loss.item())

clipped = probabilities.clip(1e-7, 1 - 1e-7)  # as Keras does
loss = nn.NLLLoss()(clipped.log(), labels)
loss.backward()
print(f"clipped first:           {loss.item():.4f}")
print("gradient:                ", probabilities.grad)
