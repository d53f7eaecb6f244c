from torch import nn

for div_value in (1.0, 2.0, 4.0):
    arguments = {"cutoffs": [100, 1000], "div_value": div_value}
    criterion = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, **arguments)
    widths = [layers[1].in_features for layers in criterion.tail]
    weights = sum(weight.numel() for weight in criterion.parameters())
    print(f"{div_value}: features {widths}, {weights} weights")
print("a full layer:", nn.Linear(64, 10_000, bias=False).weight.numel(), "weights")
