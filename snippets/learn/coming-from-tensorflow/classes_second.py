import torch
from torch import nn

criterion = nn.CrossEntropyLoss()

words = torch.zeros(2, 4, 3)  # sentences, words, classes
print("words: ", criterion(words.movedim(-1, 1), torch.zeros(2, 4, dtype=torch.long)))

pixels = torch.zeros(2, 5, 6, 3)  # images, rows, columns, classes
print(
    "pixels:", criterion(pixels.movedim(-1, 1), torch.zeros(2, 5, 6, dtype=torch.long))
)

print("one:   ", criterion(torch.zeros(3), torch.tensor(0)))  # one sample, no batch
