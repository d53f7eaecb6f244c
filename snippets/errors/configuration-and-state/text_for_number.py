import torch
from torch import nn

first, second = torch.tensor([[0.5, 2.0]]), torch.tensor([[1.0, -1.0]])
for make, arguments in [
    (lambda: nn.HingeEmbeddingLoss(margin="1"), (first, second)),
    (lambda: nn.KLDivLoss(reduction="sum", log_target="yes"), (first, second)),
    (lambda: nn.HuberLoss(delta="1"), (first, second)),
    (lambda: nn.TripletMarginLoss(margin="1"), (first, second, second)),
    (lambda: nn.GaussianNLLLoss(), (first, second, None)),
]:
    try:
        make()(*arguments)
    except TypeError as error:
        print(f"TypeError: {error}")
print(nn.HingeEmbeddingLoss(margin=float("1"))(first, second))
