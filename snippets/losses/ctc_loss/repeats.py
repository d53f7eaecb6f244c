import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.CTCLoss.__doc__.splitlines()
        if "limits the length" in line
    ]
)

criterion = nn.CTCLoss(reduction="sum")
for text, labels in (("ab", [1, 2]), ("aa", [1, 1])):
    for frames in (2, 3):
        loss = criterion(
            torch.zeros(frames, 3).log_softmax(dim=1),
            torch.tensor(labels),
            (frames,),
            (2,),
        )
        print(f"{text} in {frames} frames: {loss:.4f}")
