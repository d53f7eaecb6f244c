import numpy as np
from torch import nn

prediction, target = np.zeros((3, 5)), np.ones((3, 5))

try:
    nn.L1Loss()(prediction, target)
except TypeError as error:
    print(f"TypeError: {error}")
