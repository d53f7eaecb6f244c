import torch

v = torch.logspace(-4, 4, 80001, dtype=torch.float64)  # the variance, a grid
variants = {
    "½ l / v + ½ ln v": (0.5 / v, 0.5 * v.log()),
    "l / v + ln v": (1 / v, v.log()),
    "½ l / v + ln(1 + v)": (0.5 / v, v.log1p()),
}
for name, (weight, penalty) in variants.items():
    for loss in (2.0, 0.02):
        lowest, best = (weight * loss + penalty).min(dim=0)
        print(f"{name}, l = {loss}: weight {weight[best]:.2f}, lowest {lowest:.2f}")
