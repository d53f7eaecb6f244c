import torch
from torch import nn

text = " ".join(nn.BCEWithLogitsLoss.__doc__.split())
start = text.index("a manual rescaling weight")
print(text[start : text.index("size_average", start)].strip())

logits, target = torch.zeros(2, 2), torch.ones(2, 2)
each_sample = torch.tensor([1.0, 10.0])
print(nn.BCEWithLogitsLoss(weight=each_sample, reduction="none")(logits, target))
print(
    nn.BCEWithLogitsLoss(weight=each_sample.unsqueeze(1), reduction="none")(
        logits, target
    )
)
