import torch
from torch import nn

sizes = {"N": 4, "C": 3, "D": 2, "L": 5, "H": 6, "W": 7}
letters = {size: letter for letter, size in sizes.items()}
tasks = [
    ("regression, one number", nn.L1Loss, "N", "N", "float32"),
    ("regression, D numbers", nn.MSELoss, "ND", "ND", "float32"),
    ("binary", nn.BCEWithLogitsLoss, "N", "N", "float32"),
    ("multi-class", nn.CrossEntropyLoss, "NC", "N", "int64"),
    (
        "multi-class, each place of a sequence",
        nn.CrossEntropyLoss,
        "NCL",
        "NL",
        "int64",
    ),
    (
        "multi-class, each pixel of an image",
        nn.CrossEntropyLoss,
        "NCHW",
        "NHW",
        "int64",
    ),
    ("multi-class, class probabilities", nn.CrossEntropyLoss, "NC", "NC", "float32"),
    ("multi-label", nn.BCEWithLogitsLoss, "NC", "NC", "float32"),
]


def show(tensor):
    shape = str(tuple(letters[size] for size in tensor.shape)).replace("'", "")
    return f"`{shape}` {str(tensor.dtype).removeprefix('torch.')}"


print("| task | loss | prediction | target | loss of each element |")
print("|---|---|---|---|---|")
for task, criterion, prediction_shape, target_shape, dtype in tasks:
    prediction = torch.zeros([sizes[letter] for letter in prediction_shape])
    target = torch.zeros(
        [sizes[letter] for letter in target_shape], dtype=getattr(torch, dtype)
    )
    loss = criterion(reduction="none")(prediction, target)
    print(
        "|",
        " | ".join(
            [
                task,
                f"`{criterion.__name__}`",
                show(prediction),
                show(target),
                show(loss),
            ]
        ),
        "|",
    )
