import math

import torch


def parts(box, target):
    """Of boxes x1, y1, x2, y2 in float32: IoU, union, width and height of the hull."""
    low, high = torch.maximum(box, target), torch.minimum(box, target)
    width, height = (high[:, 2:] - low[:, :2]).clamp(min=0).unbind(dim=1)
    overlap = width * height
    areas = ((x[:, 2] - x[:, 0]) * (x[:, 3] - x[:, 1]) for x in (box, target))
    union = sum(areas) - overlap
    return overlap / union.clamp(min=1e-12), union, low[:, 2:] - high[:, :2]


def giou(box, target):
    iou, union, hull = parts(box.float(), target.float())
    area = hull[:, 0] * hull[:, 1]
    return 1 - iou + (area - union) / area.clamp(min=1e-12)


def diou(box, target):
    box, target = box.float(), target.float()
    iou, _, hull = parts(box, target)
    between = (box[:, :2] + box[:, 2:] - target[:, :2] - target[:, 2:]) / 2
    return 1 - iou + between.square().sum(1) / hull.square().sum(1).clamp(min=1e-12)


def ciou(box, target):
    box, target = box.float(), target.float()
    one, other = (torch.atan2(*(x[:, 2:] - x[:, :2]).T) for x in (box, target))
    shape = 4 / math.pi**2 * (one - other) ** 2  # of width / height
    with torch.no_grad():
        weight = shape / (1 - parts(box, target)[0] + shape).clamp(min=1e-12)
    return diou(box, target) + weight * shape


target = torch.tensor([[0.0, 0.0, 10.0, 10.0]] * 3)
half, apart = [5.0, 0.0, 15.0, 10.0], [20.0, 0.0, 30.0, 10.0]
box = torch.tensor([half, apart, [4.0, 0.0, 6.0, 10.0]])  # the last is inside
print("1 - IoU", *(f"{x:.4f}" for x in 1 - parts(box, target)[0]))
for loss in (giou, diou, ciou):
    print(f"{loss.__name__:7}", *(f"{x:.4f}" for x in loss(box, target)))
