import torch
from torch import nn

logits = torch.tensor([[2.0, 6.0, 1.0], [5.0, 4.0, 3.0], [3.0, 1.0, 6.0]])
logits = logits.unsqueeze(1)  # (T, N, C) = (3, 1, 3)
inputs = {
    "logits": logits,
    "probabilities": logits.softmax(dim=2),
    "log_softmax over the batch": logits.log_softmax(dim=1),
    "log_softmax over the classes": logits.log_softmax(dim=2),
}
for name, log_probabilities in inputs.items():
    loss = nn.CTCLoss()(log_probabilities, torch.tensor([[1, 2]]), (3,), (2,))
    print(f"{name}:", loss)
