import torch
from torch import nn

head = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
down, up = torch.tensor([[1.0, 1.0]]), torch.tensor([[1.0], [0.0]])
criterion = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=2, n_classes=4, cutoffs=[2], div_value=2.0
)
criterion.load_state_dict(
    {"head.weight": head, "tail.0.0.weight": down, "tail.0.1.weight": up}
)

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]], requires_grad=True)
criterion(features, torch.tensor([0, 2])).loss.backward()
print("autograd:", features.grad)

features = features.detach()
by_head = (features @ head.T).softmax(dim=1) - torch.tensor(
    [[1, 0, 0], [0, 0, 1]]
)  # class 0; the cluster
by_tail = (features[1:] @ down.T @ up.T).softmax(dim=1) - torch.tensor(
    [[1, 0]]
)  # class 2, of the second sample
gradient = by_head @ head
gradient[1:] += by_tail @ up @ down
print("formula: ", gradient / 2)
