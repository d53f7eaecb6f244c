from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=64, n_classes=10_000, cutoffs=[100, 1000]
)

for name, parameter in criterion.named_parameters():
    print(name, tuple(parameter.shape))
