import torch
from torch import nn

logits = torch.tensor(
    [
        [0.5153, 0.7051, 0.4947, 0.3446, 0.5288],
        [0.3464, 0.2458, 0.8569, 0.4821, 0.3244],
        [0.4474, 0.6615, 0.0062, 0.6603, 0.2461],
    ]
)
labels = torch.tensor([1, 0, 4])

log_probabilities = nn.LogSoftmax(dim=1)(logits)
print(log_probabilities)
print("of the labels:", log_probabilities[[0, 1, 2], labels])
print("NLLLoss:      ", nn.NLLLoss()(log_probabilities, labels))
