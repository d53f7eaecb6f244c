import torch
from torch import nn

torch.manual_seed(0)
frames = torch.randn(8, 50, 64)  # 8 recordings of 50 frames, the output of an encoder
target = torch.randint(1, 30, (8, 10))  # 10 letters for each; 0 is the blank
input_lengths, target_lengths = torch.full((8,), 50), torch.full((8,), 10)

model = nn.Linear(64, 30)  # 29 letters and the blank
log_probabilities = model(frames).log_softmax(dim=2).transpose(0, 1)  # (T, N, C)
criterion = nn.CTCLoss(zero_infinity=True)
print(criterion(log_probabilities, target, input_lengths, target_lengths))
