import torch

prior = torch.tensor([0.95, 0.05])
logits = torch.tensor([[1.0, 0.0], [2.0, 0.0], [4.0, 0.0]])  # trained with the loss
once = logits.argmax(dim=1)
twice = (logits - prior.log()).argmax(dim=1)
trained = (logits + prior.log()).softmax(dim=1)[:, 1]
print("as they are:", once.tolist())
print("adjusted again:", twice.tolist())
print("probability in the training set:", [round(p, 3) for p in trained.tolist()])
