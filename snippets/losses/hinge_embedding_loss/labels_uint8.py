import torch

label = torch.tensor([0, 1], dtype=torch.uint8)

print(2 * label - 1)
print(2 * label.float() - 1)
