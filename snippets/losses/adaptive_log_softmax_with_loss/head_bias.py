from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(
    64, 10_000, cutoffs=[100, 1000], head_bias=True
)

print(criterion.head)
print([layers[1].bias for layers in criterion.tail])
