import copy

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
policy = nn.Sequential(nn.Embedding(50, 16), nn.Linear(16, 50))  # a language model
reference = copy.deepcopy(policy).requires_grad_(False).eval()
optimizer = torch.optim.AdamW(policy.parameters(), lr=0.01)
chosen, rejected = torch.randint(50, (2, 4, 8))  # 4 pairs of a prompt and an answer
rejected[:, :3] = chosen[:, :3]  # the prompt: 3 tokens


def answer_log_prob(model, tokens):
    """The log-probability of each answer, (N,): the sum over its tokens."""
    labels = tokens.clone()
    labels[:, :3] = -100  # the prompt; padding likewise
    logits = model(tokens)[:, :-1].float().transpose(1, 2)  # (N, V, L - 1)
    return -F.cross_entropy(logits, labels[:, 1:], reduction="none").sum(dim=1)


def difference(model):
    return answer_log_prob(model, chosen) - answer_log_prob(model, rejected)


for _ in range(3):
    with torch.no_grad():
        before = difference(reference)
    lead = difference(policy) - before  # of the chosen answers, against the reference
    loss = -F.logsigmoid(0.1 * lead).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"loss {loss.item():.4f}, mean lead {lead.mean().item():.2f}")
