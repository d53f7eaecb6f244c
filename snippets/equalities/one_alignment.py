import torch
from torch import nn

torch.manual_seed(0)
log_probabilities = torch.randn(4, 6).log_softmax(dim=1)  # four frames
each_frame = torch.tensor([3, 1, 5, 2])
# In four frames, 3, 3, 2 has one alignment: 3, blank, 3, 2.
blank_between = torch.tensor([3, 0, 3, 2])

print("CTCLoss:", nn.CTCLoss()(log_probabilities, each_frame, (4,), (4,)))
print("NLLLoss:", nn.NLLLoss()(log_probabilities, each_frame))
repeated = nn.CTCLoss(reduction="sum")(
    log_probabilities, torch.tensor([3, 3, 2]), (4,), (3,)
)
print(
    "3, 3, 2:", repeated, nn.NLLLoss(reduction="sum")(log_probabilities, blank_between)
)
