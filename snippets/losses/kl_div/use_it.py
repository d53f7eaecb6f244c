import torch
from torch import nn

torch.manual_seed(0)
teacher = nn.Linear(16, 10).eval()  # stands for a large trained model
model = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 10))  # the student
features, temperature = torch.randn(64, 16), 2.0

criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)
with torch.no_grad():
    target = (teacher(features) / temperature).log_softmax(dim=1)  # (64, 10), float32
logits = model(features)  # (64, 10), float32
log_probabilities = (logits / temperature).log_softmax(dim=1)
loss = criterion(log_probabilities, target) * temperature**2
loss.backward()
print(loss)
