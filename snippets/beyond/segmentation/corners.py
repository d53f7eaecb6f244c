import torch


def iou(one, other):  # x1, y1, x2, y2
    low, high = torch.maximum(one, other)[:2], torch.minimum(one, other)[2:]
    overlap = (high - low).clamp(min=0).prod()
    areas = [(x[2:] - x[:2]).prod() for x in (one, other)]
    return overlap / (sum(areas) - overlap)


box = torch.tensor([100.0, 100.0, 20.0, 30.0])  # center x, center y, width, height
corners = torch.cat([box[:2] - box[2:] / 2, box[:2] + box[2:] / 2])
print(f"1 - IoU of equal boxes: {1 - iou(box, box):.4f}")
print(f"as corners: {1 - iou(corners, corners):.4f}")
