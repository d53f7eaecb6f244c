import torch
from torch import nn

text = nn.CTCLoss.__doc__.splitlines()
print(*[line.strip() for line in text if "limits the length" in line])

criterion = nn.CTCLoss(reduction="sum")
for word, labels in (("ab", [1, 2]), ("aa", [1, 1])):
    for frames in (2, 3):
        log_probabilities = torch.zeros(frames, 3).log_softmax(dim=1)
        loss = criterion(log_probabilities, torch.tensor(labels), (frames,), (2,))
        print(f"{word} in {frames} frames: {loss:.4f}")
