import inspect

from torch import nn

for name in dir(nn):
    if (
        name.endswith("Loss")
        and next(iter(inspect.signature(getattr(nn, name)).parameters))
        == "size_average"
    ):
        print(name)
