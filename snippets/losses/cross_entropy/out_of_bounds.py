import torch
from torch import nn

logits = torch.zeros(4, 3)  # three classes: 0, 1 and 2
unknown = torch.tensor([0, 2, 1, -1])  # -1 for a sample without a class
from_one = torch.tensor([1, 2, 3, 3])  # classes counted from 1
mask = torch.tensor([0, 255, 255, 0], dtype=torch.uint8).long()  # from a file

for target in (unknown, from_one, mask):
    try:
        nn.CrossEntropyLoss()(logits, target)
    except IndexError as error:
        print(f"IndexError: {error}")

print(nn.CrossEntropyLoss(ignore_index=-1)(logits, unknown))
print(nn.CrossEntropyLoss()(logits, from_one - 1))
print(nn.CrossEntropyLoss(ignore_index=255)(logits, mask))  # 255: without a class
print(nn.CrossEntropyLoss()(logits, mask // 255))  # black and white: 255 is class 1
