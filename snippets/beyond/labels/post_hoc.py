import torch

prior = torch.tensor([0.95, 0.05])  # the shares of the classes in the training set
logits = torch.tensor([[0.97, 0.03], [0.90, 0.10], [0.60, 0.40]]).log()
adjusted = logits - prior.log()
for name, these in (("trained", logits), ("adjusted", adjusted)):
    rare = these.softmax(dim=1)[:, 1]
    print(f"rare class, {name}:", [round(p, 2) for p in rare.tolist()])
print("predicted", logits.argmax(dim=1).tolist(), adjusted.argmax(dim=1).tolist())
