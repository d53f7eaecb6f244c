import torch
from torch import nn

torch.manual_seed(0)
scores, labels = torch.randn(4, 3), torch.tensor([0, 3, 1, 2])

calls = {
    "class index": lambda: nn.CrossEntropyLoss()(scores, labels),
    "probability": lambda: nn.BCELoss()(torch.tensor([1.2]), torch.ones(1)),
    "one_hot": lambda: nn.functional.one_hot(labels, num_classes=3),
    "gather": lambda: scores.gather(1, labels[:, None]),
    "brackets": lambda: scores[range(4), labels],
    "embedding": lambda: nn.Embedding(3, 2)(labels),
    "index_select": lambda: scores.index_select(1, labels),
}
for name, call in calls.items():
    try:
        call()
    except (IndexError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
