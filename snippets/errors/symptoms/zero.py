import torch
from torch.nn import functional as F

for logits in (torch.tensor([[2.0]]), torch.tensor([[2.0, 0.0]])):
    loss = F.cross_entropy(logits, torch.tensor([0]))
    print(f"number of logits: {logits.shape[1]}, loss: {loss:.2f}")
scores, order = torch.tensor([[1.0, 1.0], [1.0, 1.0]]), torch.ones(2)
for margin in (0.0, 0.5):
    loss = F.margin_ranking_loss(scores[0], scores[1], order, margin=margin)
    print(f"spread of the scores: {scores.std()}, margin: {margin}, loss: {loss:.2f}")
anchor, positive = torch.tensor([[0.0, 0.0]]), torch.tensor([[0.0, 1.0]])
for negative in (torch.tensor([[9.0, 0.0]]), torch.tensor([[1.5, 0.0]])):
    loss = F.triplet_margin_loss(anchor, positive, negative, reduction="none")
    print(
        f"triplets above 0: {(loss > 0).sum()} of {len(loss)}, loss: {loss.mean():.2f}"
    )
image = torch.ones(4)
for clean in (image, image.clone()):
    image += 0.5  # noise, added in place
    same, loss = image.data_ptr() == clean.data_ptr(), F.mse_loss(image, clean)
    print(f"input and target share memory: {same}, loss: {loss:.2f}")
