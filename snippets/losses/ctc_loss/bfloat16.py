import torch
from torch import nn

for dtype in (torch.bfloat16, torch.float16):
    log_probabilities = torch.zeros(5, 2, 3, dtype=dtype).log_softmax(dim=2)
    try:
        nn.CTCLoss()(log_probabilities, torch.tensor([1, 2, 2]), (5, 5), (2, 1))
    except NotImplementedError as error:
        print(f"NotImplementedError: {error}")
