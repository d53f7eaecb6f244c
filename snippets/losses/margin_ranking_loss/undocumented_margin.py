import inspect

from torch.nn import functional as F

print("margin" in inspect.signature(F.margin_ranking_loss).parameters)
print(
    [
        line.strip()
        for line in F.margin_ranking_loss.__doc__.splitlines()
        if line.strip().startswith("margin")
    ]
)
print(
    [
        line.strip()
        for line in F.cosine_embedding_loss.__doc__.splitlines()
        if line.strip().startswith("margin")
    ]
)
