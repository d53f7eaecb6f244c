import torch
from torch import nn

stride, kernel, padding = 4, 4, 0
frames_in = torch.tensor([40, 38])
input_lengths = (frames_in + 2 * padding - kernel) // stride + 1

pooled = nn.AvgPool1d(kernel, stride, padding)(torch.zeros(2, 5, 40))
print("frames:", pooled.size(2), "lengths:", input_lengths.tolist())
log_probabilities = pooled.permute(2, 0, 1).log_softmax(dim=2)  # (T, N, C)
print(
    nn.CTCLoss()(
        log_probabilities,
        torch.tensor([[1, 2, 3], [4, 3, 0]]),
        input_lengths,
        torch.tensor([3, 2]),
    )
)
