import torch
from torch import nn

logits = torch.zeros(5, 2, 3, dtype=torch.bfloat16)

print(
    nn.CTCLoss()(
        logits.float().log_softmax(dim=2), torch.tensor([1, 2, 2]), (5, 5), (2, 1)
    )
)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(
        nn.CTCLoss()(
            logits.log_softmax(dim=2), torch.tensor([1, 2, 2]), (5, 5), (2, 1)
        ).dtype
    )
