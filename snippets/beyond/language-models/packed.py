import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
embed, place, output = nn.Embedding(50, 16), nn.Embedding(9, 16), nn.Linear(16, 50)


def total(tokens, text, position):
    past = torch.ones(len(tokens), len(tokens)).tril().bool()
    same = text[:, None] == text
    x = (embed(tokens) + place(position))[None]
    x = F.scaled_dot_product_attention(x, x, x, attn_mask=past & same)[0]
    target = F.pad(tokens[1:], (0, 1), value=-100)
    target[:-1][text[1:] != text[:-1]] = -100  # the first token of the next text
    return F.cross_entropy(output(x), target, reduction="sum").item()


texts = torch.randint(50, (5,)), torch.randint(50, (4,))
tokens, position = torch.cat(texts), torch.cat([torch.arange(5), torch.arange(4)])
text = torch.tensor([0] * 5 + [1] * 4)
apart = [total(t, torch.zeros(len(t)), torch.arange(len(t))) for t in texts]
print(f"one by one       {sum(apart):.4f}")
print(f"packed           {total(tokens, text, position):.4f}")
print(f"positions go on  {total(tokens, text, torch.arange(9)):.4f}")
print(f"as one text      {total(tokens, text * 0, position):.4f}")
