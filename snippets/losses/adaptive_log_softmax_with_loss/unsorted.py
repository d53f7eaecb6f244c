import torch
from torch import nn

counts = torch.tensor([64, 32, 16, 8, 4, 2, 1, 1])
word = torch.arange(8).repeat_interleave(counts)
features = nn.functional.one_hot(word, 8).double()

for order, target in (("frequent first", word), ("frequent last", 7 - word)):
    torch.manual_seed(0)
    criterion = nn.AdaptiveLogSoftmaxWithLoss(
        8, 8, cutoffs=[4], div_value=8.0, dtype=torch.float64
    )
    optimizer = torch.optim.Adam(criterion.parameters(), lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        loss = criterion(features, target).loss
        loss.backward()
        optimizer.step()
    right = (criterion.predict(features) == target).sum()
    print(f"{order}: loss {loss:.2f}, right {right} of {len(target)}")
