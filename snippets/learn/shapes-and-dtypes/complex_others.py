import torch
import torch.nn.functional as F

real = torch.tensor([0.5, 2.0], requires_grad=True)
number = torch.tensor([1 + 1j, 0j])
for loss, arguments in (
    (F.hinge_embedding_loss, (number, real)),
    (F.kl_div, (real, number)),
    (F.binary_cross_entropy_with_logits, (real, number)),
    (F.poisson_nll_loss, (real, number)),
):
    try:
        loss(*arguments, reduction="sum").backward()
    except (RuntimeError, NotImplementedError) as error:
        print(f"{type(error).__name__}: {error}")
