import torch

prediction = torch.zeros(4, device="meta")  # a device without numbers

try:
    prediction.numpy()
except TypeError as error:
    print(f"TypeError: {error}")
