import torch
from torch import nn

text = " ".join(nn.BCELoss.__doc__.split())
start = text.index("This way")
print(text[start : text.index(".", start) + 1])

print("probability   loss   gradient      exact")
for value in (1e-6, 1e-12, 1e-14, 1e-40, 1e-50, 0.0):
    probability = torch.tensor([value], dtype=torch.float64, requires_grad=True)
    loss = nn.BCELoss()(probability, torch.ones(1, dtype=torch.float64))
    loss.backward()
    exact = -1 / value if loss < 100 else 0.0  # of the loss as it is, clamped
    print(
        f"{value:11g} {loss.item():6.2f} {probability.grad.item():10.2g} {exact:10.2g}"
    )
