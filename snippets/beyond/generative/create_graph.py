import torch

weight = torch.tensor([3.0, 4.0], requires_grad=True)  # of a linear critic
real, fake, mixed = torch.ones(2), torch.zeros(2), torch.full((2,), 0.5)
mixed.requires_grad_()
for create_graph in (False, True):
    score = weight @ mixed
    (gradient,) = torch.autograd.grad(score, mixed, create_graph=create_graph)
    penalty = (gradient.norm() - 1).square()
    loss = weight @ fake - weight @ real + 10 * penalty
    (slope,) = torch.autograd.grad(loss, weight)
    print(f"create_graph={create_graph}: loss {loss:.0f}, gradient {slope.tolist()}")
