import torch

target = torch.zeros(1000)  # no pixel of the object
print("| [probability](#dice) | smooth 1e-5 | smooth 1 | only below, 1e-5 |")
print("|---|---|---|---|")
for p in (0.5, 0.01, 1e-6):
    cells = []
    for above, below in ((1e-5, 1e-5), (1, 1), (0, 1e-5)):
        probabilities = torch.full((1000,), p, requires_grad=True)
        overlap, total = (probabilities * target).sum(), (probabilities + target).sum()
        loss = 1 - (2 * overlap + above) / (total + below)
        (gradient,) = torch.autograd.grad(loss, probabilities)
        cells.append(f"{loss:.4f}, {gradient[0]:.0e}")
    print(f"| {p:g} |", " | ".join(cells), "|")
