import inspect

from torch import nn

for name in dir(nn):
    if name.endswith("Loss"):
        parameters = inspect.signature(getattr(nn, name)).parameters
        if next(iter(parameters)) == "size_average":
            print(name)
