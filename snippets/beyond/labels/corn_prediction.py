import torch

logits = torch.tensor([[1.0, 0.2, 0.3]])  # of 4 classes
p = logits.sigmoid()
print("argmax:", logits.argmax(dim=1).item())
print("each above 0.5:", (p > 0.5).sum(dim=1).item())
print("products above 0.5:", (p.cumprod(dim=1) > 0.5).sum(dim=1).item())
no_above = torch.cat([torch.ones(1, 1), p.cumprod(dim=1), torch.zeros(1, 1)], dim=1)
print("probabilities", [round(x, 2) for x in (-no_above.diff(dim=1))[0].tolist()])
