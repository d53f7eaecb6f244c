import math

import torch
from matplotlib import pyplot as plt

x = torch.linspace(0, 25, 251, dtype=torch.float64, requires_grad=True)
overlap = 4 * (10 - x).clamp(min=0)  # of a box 10 x 4 with the target, 10 x 10
union = 140 - overlap
width = 10 + x
iou, hull = overlap / union, 10 * width
distance = x**2 / (width**2 + 100)
shape = 4 / math.pi**2 * (math.atan(10 / 4) - math.atan(1)) ** 2
weight = shape / (1 - iou.detach() + shape)
losses = {
    "1 − IoU": 1 - iou,
    "GIoU": 1 - iou + (hull - union) / hull,
    "DIoU": 1 - iou + distance,
    "CIoU": 1 - iou + distance + weight * shape,
}
figure, (left, right) = plt.subplots(1, 2)
for (name, loss), style in zip(losses.items(), ("-", "--", "-.", ":"), strict=True):
    (slope,) = torch.autograd.grad(loss.sum(), x, retain_graph=True)
    left.plot(x.detach(), loss.detach(), linestyle=style, label=name)
    right.plot(x.detach(), slope, linestyle=style)
left.set(title="loss", xlabel="distance of the centers")
right.set(title="gradient", xlabel="distance of the centers")
left.legend()
figure.set_label(
    "Loss and gradient of a box of 10 x 4 against the distance of its center from that "
    "of the target, 10 x 10, along the width. 1 − IoU is 1 from a distance of 10 on, "
    "and its gradient is 0. GIoU, DIoU and CIoU go on growing. CIoU lies just above "
    "DIoU, by a term for the other shape."
)
plt.show()
