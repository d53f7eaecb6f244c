import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, tokens = torch.randn(2, 6, 10), torch.randint(10, (2, 6))

shifted = logits[:, :-1].flatten(0, 1)  # without the last position: a copy
loss = F.cross_entropy(shifted, tokens[:, 1:].flatten())
target = F.pad(tokens[:, 1:], (0, 1), value=-100)
whole = logits.flatten(0, 1)  # a view
print(loss, F.cross_entropy(whole, target.flatten()))
for name, rows in (("without the last", shifted), ("all", whole)):
    print(f"{name}: a copy is {rows.data_ptr() != logits.data_ptr()}")
