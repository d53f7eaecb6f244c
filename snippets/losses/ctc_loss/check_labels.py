import torch


def check_labels(targets, target_lengths, classes, blank=0):
    """Raise ValueError unless every padded label within its length is a class, and not the blank."""
    labels = targets[torch.arange(targets.size(1)) < target_lengths[:, None]]
    wrong = labels[(labels < 0) | (labels >= classes) | (labels == blank)]
    if len(wrong):
        raise ValueError(
            f"labels {wrong.unique().tolist()} with {classes} classes and blank {blank}"
        )


targets = torch.tensor([[1, 2], [3, -1]])  # the last is padding
check_labels(targets, torch.tensor([2, 1]), classes=4)  # no complaint
try:
    check_labels(targets, torch.tensor([2, 1]), classes=3)
except ValueError as error:
    print(f"ValueError: {error}")
