import torch
from matplotlib import pyplot as plt


def lovasz(errors, y):
    errors, order = errors.sort(dim=-1, descending=True)
    y = y[order]
    total = y.sum(dim=-1, keepdim=True)
    loss = 1 - (total - y.cumsum(-1)) / (total + (1 - y).cumsum(-1))
    return (errors * loss.diff(dim=-1, prepend=torch.zeros_like(total))).sum(-1)


logit = torch.linspace(-3, 3, 301, dtype=torch.float64, requires_grad=True)
others = torch.tensor([1.5, -1.5, -0.5, -0.5], dtype=torch.float64)  # 1, 0, 0, 0
y = torch.tensor([1.0, 1.0, 0.0, 0.0, 0.0], dtype=torch.float64)
logits = torch.cat([logit[:, None], others.expand(301, 4)], dim=1)
losses = {
    "Lovász hinge": lovasz((1 - (2 * y - 1) * logits).relu(), y),
    "Lovász softmax": lovasz((logits.sigmoid() - y).abs(), y),
    "1 − IoU of the mask": lovasz((logits > 0).double().sub(y).abs(), y),
}
figure, (left, right) = plt.subplots(1, 2)
for (name, loss), style in zip(losses.items(), ("-", "--", ":"), strict=True):
    left.plot(logit.detach(), loss.detach(), linestyle=style, label=name)
    if loss.requires_grad:
        (slope,) = torch.autograd.grad(loss.sum(), logit, retain_graph=True)
        right.plot(logit.detach(), slope, linestyle=style)
left.set(title="loss", xlabel="logit of one pixel of the object")
right.set(title="gradient", xlabel="logit of one pixel of the object")
left.legend()
figure.set_label(
    "Loss and gradient against the logit of one pixel, with four other pixels fixed. "
    "The Lovász hinge falls in straight pieces to the part that is due to the other "
    "pixels, so its gradient has steps. Lovász softmax, here of one class, is a curve "
    "that falls from 0.6 to 0.25. 1 − IoU of the mask is 0.5 below a logit of 0, "
    "0 above, and has no gradient."
)
plt.show()
