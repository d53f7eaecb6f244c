import torch
from torch.nn import functional as F

nan, inf = float("nan"), float("inf")
logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
for target in torch.tensor([[1.0, nan], [1.0, 2.0]]):
    loss = F.mse_loss(torch.zeros(2), target)
    print(f"target is finite: {target.isfinite().all()}, loss: {loss:.2f}")
for labels in torch.tensor([[-100, -100], [2, -100]]):
    loss = F.cross_entropy(logits, labels)
    print(f"labels that count: {(labels != -100).sum()}, loss: {loss:.2f}")
for keep in (0, 1):  # the first columns are kept
    masked = logits.clone()
    masked[1, keep:] = -inf
    empty_rows = masked.isneginf().all(dim=1).sum()
    loss = F.cross_entropy(masked, torch.tensor([0, 0]))
    print(f"rows of -inf: {empty_rows}, loss: {loss:.2f}")
for prediction in torch.tensor([[1.0, 2.0], [1.0, 3.0]]):
    weight = torch.ones(2, requires_grad=True)
    loss = F.mse_loss(weight * prediction, torch.tensor([1.0, 2.0])).sqrt()
    loss.backward()
    print(f"gradient is finite: {weight.grad.isfinite().all()}, loss: {loss:.2f}")
