from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
print(*criterion.state_dict())

criterion.to("meta")  # stands in for a GPU
print("device: ", criterion.head.weight.device)
