import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
labels = torch.tensor([1, 2])

print("| dtype of the labels | torch says |")
print("|---|---|")
for dtype in (
    torch.int64,
    torch.uint8,
    torch.int32,
    torch.int16,
    torch.int8,
    torch.float32,
):
    try:
        answer = f"{nn.CrossEntropyLoss()(logits, labels.to(dtype)):.4f}"
    except RuntimeError as error:
        answer = f"`{type(error).__name__}: {error}`"
    print(f"| `{dtype}` | {answer} |")
