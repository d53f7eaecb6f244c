import torch
from torch import nn

torch.manual_seed(0)
features, noise = torch.randn(2, 60, 4), torch.randn(2, 60, 3)
labels = (features[..., :3] + 0.3 * noise).argmax(dim=-1)
for steps in (20, 1000):
    model = nn.Sequential(
        nn.Linear(4, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 3)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    criterion, logged = nn.CrossEntropyLoss(label_smoothing=0.1), 0.0
    for _ in range(steps):
        optimizer.zero_grad()
        loss = criterion(model(features[0]), labels[0])
        loss.backward()
        optimizer.step()
        logged += loss.item() / steps
    model.eval()
    with torch.no_grad():  # the same criterion and mode for both
        train, valid = (
            nn.CrossEntropyLoss()(model(features[i]), labels[i]) for i in (0, 1)
        )
    print(f"{steps} steps: logged {logged:.2f}, train {train:.2f}, valid {valid:.2f}")
