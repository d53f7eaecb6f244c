import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
teacher = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 4))
student = nn.Linear(3, 4)
criterion = nn.KLDivLoss(reduction="batchmean")
optimizer = torch.optim.SGD(student.parameters(), lr=1.0)

temperature = 4.0
with torch.no_grad():
    target = (teacher(features) / temperature).softmax(dim=1)


def loss_of(student):
    log_probabilities = (student(features) / temperature).log_softmax(dim=1)
    return criterion(log_probabilities, target) * temperature**2


loss = loss_of(student)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(f"loss before the step {loss:.4f}, after it {loss_of(student):.4f}")
