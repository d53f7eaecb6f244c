import torch
from torch import nn

# logits of a click and of a purchase after a click, for 3 visitors
click = torch.tensor([-1.0, 0.5, 2.0])
purchase = torch.tensor([-2.0, 0.0, 1.0])
bought = torch.tensor([0.0, 0.0, 1.0])

probability = click.sigmoid() * purchase.sigmoid()
print("probability:", probability)
print(nn.BCELoss()(probability, bought))
