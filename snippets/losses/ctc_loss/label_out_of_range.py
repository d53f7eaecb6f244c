import torch
from torch import nn

memory = torch.randn(4, 1, 3, generator=torch.Generator().manual_seed(0))
memory = memory.log_softmax(dim=2)
log_probabilities = memory[:3]  # T = 3, C = 3; memory[3] is outside of it
targets = torch.tensor([[1, 3]])  # the labels are 1 and 2; 3 is not a class

for value in (-1.0, -5.0):
    memory[3] = value
    loss = nn.CTCLoss()(log_probabilities, targets, (3,), (2,))
    print(f"memory after the tensor holds {value}: loss {loss:.4f}")
