import torch
from torch import nn

torch.manual_seed(0)
features, target = torch.randn(100, 16), torch.randint(1000, (100,))
whole = nn.LinearCrossEntropyLoss(16, 1000)
chunked = nn.LinearCrossEntropyLoss(16, 1000, options=nn.LinearCrossEntropyOptions())
chunked.load_state_dict(whole.state_dict())

for criterion in (whole, chunked):
    loss = criterion(features, target)
    loss.backward()
    print(
        f"loss {loss:.4f}, length of the gradient {criterion.linear.weight.grad.norm():.4f}"
    )
