import torch
from torch.nn import functional as F

inf, zero = float("inf"), torch.zeros(1)
for dtype in (torch.float16, torch.float32):
    error = torch.full((1,), 300.0, dtype=dtype)
    loss = F.mse_loss(error, zero.to(dtype))
    print(f"largest number: {torch.finfo(dtype).max:g}, loss: {loss:.0f}")
for logits in torch.tensor([[[-inf, 1.0]], [[0.0, -inf]]]):
    loss = F.cross_entropy(logits, torch.tensor([0]))
    print(f"logit of the target: {logits[0, 0]}, loss: {loss:.2f}")
for x in torch.tensor([[0.0, 120.0]]), torch.tensor([[0.0, 12.0]]):
    loss = F.nll_loss(x.softmax(dim=1).log(), torch.tensor([0]))
    print(f"smallest probability: {x.softmax(dim=1).min():.1e}, loss: {loss:.2f}")
for frames in (3, 4):  # equal neighbours need a blank between them
    log_probabilities = torch.zeros(frames, 1, 3).log_softmax(dim=2)
    labels, repeats = torch.tensor([[1, 1, 2]]), 1
    loss = F.ctc_loss(log_probabilities, labels, [frames], [3])
    print(f"frames: {frames}, needed: {3 + repeats}, loss: {loss:.2f}")
