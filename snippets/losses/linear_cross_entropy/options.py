import torch
from torch import nn

torch.manual_seed(0)
features, target = torch.randn(100, 16), torch.randint(1000, (100,))
whole = nn.LinearCrossEntropyLoss(16, 1000)
options = nn.LinearCrossEntropyOptions(batch_chunk_size=32)
chunked = nn.LinearCrossEntropyLoss(16, 1000, options=options)
chunked.load_state_dict(whole.state_dict())

for criterion in (whole, chunked):
    loss = criterion(features, target)
    loss.backward()
    norm = criterion.linear.weight.grad.norm()
    print(f"loss {loss:.4f}, norm of the gradient {norm:.4f}")
