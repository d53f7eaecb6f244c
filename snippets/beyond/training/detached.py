import torch

weight = torch.tensor([2.0], requires_grad=True)
small, large = 0.01 * weight.square().sum(), 100 * weight.square().sum()
terms = {
    "plain": small + large,
    "l / l": small / small + large / large,
    "l / l.detach()": small / small.detach() + large / large.detach(),
    "ln l": small.log() + large.log(),
}
for name, loss in terms.items():
    (gradient,) = torch.autograd.grad(loss, weight, retain_graph=True)
    print(f"{name}: {loss:.2f}, gradient {gradient.item():.2f}")
