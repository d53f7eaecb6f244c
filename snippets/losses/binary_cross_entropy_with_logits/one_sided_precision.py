import math

import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
yes, no = torch.ones(1), torch.zeros(1)
print("logit  yes at +logit  no at −logit   exact")
for logit in (5.0, 10.0, 15.0):
    losses = [criterion(torch.tensor([logit]), yes).item(), criterion(torch.tensor([-logit]), no).item()]
    print(f"{logit:5g}  {losses[0]:13.3e}  {losses[1]:12.3e}  {math.log1p(math.exp(-logit)):9.3e}")
