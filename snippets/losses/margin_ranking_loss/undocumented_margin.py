import inspect

from torch.nn import functional as F

for function in (F.margin_ranking_loss, F.cosine_embedding_loss):
    argument = "margin" in inspect.signature(function).parameters
    lines = [line.strip() for line in function.__doc__.splitlines()]
    described = any(line.startswith("margin") for line in lines)
    print(f"{function.__name__}: argument {argument}, described {described}")
