import torch
from torch.nn import functional as F

exact = {"dtype": torch.float64}  # training would enlarge rounding errors

torch.manual_seed(0)
first, second = torch.randn(
    2, 100, 64, 3, **exact
)  # 100 training sets, 64 pairs, 3 features
true_weight = torch.tensor([[1.0], [-2.0], [0.5]], **exact)
noise = 2.0 * torch.randn(100, 64, 1, **exact)  # makes some labels wrong
preference = (first - second) @ true_weight
target = torch.sign(preference + noise)  # 1.0 or -1.0
yes = (target + 1) / 2  # 1.0 if the first is better, 0.0 if the second is
unseen = torch.randn(10_000, 3, **exact)  # differences of unseen pairs

print(f"wrong labels: {(target != preference.sign()).float().mean():.0%}")
hinge, logistic = F.margin_ranking_loss, F.binary_cross_entropy_with_logits
for name, loss_of in {
    "margin 0": lambda a, b: hinge(a, b, target, margin=0.0, reduction="sum"),
    "margin 1": lambda a, b: hinge(a, b, target, margin=1.0, reduction="sum"),
    "logistic": lambda a, b: logistic(a - b, yes, reduction="sum"),
}.items():
    weight = torch.zeros(100, 3, 1, requires_grad=True, **exact)  # 100 linear models
    for _ in range(200):
        loss = loss_of(first @ weight, second @ weight)
        (gradient,) = torch.autograd.grad(loss, weight)
        weight = (weight - 0.3 / 64 * gradient).detach().requires_grad_()
    in_order = (unseen @ weight).sign() == (unseen @ true_weight).sign()
    print(f"{name}: {in_order.float().mean():.1%} of unseen pairs in order")
