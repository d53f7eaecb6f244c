import torch
import torch.nn.functional as F

tensor, numbers = torch.tensor([0.5, -1.0]), [1.0, -1.0]
for loss, arguments in [
    (F.soft_margin_loss, (numbers, tensor)),
    (F.soft_margin_loss, (tensor, numbers)),
    (F.poisson_nll_loss, (numbers, tensor)),
    (F.gaussian_nll_loss, (tensor, numbers, tensor**2)),
    (F.multilabel_soft_margin_loss, (tensor, numbers)),
    (F.triplet_margin_with_distance_loss, (numbers, tensor, tensor)),
]:
    try:
        loss(*arguments)
    except (TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
print(F.soft_margin_loss(tensor, torch.tensor(numbers)))
