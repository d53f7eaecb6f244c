import torch

input_lengths = torch.tensor([2, 2, 2])
targets = torch.tensor([[1, 2, 0], [1, 1, 0], [1, 2, 1]])
target_lengths = torch.tensor([2, 2, 3])

pairs = torch.arange(1, targets.size(1)) < target_lengths[:, None]
repeats = ((targets[:, 1:] == targets[:, :-1]) & pairs).sum(dim=1)
print(target_lengths + repeats <= input_lengths)
