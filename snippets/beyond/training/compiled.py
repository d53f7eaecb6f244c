import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, target = torch.randn(32, 10), torch.randint(10, (32,))
graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward  # runs it as it is


def indexed(mask):
    return F.cross_entropy(logits, target, reduction="none")[mask].mean()


def multiplied(mask):
    losses = F.cross_entropy(logits, target, reduction="none")
    return (losses * mask).sum() / mask.sum()


def branching(mask):
    if not mask.any():
        return logits.sum() * 0
    return multiplied(mask)


mask = target < 5
for function in (indexed, branching, multiplied):
    graphs.clear()
    loss = torch.compile(function, backend=backend)(mask)
    print(f"{function.__name__}: graphs {len(graphs)}, loss {loss:.4f}")
