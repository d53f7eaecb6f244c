import warnings

import torch

rewards = torch.tensor([[0.7]])  # one sample for this prompt
centred = rewards - rewards.mean(dim=1, keepdim=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(centred / (rewards.std(dim=1, keepdim=True) + 1e-4))
print("UserWarning:", str(caught[0].message).split(".")[0])
print(centred / (rewards.std(dim=1, keepdim=True, correction=0) + 1e-4))
