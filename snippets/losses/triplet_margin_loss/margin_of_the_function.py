import torch
import torch.nn.functional as F

anchor, positive, negative = torch.tensor([[[0.0, 1.0]], [[0.5, 1.0]], [[2.0, 0.0]]])
for loss in (F.triplet_margin_loss, F.triplet_margin_with_distance_loss):
    try:
        loss(anchor, positive, negative, margin=-1.0)
    except ValueError as error:
        print(f"ValueError: {error}")
