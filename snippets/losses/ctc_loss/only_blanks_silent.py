import torch
from torch import nn

frames = torch.zeros(12, 4)  # say nothing of the labels
targets = torch.tensor([1, 2, 3])
weight, bias = torch.zeros(4, 4), torch.zeros(4)

for step in range(401):
    weight, bias = weight.requires_grad_(), bias.requires_grad_()
    log_probabilities = (frames @ weight + bias).log_softmax(dim=1)
    loss = nn.CTCLoss(reduction="sum")(log_probabilities, targets, (12,), (3,))
    if step in (0, 40, 400):
        labels = log_probabilities.argmax(dim=1).unique_consecutive()
        print(f"step {step}: loss {loss:.2f}, labels {labels[labels != 0].tolist()}")
    gradients = torch.autograd.grad(loss, (weight, bias))
    weight, bias = (
        old.detach() - 0.3 * gradient
        for old, gradient in zip((weight, bias), gradients, strict=True)
    )
