import torch
from torch import nn

worse, target = torch.zeros(3), torch.ones(3)
scores = {"right order": 2.0, "wrong order": -2.0, "shrunk": -0.2, "equal": 0.0}

for margin in (0.0, 1.0):
    criterion = nn.MarginRankingLoss(margin=margin)
    for name, lead in scores.items():
        loss = criterion(worse + lead, worse, target)
        print(f"margin {margin:g}, {name}: loss {loss:.1f}")
