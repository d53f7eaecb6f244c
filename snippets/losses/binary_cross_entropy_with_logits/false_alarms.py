import torch
from torch import nn

torch.manual_seed(0)
target = torch.zeros(2000, 1)
target[:20] = 1.0  # 1% positives
features = torch.randn(2000, 4) + target

for pos_weight, threshold in ((1.0, 0.5), (1.0, 0.01), (99.0, 0.5)):
    model = nn.Linear(4, 1)
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.3)
    for _ in range(300):
        optimizer.zero_grad()
        criterion(model(features), target).backward()
        optimizer.step()
    found = (model(features).sigmoid() > threshold).flatten()
    right, wrong = int(found[:20].sum()), int(found[20:].sum())
    print(f"pos_weight {pos_weight:g}, threshold {threshold:g}:", end=" ")
    print(f"{right} of 20 positives, {wrong} false alarms")
