from torch import nn

for option in ({"label_smoothing": 0.1}, {"ignore_index": -1}):
    try:
        nn.BCEWithLogitsLoss(**option)
    except TypeError as error:
        print(f"TypeError: {error}")
