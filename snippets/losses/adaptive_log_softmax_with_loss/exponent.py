from torch import nn

text = nn.AdaptiveLogSoftmaxWithLoss.__doc__.splitlines()
print(*[line.strip() for line in text if "exponent" in line])

criterion = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, [100, 1000], div_value=2.0)
print([layers[1].in_features for layers in criterion.tail], [64 // 2**1, 64 // 2**2])
