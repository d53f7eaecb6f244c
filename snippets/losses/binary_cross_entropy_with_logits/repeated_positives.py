import torch
from torch import nn

text = " ".join(nn.BCEWithLogitsLoss.__doc__.split())
start = text.index("The loss would act")
print(text[start : text.index(".", start) + 1])

weighted = torch.tensor([1.0] * 100 + [0.0] * 300)
repeated = torch.tensor([1.0] * 300 + [0.0] * 300)
three = torch.tensor(3.0)
for reduction in ("sum", "mean"):
    criterion = nn.BCEWithLogitsLoss(reduction=reduction, pos_weight=three)
    print(f"{reduction}, pos_weight 3: ", criterion(torch.zeros(400), weighted))
    criterion = nn.BCEWithLogitsLoss(reduction=reduction)
    print(f"{reduction}, 300 positives:", criterion(torch.zeros(600), repeated))
