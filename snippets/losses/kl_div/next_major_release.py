import warnings

import torch
from torch.nn import functional as F

log_probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]).log()
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    mean = F.kl_div(log_probabilities, target)
batchmean = F.kl_div(log_probabilities, target, reduction="batchmean")
major = torch.__version__.split(".")[0]
print(f"major release {major}: batchmean is {batchmean / mean:.0f} times mean")
