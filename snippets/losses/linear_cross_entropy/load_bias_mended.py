from torch import nn

trained = nn.Linear(4, 3)
criterion = nn.LinearCrossEntropyLoss(4, 3, bias=True)
print(criterion.linear.load_state_dict(trained.state_dict()))
