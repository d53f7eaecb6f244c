import torch
from torch import nn

probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]])
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

logits = probabilities.log().requires_grad_()
log_probabilities = logits.log_softmax(dim=1)
loss = nn.KLDivLoss(reduction="batchmean")(log_probabilities, target)
gradients = torch.autograd.grad(loss, (log_probabilities, logits))
formulas = (-target / 2, (probabilities - target) / 2)
for name, gradient, formula in zip(
    ("log-probabilities", "logits"), gradients, formulas, strict=True
):
    print(f"{name}, autograd and formula:")
    print(gradient + 0.0, formula + 0.0, sep="\n")  # + 0.0: no minus zero
