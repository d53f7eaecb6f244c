import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
trunk, head, auxiliary = nn.Linear(8, 16), nn.Linear(16, 3), nn.Linear(16, 3)
inputs, target = torch.randn(32, 8), torch.randint(3, (32,))
features = trunk(inputs).relu()

main = F.cross_entropy(head(features), target)
losses = {
    "head alone": main,
    "0.3 auxiliary": main + 0.3 * F.cross_entropy(auxiliary(features), target),
    "detached": main + F.cross_entropy(auxiliary(features.detach()), target),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, trunk.weight, retain_graph=True)
    print(f"{name}: loss {loss:.2f}, gradient of the trunk {gradient.norm():.4f}")
