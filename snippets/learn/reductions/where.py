import torch

prediction = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
positive = prediction > 0
zero, one = torch.zeros(3), torch.ones(3)

loss = torch.where(positive, prediction.log(), zero).sum()
print("where after log: ", loss.item(), torch.autograd.grad(loss, prediction)[0])

safe = torch.where(positive, prediction, one)
loss = torch.where(positive, safe.log(), zero).sum()
print("where before log:", loss.item(), torch.autograd.grad(loss, prediction)[0])
