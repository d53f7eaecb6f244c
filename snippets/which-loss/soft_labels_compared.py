import torch
from torch import nn
from torch.nn import functional as F

target = torch.tensor(
    [[0.7, 0.2, 0.1]]
)  # of ten people, 7 said class 0, 2 said class 1, 1 said class 2
losses = {
    "CrossEntropyLoss": lambda logits: F.cross_entropy(logits, target),
    "KLDivLoss": lambda logits: F.kl_div(
        logits.log_softmax(dim=1), target, reduction="batchmean"
    ),
    "CrossEntropyLoss of the argmax": lambda logits: F.cross_entropy(
        logits, target.argmax(dim=1)
    ),
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
    print(
        f"{name}: loss {loss.abs():.4f}, probabilities",
        logits.detach().softmax(dim=1).round(decimals=2),
    )
print(f"entropy of the target: {torch.special.entr(target).sum():.4f}")
