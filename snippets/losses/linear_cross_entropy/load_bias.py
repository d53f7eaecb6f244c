from torch import nn

trained = nn.Linear(4, 3)
for bias in (False, True):
    criterion = nn.LinearCrossEntropyLoss(4, 3, bias=bias)
    try:
        print(criterion.linear.load_state_dict(trained.state_dict()))
    except RuntimeError as error:
        print(f"RuntimeError: {error}".expandtabs(4))
