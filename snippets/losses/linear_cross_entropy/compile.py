import torch
from torch import nn

features, target = torch.ones(4, 5), torch.tensor([0, 1, 2, 9])
for fullgraph, allow in ((True, False), (True, True), (False, False)):
    options = nn.LinearCrossEntropyOptions(allow_retain_graph=allow)
    criterion = nn.LinearCrossEntropyLoss(5, 10, options=options)
    nn.init.zeros_(criterion.linear.weight)
    compiled = torch.compile(criterion, fullgraph=fullgraph, backend="aot_eager")
    try:
        print(compiled(features, target).detach())
    except RuntimeError as error:
        print(f"{type(error).__name__}:", *str(error).splitlines()[:2], sep="\n")
