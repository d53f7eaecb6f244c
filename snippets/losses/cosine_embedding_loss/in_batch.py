import torch
from torch import nn
from torch.nn import functional as F

question = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
answer = torch.tensor([[2.0, 0.1], [0.1, 1.0], [1.0, 0.6]])  # in the same order

cosines = F.normalize(question) @ F.normalize(answer).T
print(cosines)
print(nn.CrossEntropyLoss()(cosines / 0.1, torch.arange(3)))
