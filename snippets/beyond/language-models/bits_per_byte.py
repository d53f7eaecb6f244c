import math

import torch
from torch.nn import functional as F

text = "Bären über Füchse"
data = torch.tensor(list(text.encode()))  # UTF-8
tokens = {"bytes": data, "pairs of bytes": data[0::2] * 256 + data[1::2]}
for name, target in tokens.items():
    classes = 256 if name == "bytes" else 256**2
    logits = torch.zeros(len(target), classes)  # each token is equally likely
    total = F.cross_entropy(logits, target, reduction="sum").item()
    perplexity = math.exp(total / len(target))
    bits = total / math.log(2) / len(text.encode())
    print(f"{name}: {len(target)} tokens, perplexity {perplexity:.0f}, {bits:.1f} bits")
print(len(text), "characters are", len(text.encode()), "bytes")
