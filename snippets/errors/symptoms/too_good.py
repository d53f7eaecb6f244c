import torch
from torch.nn import functional as F

torch.manual_seed(0)
price, noise = torch.randn(2, 100)
for name, feature in (("tax", 0.2 * price), ("area", price + noise)):
    r = torch.corrcoef(torch.stack([feature, price]))[0, 1]
    print(f"correlation of {name} with the target: {r:.2f}")
train = torch.arange(8)
for valid in (torch.arange(6, 10), torch.arange(8, 12)):
    print("samples in both sets:", torch.isin(valid, train).sum().item())
tokens = torch.tensor([[5, 7, 2, 9]])
for inputs, target in ((tokens, tokens), (tokens[:, :-1], tokens[:, 1:])):
    print("the target is the input:", torch.equal(inputs, target))
logits, labels = torch.tensor([[3.0, 0.0]] * 4), torch.tensor([1, 0, 0, 0])
for ignore in (-100, 0):  # class 0 is the padding, so there is 1 real token
    loss = F.cross_entropy(logits, labels, ignore_index=ignore)
    print(f"tokens that count: {(labels != ignore).sum()}, loss: {loss:.2f}")
