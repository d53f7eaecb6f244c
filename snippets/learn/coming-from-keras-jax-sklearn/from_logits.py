from torch import nn

try:
    nn.CrossEntropyLoss(from_logits=True)
except TypeError as error:
    print(f"TypeError: {error}")
