from torch import nn

try:
    nn.MultiLabelSoftMarginLoss([1.0, 1.0, 4.0])
except TypeError as error:
    print(f"TypeError: {error}")

try:
    nn.MultiLabelSoftMarginLoss("sum")  # meant as reduction
except TypeError as error:
    print(f"TypeError: {error}")
