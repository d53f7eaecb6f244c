import torch
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(4, 3), torch.tensor([0, 3, 1, 2])
words = torch.tensor([7, 10])

calls = {
    "class index": lambda: nn.CrossEntropyLoss()(logits, labels),
    "embedding": lambda: nn.Embedding(10, 2)(words),
    "probability": lambda: nn.BCELoss()(torch.tensor([1.2]), torch.ones(1)),
}
for name, call in calls.items():
    try:
        call()
    except (IndexError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
print("labels from", labels.min().item(), "to", labels.max().item())
