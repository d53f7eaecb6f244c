import torch

try:
    torch.device("gpu")
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(torch.device("cuda", 0))
