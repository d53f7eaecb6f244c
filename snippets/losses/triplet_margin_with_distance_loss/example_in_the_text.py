import torch
from torch import nn
from torch.nn import functional as F

lines = [line.strip() for line in nn.TripletMarginWithDistanceLoss.__doc__.splitlines()]
example = "\n".join(line[4:] for line in lines if line.startswith(">>>"))
print("calls of backward():", example.count("output.backward()"))
print([line for line in example.splitlines() if "FIXME" in line])

try:
    exec(example, {"torch": torch, "nn": nn, "F": F})
except RuntimeError as error:
    print(f"RuntimeError: {str(error).partition(' (')[0]}")
