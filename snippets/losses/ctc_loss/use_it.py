import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.GRU(80, 64, batch_first=True)
output_layer = nn.Linear(64, 29)  # 28 characters, and class 0 for the blank
features = torch.randn(4, 200, 80)  # (N, T, features)
input_lengths = torch.tensor([200, 180, 150, 120])  # frames, without padding
targets = torch.randint(1, 29, (4, 30))  # (N, S), int64, from 1 to 28
target_lengths = torch.tensor([30, 25, 20, 10])  # labels, without padding

criterion = nn.CTCLoss(blank=0)
logits = output_layer(encoder(features)[0])  # (N, T, C)
log_probabilities = logits.log_softmax(dim=2).transpose(0, 1)  # (T, N, C)
loss = criterion(log_probabilities, targets, input_lengths, target_lengths)
loss.backward()
print(loss)
