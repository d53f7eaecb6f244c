from importlib.metadata import version

import torch
from torch.nn import functional as F
from torchmetrics.functional.text import perplexity

torch.manual_seed(0)
logits, target = torch.randn(2, 8, 200), torch.randint(200, (2, 8))
target[1, 5:] = -100  # padding
impossible = logits.clone()
impossible[0, 0, target[0, 0]] = -150  # one token
print("perplexity: exp of the mean, torchmetrics", version("torchmetrics"))
for name, scores, options in (
    ("ignore_index=-100", logits, {"ignore_index": -100}),
    ("by default", logits, {}),
    ("of bfloat16", logits.bfloat16(), {"ignore_index": -100}),
    ("a logit of -150", impossible, {"ignore_index": -100}),
):
    mean = F.cross_entropy(scores.flatten(0, 1).float(), target.flatten())
    print(f"{name}: {mean.exp():.1f}, {perplexity(scores, target, **options):.1f}")
