import torch

actions, advantage = torch.tensor([0, 1, 2]), torch.tensor([1.0, -0.5, -0.5])
for name in ("stored", "recomputed, detached", "recomputed, with its graph"):
    logits = torch.zeros(3, requires_grad=True)
    optimizer = torch.optim.SGD([logits], lr=0.1)
    stored = logits.log_softmax(dim=0)[actions].detach()
    for _ in range(200):
        log_prob = logits.log_softmax(dim=0)[actions]
        recomputed = log_prob.detach() if "detached" in name else log_prob
        ratio = (log_prob - (stored if name == "stored" else recomputed)).exp()
        clipped = ratio.clamp(0.8, 1.2)
        loss = -torch.min(ratio * advantage, clipped * advantage).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    shares = [round(p, 2) for p in logits.softmax(dim=0).tolist()]
    print(f"{name}: {shares}")
