import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]], requires_grad=True)
labels = torch.tensor([1, 0])

loss = nn.MSELoss()(logits.argmax(dim=1).float(), labels.float())
try:
    loss.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nn.CrossEntropyLoss()(logits, labels).backward()
print("gradient of the logits:", logits.grad)
