import torch
from torch import nn
from torch.nn import functional as F

target = torch.tensor([[0.7, 0.2, 0.1]])  # of ten annotators, 7 chose class 0
losses = {
    "CrossEntropyLoss": lambda x: F.cross_entropy(x, target),
    "KLDivLoss": lambda x: F.kl_div(x.log_softmax(1), target, reduction="batchmean"),
    "CrossEntropyLoss of the argmax": lambda x: F.cross_entropy(x, target.argmax(1)),
}
for name, loss_of in losses.items():
    logits = nn.Parameter(torch.zeros(1, 3))
    optimizer = torch.optim.SGD([logits], lr=1.0)
    for _ in range(500):
        optimizer.zero_grad()
        loss = loss_of(logits)
        loss.backward()
        optimizer.step()
    # abs(): rounding may leave a loss of 0 just below it
    print(f"{name}: {loss.abs():.4f}", logits.detach().softmax(dim=1).round(decimals=2))
print(f"entropy of the target: {torch.special.entr(target).sum():.4f}")
