import torch

prediction, labels = torch.tensor([2, 0, 1]), torch.tensor([2, 0, 0])

try:
    accuracy = (prediction == labels).mean()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

accuracy = (prediction == labels).float().mean()
print(f"accuracy: {accuracy.item():.3f}")
