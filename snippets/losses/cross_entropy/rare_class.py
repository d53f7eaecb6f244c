import torch
from torch import nn

counts = torch.tensor([900, 90, 10])  # samples of each class in the training set
balanced = counts.sum() / (len(counts) * counts)
print("weight:", balanced)

target = torch.repeat_interleave(torch.arange(3), counts)
for weight in (None, balanced):
    bias = torch.zeros(3, requires_grad=True)  # a model without features
    criterion = nn.CrossEntropyLoss(weight=weight)
    optimizer = torch.optim.Adam([bias], lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        criterion(bias.expand(1000, 3), target).backward()
        optimizer.step()
    print("probabilities:", bias.detach().softmax(dim=0))

probabilities = bias.detach().softmax(dim=0) / balanced
print("divided by the weights:", probabilities / probabilities.sum())
