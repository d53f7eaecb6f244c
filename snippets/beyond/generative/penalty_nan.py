import torch

weight = torch.zeros(2, requires_grad=True)
x = torch.ones(2, requires_grad=True)
for name, norm in {
    "sqrt of the sum": lambda g: g.square().sum().sqrt(),
    "norm": torch.linalg.vector_norm,
}.items():
    (gradient,) = torch.autograd.grad(weight @ x, x, create_graph=True)
    penalty = (norm(gradient) - 1).square()
    (slope,) = torch.autograd.grad(penalty, weight)
    print(f"{name}: penalty {penalty:.1f}, gradient {slope.tolist()}")
