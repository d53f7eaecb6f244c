import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.manual_seed(0)
features, lengths = torch.randn(2, 5, 8), torch.tensor([5, 3])
tags = torch.tensor([[1, 0, 2, 2, 0], [2, 1, 0, 0, 0]])  # two of padding
packed = pack_padded_sequence(features, lengths, batch_first=True)
output, _ = nn.LSTM(8, 16, batch_first=True)(packed)
logits = nn.Linear(16, 3)(output.data)
criterion = nn.CrossEntropyLoss()
try:
    criterion(logits, tags.flatten())
except ValueError as error:
    print(f"ValueError: {error}")

packed_tags = pack_padded_sequence(tags, lengths, batch_first=True)
print(f"{criterion(logits, packed_tags.data):.2f}")
