import torch


def check_labels(targets, target_lengths, classes, blank=0):
    """Raise ValueError unless each label is a class and not the blank."""
    labels = targets[torch.arange(targets.size(1)) < target_lengths[:, None]]
    wrong = labels[(labels < 0) | (labels >= classes) | (labels == blank)]
    if len(wrong):
        raise ValueError(f"labels {wrong.unique().tolist()} with {classes} classes")


targets = torch.tensor([[1, 2], [3, -100]])  # the last one is padding
target_lengths = torch.tensor([2, 1])
check_labels(targets, target_lengths, classes=4)  # passes
try:
    check_labels(targets, target_lengths, classes=3)
except ValueError as error:
    print(f"ValueError: {error}")
