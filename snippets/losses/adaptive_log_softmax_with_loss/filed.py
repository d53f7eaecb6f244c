from torch import nn
from torch.nn import functional as F

print(nn.AdaptiveLogSoftmaxWithLoss.__module__)
print("among the losses:", "AdaptiveLogSoftmaxWithLoss" in nn.modules.loss.__all__)
print("an example in the text:", ">>>" in nn.AdaptiveLogSoftmaxWithLoss.__doc__)
print(
    "functions:", [name for name in dir(F) if "adaptive" in name and "pool" not in name]
)
