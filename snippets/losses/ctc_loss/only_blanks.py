import torch
from torch import nn

torch.manual_seed(1)
sounds = torch.tensor([0, 0, 0, 1, 1, 0, 0, 2, 2, 0, 3, 0])  # 0 is silence
frames = torch.eye(4)[sounds] + 0.3 * torch.randn(12, 4)
model, criterion = nn.Linear(4, 4), nn.CTCLoss(reduction="sum")
nn.init.zeros_(model.weight), nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)

for step in range(41):
    log_probabilities = model(frames).log_softmax(dim=1)
    loss = criterion(log_probabilities, torch.tensor([1, 2, 3]), (12,), (3,))
    if step in (0, 5, 10, 20, 40):
        labels = log_probabilities.argmax(dim=1).unique_consecutive()
        blank = log_probabilities.exp()[:, 0].mean()
        text = labels[labels != 0].tolist()
        print(f"step {step}: loss {loss:.2f}, blank {blank:.2f}, labels {text}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
