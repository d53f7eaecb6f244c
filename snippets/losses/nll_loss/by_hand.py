import torch

logits = torch.tensor(
    [
        [0.5153, 0.7051, 0.4947, 0.3446, 0.5288],
        [0.3464, 0.2458, 0.8569, 0.4821, 0.3244],
        [0.4474, 0.6615, 0.0062, 0.6603, 0.2461],
    ]
)
target = torch.tensor([1, 0, 4])

log_sums = logits.exp().sum(dim=1).log()
right = logits.gather(1, target.unsqueeze(1)).squeeze(1)
print("log of the sum of exp(logit):", log_sums)
print("logit of the right class:    ", right)
print("losses:                      ", log_sums - right)
print("mean:                        ", (log_sums - right).mean())
