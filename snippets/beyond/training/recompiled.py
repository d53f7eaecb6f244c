import torch
from torch.nn import functional as F

graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


def criterion(prediction, target, step):
    return F.mse_loss(prediction, target) * (1.0 if step < 100 else 0.5)


def on_device(prediction, target, scale):
    return F.mse_loss(prediction, target) * scale


prediction, target = torch.zeros(4), torch.ones(4)
compiled = torch.compile(criterion, backend=backend)
for step in (10, 20, 30, 150):
    compiled(prediction, target, step)
print("a number:", len(graphs), "graphs")

graphs.clear()
compiled = torch.compile(on_device, backend=backend)
for step in (10, 20, 30, 150):
    compiled(prediction, target, torch.tensor(1.0 if step < 100 else 0.5))
print("a tensor:", len(graphs), "graph")
