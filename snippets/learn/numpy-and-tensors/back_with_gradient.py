import torch

prediction = torch.tensor([0.1, 0.3, 0.5, 0.9], requires_grad=True)

try:
    prediction.numpy()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
