import torch
from torch import nn

criterion = nn.CrossEntropyLoss()

words = torch.zeros(2, 4, 3)  # sentences, words, classes
labels = torch.zeros(2, 4, dtype=torch.long)
print("words: ", criterion(words.movedim(-1, 1), labels))

pixels = torch.zeros(2, 5, 6, 3)  # images, rows, columns, classes
labels = torch.zeros(2, 5, 6, dtype=torch.long)
print("pixels:", criterion(pixels.movedim(-1, 1), labels))

print("one:   ", criterion(torch.zeros(3), torch.tensor(0)))  # one sample, no batch
