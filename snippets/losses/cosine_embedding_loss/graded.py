import torch
from torch import nn
from torch.nn import functional as F

embedding1 = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
embedding2 = torch.tensor([[3.0, 4.0], [0.0, 1.0]])  # cosines 0.6 and 0
similarity = torch.tensor([0.5, 0.25])  # as rated by readers

print(nn.MSELoss()(F.cosine_similarity(embedding1, embedding2), similarity))
