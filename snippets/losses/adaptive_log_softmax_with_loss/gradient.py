import torch
from torch import nn

head = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])  # classes 0, 1, cluster
down, up = torch.tensor([[1.0, 1.0]]), torch.tensor([[1.0], [0.0]])  # classes 2, 3
weights = {"head.weight": head, "tail.0.0.weight": down, "tail.0.1.weight": up}
criterion = nn.AdaptiveLogSoftmaxWithLoss(2, 4, cutoffs=[2], div_value=2.0)
criterion.load_state_dict(weights)

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]], requires_grad=True)
result = criterion(features, torch.tensor([0, 2]))
result.loss.backward()
print("autograd:", features.grad)

features = features.detach()
by_head = (features @ head.T).softmax(dim=1) - torch.tensor([[1, 0, 0], [0, 0, 1]])
by_tail = (features[1:] @ down.T @ up.T).softmax(dim=1) - torch.tensor([[1, 0]])
gradient = by_head @ head
gradient[1:] += by_tail @ up @ down
print("formula: ", gradient / 2)
print("log-probabilities:", result.output.detach())
