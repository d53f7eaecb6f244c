import torch


def iou(one, other):  # x1, y1, x2, y2
    low, high = torch.maximum(one, other)[:2], torch.minimum(one, other)[2:]
    overlap = (high - low).clamp(min=0).prod()
    areas = [(x[2:] - x[:2]).prod() for x in (one, other)]
    return overlap / (sum(areas) - overlap)


def corners(box):  # of center x, center y, width, height
    return torch.cat([box[:2] - box[2:] / 2, box[:2] + box[2:] / 2])


small, large = torch.tensor([[100.0, 100, 20, 30], [10.0, 10, 50, 50]])
other = torch.tensor([12.0, 12, 20, 20])
for pair in ((small, small), (large, large), (large, other)):
    wrong, right = 1 - iou(*pair), 1 - iou(*map(corners, pair))
    print(f"1 - IoU {wrong:.4f}, as corners {right:.4f}")
