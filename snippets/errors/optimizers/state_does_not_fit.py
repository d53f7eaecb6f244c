import torch
from torch import nn

encoder, head = nn.Linear(2, 3), nn.Linear(3, 1)
saved = torch.optim.Adam(head.parameters()).state_dict()

model = nn.Sequential(encoder, head)
try:
    torch.optim.Adam(model.parameters()).load_state_dict(saved)
except ValueError as error:
    print(f"ValueError: {error}")

optimizer = torch.optim.Adam(head.parameters())
optimizer.load_state_dict(saved)
optimizer.add_param_group({"params": encoder.parameters()})
print([len(group["params"]) for group in optimizer.param_groups])
