from torch import nn

criterion = nn.LinearCrossEntropyLoss(4, 10)
print("to save:", list(criterion.state_dict()))

criterion.to("meta")  # stands in for a GPU
print("device: ", criterion.linear.weight.device)
