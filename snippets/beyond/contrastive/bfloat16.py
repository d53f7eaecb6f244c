import torch
from torch.nn import functional as F

query, cosines = torch.tensor([[1.0, 0.0]]), torch.tensor([0.986, 0.983])
keys = torch.stack([cosines, (1 - cosines**2).sqrt()], dim=1)
for autocast in (True, False):
    with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
        products = query @ keys.T
    loss = F.cross_entropy(products.float() / 0.01, torch.tensor([0]))
    print(f"{products.dtype}: {products[0].tolist()}, loss {loss:.4f}")
