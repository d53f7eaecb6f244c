import torch

reward = torch.tensor([1.0, 0.0, 0.0])
advantage = reward - reward.mean()
for name, sign in (("-min", -1), ("min, without the minus", 1)):
    logits = torch.zeros(3, requires_grad=True)
    old = logits.log_softmax(dim=0).detach()
    optimizer = torch.optim.SGD([logits], lr=0.5)
    for _ in range(10):
        ratio = (logits.log_softmax(dim=0) - old).exp()
        smaller = torch.min(ratio * advantage, ratio.clamp(0.8, 1.2) * advantage)
        loss = sign * (old.exp() * smaller).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    expected = (logits.softmax(dim=0) * reward).sum().item()
    print(f"{name}: loss {loss.item():.2f}, expected reward {expected:.2f}")
