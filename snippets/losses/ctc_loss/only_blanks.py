import torch
from torch import nn

torch.manual_seed(1)
sounds = torch.tensor([0, 0, 0, 1, 1, 0, 0, 2, 2, 0, 3, 0])  # 0 is silence
frames = torch.eye(4)[sounds] + 0.3 * torch.randn(12, 4)
targets = torch.tensor([1, 2, 3])
weight, bias = torch.zeros(4, 4), torch.zeros(4)

for step in range(41):
    weight, bias = weight.requires_grad_(), bias.requires_grad_()
    log_probabilities = (frames @ weight + bias).log_softmax(dim=1)
    loss = nn.CTCLoss(reduction="sum")(log_probabilities, targets, (12,), (3,))
    if step in (0, 5, 10, 20, 40):
        labels = log_probabilities.argmax(dim=1).unique_consecutive()
        blank = log_probabilities.exp().mean(dim=0)[0]
        print(
            f"step {step}: loss {loss:.2f}, blank {blank:.2f}, labels {labels[labels != 0].tolist()}"
        )
    gradients = torch.autograd.grad(loss, (weight, bias))
    weight, bias = (
        old.detach() - 0.3 * gradient
        for old, gradient in zip((weight, bias), gradients, strict=True)
    )
