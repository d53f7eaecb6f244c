from torch import nn

for margin in (0.0, -1.0):
    try:
        nn.TripletMarginLoss(margin=margin)
    except ValueError as error:
        print(f"ValueError: {error}")
