import torch
from torch import nn

probabilities = torch.tensor([[0.6, 0.4], [0.6, 0.4]])  # of blank and a, in two frames
print("best class of each frame:", probabilities.argmax(dim=1).tolist())

for text, labels in (("nothing", []), ("a", [1])):
    loss = nn.CTCLoss(reduction="sum")(
        probabilities.log(), torch.tensor(labels), (2,), (len(labels),)
    )
    print(f"probability of {text}: {loss.neg().exp():.2f}")
