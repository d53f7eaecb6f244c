import torch
from torch import nn

sizes = {"N": 4, "C": 3, "D": 2, "L": 5, "H": 6, "W": 7}
letters = {size: letter for letter, size in sizes.items()}
tasks = [
    ("regression, one number", nn.MSELoss, "N", "N", "float32"),
    ("regression, D numbers", nn.MSELoss, "ND", "ND", "float32"),
    ("yes or no", nn.BCEWithLogitsLoss, "N", "N", "float32"),
    ("several labels at once", nn.BCEWithLogitsLoss, "NC", "NC", "float32"),
    ("one of C classes", nn.CrossEntropyLoss, "NC", "N", "int64"),
    ("a class for each token", nn.CrossEntropyLoss, "NCL", "NL", "int64"),
    ("a class for each pixel", nn.CrossEntropyLoss, "NCHW", "NHW", "int64"),
    ("class probabilities", nn.CrossEntropyLoss, "NC", "NC", "float32"),
]


def show(tensor):
    shape = str(tuple(letters[size] for size in tensor.shape)).replace("'", "")
    return f"`{shape}` {str(tensor.dtype).removeprefix('torch.')}"


print('| task | loss | prediction | target | with `reduction="none"` |')
print("|---|---|---|---|---|")
for task, criterion, prediction_shape, target_shape, dtype in tasks:
    prediction = torch.zeros([sizes[letter] for letter in prediction_shape])
    shape = [sizes[letter] for letter in target_shape]
    target = torch.zeros(shape, dtype=getattr(torch, dtype))
    loss = criterion(reduction="none")(prediction, target)
    cells = [f"`{criterion.__name__}`", show(prediction), show(target), show(loss)]
    print("|", " | ".join([task, *cells]), "|")
