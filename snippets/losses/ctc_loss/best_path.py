import torch
from torch import nn

probabilities = torch.tensor([[0.6, 0.4], [0.6, 0.4]])  # of blank and a, in two frames
print("best class of each frame:", probabilities.argmax(dim=1).tolist())

criterion = nn.CTCLoss(reduction="sum")
for text, labels in (("nothing", []), ("a", [1])):
    target = torch.tensor(labels)
    loss = criterion(probabilities.log(), target, (2,), (len(labels),))
    print(f"probability of {text}: {loss.neg().exp():.2f}")
