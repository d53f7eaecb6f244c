import torch

logits = torch.tensor([[2.0, 1.0], [0.4, 0.6], [-1.0, 1.0]], requires_grad=True)
target = torch.tensor([0, 0, 1])

accuracy = (logits.argmax(dim=1) == target).float().mean()
try:
    accuracy.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
