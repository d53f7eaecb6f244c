import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(128, 16)
target = torch.randint(500, (128,))

for with_output_layer in (True, False):
    torch.manual_seed(0)
    model, criterion = nn.Linear(16, 64), nn.LinearCrossEntropyLoss(64, 500)
    parameters = [*model.parameters()]
    if with_output_layer:
        parameters += criterion.parameters()
    optimizer = torch.optim.SGD(parameters, lr=1.0)
    for _ in range(100):
        optimizer.zero_grad()
        loss = criterion(model(features), target)
        loss.backward()
        optimizer.step()
    print(f"output layer in the optimizer: {with_output_layer}, loss {loss:.2f}")
