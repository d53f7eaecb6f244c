import torch
from torch import nn

values, true_values = torch.tensor([2.0, -1.0, 0.5]), torch.tensor([1.0, 0.0, 0.0])
logits, one_hot = torch.tensor([[2.0, 0.0, 0.0], [0.0, 2.0, 0.0]]), torch.eye(3)[:2]
calls = [
    (nn.MSELoss(), values, true_values),
    (nn.BCEWithLogitsLoss(), values, true_values),
    (nn.BCELoss(), values.sigmoid(), true_values),
    (nn.CrossEntropyLoss(), logits, one_hot),
    (nn.KLDivLoss(reduction="batchmean"), logits.log_softmax(dim=1), one_hot),
]

print("| loss | prediction first | target first |")
print("|---|---|---|")
for criterion, prediction, target in calls:
    right, swapped = criterion(prediction, target), criterion(target, prediction)
    print(f"| `{type(criterion).__name__}` | {right:.4f} | {swapped:.4f} |")
