import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
teacher = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 4)).eval()
student = nn.Linear(16, 4)
temperature = 4.0

with torch.no_grad():
    target = (teacher(features) / temperature).log_softmax(dim=1)
log_probabilities = (student(features) / temperature).log_softmax(dim=1)
criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)
print(criterion(log_probabilities, target) * temperature**2)
