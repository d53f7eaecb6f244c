import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.8], [0.0, 1.0, 0.5, -0.5]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0], [0.0, 0.0, 1.0, 0.0]])

criterion = nn.MultiLabelMarginLoss(reduction="none")
try:
    criterion(scores, multi_hot)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

indices = torch.where(multi_hot == 1, torch.arange(4), -1)
indices = indices.sort(dim=1, descending=True).values  # -1 goes to the end
print(indices.tolist(), criterion(scores, indices))
