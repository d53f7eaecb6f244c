from torch import nn

for criterion in (nn.BCELoss, nn.BCEWithLogitsLoss):
    print(f"{criterion.__name__}:", "nbatch" in criterion.__doc__)
