import torch
from torch import nn

target = torch.tensor([5.0])
for dtype, values in ((torch.float32, (88.0, 89.0)), (torch.float16, (11.0, 12.0))):
    for value in values:
        prediction = torch.tensor([value], dtype=dtype, requires_grad=True)
        loss = nn.PoissonNLLLoss()(prediction, target.to(dtype))
        loss.backward()
        print(
            f"{dtype}, prediction {value:g}: loss {loss.item():.4g}, gradient {prediction.grad.item():.4g}"
        )
