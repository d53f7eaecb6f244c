import torch
from torch import nn

torch.manual_seed(0)
target = (torch.arange(1000) < 50).float().unsqueeze(1)  # 50 of 1000 are positive
features = torch.randn(1000, 2) + 1.5 * target


def logits_trained_with(pos_weight):
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    model = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for _ in range(300):
        optimizer.zero_grad()
        criterion(model(features), target).backward()
        optimizer.step()
    return model(features).detach()


print(f"always no: accuracy {(target == 0).float().mean():.0%}, found 0 of 50")
plain, weighted = logits_trained_with(1.0), logits_trained_with(19.0)
for name, logits, threshold in (
    ("pos_weight 1, threshold 0", plain, 0.0),
    ("pos_weight 19, threshold 0", weighted, 0.0),
    ("pos_weight 1, threshold −ln 19", plain, -torch.tensor(19.0).log()),
):
    yes = (logits > threshold).float()
    accuracy, found = (yes == target).float().mean(), (yes * target).sum()
    print(f"{name}: accuracy {accuracy:.0%}, found {found:.0f} of 50", end=", ")
    print(f"mean probability {logits.sigmoid().mean():.2f}")
