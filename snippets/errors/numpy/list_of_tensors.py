import torch

rows = [torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])]

try:
    torch.tensor(rows)
except ValueError as error:
    print(f"ValueError: {error}")

print(torch.stack(rows))
