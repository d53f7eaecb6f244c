import numpy as np
from torch import nn

prediction, target = np.zeros((3, 5)), np.array([1, 0, 4])

try:
    nn.CrossEntropyLoss()(prediction, target)
except TypeError as error:
    print(f"TypeError: {error}")
