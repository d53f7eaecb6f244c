import torch
from torch import nn

torch.manual_seed(0)
features, target = torch.tensor([[1.0, 0.0]]), torch.ones(1, 1)

for dtype in (torch.float16, torch.bfloat16, torch.float32):
    model = nn.Linear(2, 1, dtype=dtype)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)  # eps=1e-8
    nn.MSELoss()(model(features.to(dtype)), target.to(dtype)).backward()
    optimizer.step()
    finite = model.weight.isfinite().tolist()
    print(dtype, "eps:", torch.tensor(1e-8).to(dtype).item(), "finite:", finite)
