import torch
from torch import nn

frames_in = torch.tensor([40, 38])
pool = nn.AvgPool1d(kernel_size=4, stride=4)
pooled = pool(torch.zeros(2, 5, 40))  # (N, C, T) = (2, 5, 10)
log_probabilities = pooled.permute(2, 0, 1).log_softmax(dim=2)  # (T, N, C)
targets, target_lengths = torch.tensor([[1, 2, 3], [4, 3, 0]]), torch.tensor([3, 2])

try:
    nn.CTCLoss()(log_probabilities, targets, frames_in, target_lengths)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

input_lengths = (frames_in - 4) // 4 + 1  # kernel 4, stride 4, no padding
print(input_lengths)
print(nn.CTCLoss()(log_probabilities, targets, input_lengths, target_lengths))
