import torch
from torch import nn
from torch.nn import functional as F

features = torch.tensor([[1.0], [2.0]])
cases = "other model", "lr of 0", "dead ReLU", "zero_grad() late", "cut", "right"
for case in cases:
    torch.manual_seed(0)
    model, other = nn.Linear(1, 1), nn.Linear(1, 1)
    optimized = other if case == "other model" else model
    lr = 0.0 if case == "lr of 0" else 0.1
    optimizer = torch.optim.SGD(optimized.parameters(), lr=lr)
    weight = model.weight.detach().clone()
    prediction = model(features)
    if case == "dead ReLU":
        prediction = (prediction - 99).relu()
    if case == "cut":
        prediction = prediction.detach().requires_grad_()
    F.mse_loss(prediction, 3 * features).backward()
    if case == "zero_grad() late":
        optimizer.zero_grad()
    optimizer.step()
    gradient = None if model.weight.grad is None else round(model.weight.grad.item(), 2)
    moved = (model.weight - weight).abs().max()
    print(f"{case}: gradient {gradient}, weight moved by {moved:.2f}")
