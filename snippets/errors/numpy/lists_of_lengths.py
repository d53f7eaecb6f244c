import torch
from torch.nn.utils.rnn import pad_sequence

labels = [[4, 2, 7], [5]]  # two sequences

try:
    torch.tensor(labels)
except ValueError as error:
    print(f"ValueError: {error}")

rows = [torch.tensor(row) for row in labels]
print(pad_sequence(rows, batch_first=True, padding_value=-100))
