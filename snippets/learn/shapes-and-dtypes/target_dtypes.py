import torch
from torch import nn

numbers = [0, 1]
rows = [[1, 0, 0], [0, 1, 0]]
cases = {
    "`L1Loss`": (nn.L1Loss(), (2,), numbers),
    "`MSELoss`": (nn.MSELoss(), (2,), numbers),
    "`HuberLoss`": (nn.HuberLoss(), (2,), numbers),
    "`BCELoss`": (nn.BCELoss(), (2,), numbers),
    "`BCEWithLogitsLoss`": (nn.BCEWithLogitsLoss(), (2,), numbers),
    "`CrossEntropyLoss`, class indices": (nn.CrossEntropyLoss(), (2, 3), numbers),
    "`CrossEntropyLoss`, probabilities": (nn.CrossEntropyLoss(), (2, 3), rows),
}
pairs = [("float32", "float32 float64 bfloat16 int64 int32 uint8 bool")]
pairs += [("bfloat16", "float32 bfloat16 int64")]


def outcome(criterion, prediction, target):
    try:
        loss = criterion(prediction, target)
    except RuntimeError:
        return "raises"
    try:
        loss.backward()
    except RuntimeError:
        return "raises in `backward()`"
    return str(loss.dtype).removeprefix("torch.")


print("| prediction | target | ", " | ".join(cases), "|")
print("|---" * (len(cases) + 2) + "|")
for name, target_names in pairs:
    for target_name in target_names.split():
        cells = []
        for criterion, shape, values in cases.values():
            prediction = torch.full(shape, 0.5, dtype=getattr(torch, name))
            target = torch.tensor(values, dtype=getattr(torch, target_name))
            cells.append(outcome(criterion, prediction.requires_grad_(), target))
        print("|", " | ".join([name, target_name, *cells]), "|")
