import torch
from torch import nn
from torch.nn import functional as F

N, T, S = 50, 12, 3  # sequences, frames, labels
torch.manual_seed(0)
target = torch.stack([torch.randperm(5)[:S] + 1 for _ in range(N)])
times = torch.stack([torch.randperm(T)[:S].sort().values for _ in range(N)])
sounds = torch.zeros(N, T, dtype=torch.int64).scatter(1, times, target)
frames = F.one_hot(sounds, 6).transpose(0, 1) + 0.1 * torch.randn(T, N, 6)
lengths = torch.full((N,), T), torch.full((N,), S)


def stretched_labels(log_probabilities):
    labels = target.repeat_interleave(T // S, dim=1).T  # each label on 4 frames
    return F.nll_loss(log_probabilities.flatten(0, 1), labels.flatten())


def ctc(log_probabilities):
    return F.ctc_loss(log_probabilities, target, *lengths)


for loss_of in (stretched_labels, ctc):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(6, 6), nn.LogSoftmax(dim=2))
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for _ in range(60):
        optimizer.zero_grad()
        loss_of(model(frames)).backward()
        optimizer.step()
    read = [labels.unique_consecutive() for labels in model(frames).argmax(dim=2).T]
    read = [labels[labels != 0].tolist() for labels in read]
    right = sum(map(list.__eq__, read, target.tolist()))
    print(f"{loss_of.__name__}: {right} of {N} right, the first as {read[0]}")
print("the first target:", target[0].tolist())
