from torch.nn import functional as F

text = F.linear_cross_entropy.__doc__
_, _, rest = text.partition("standard autograd contract:\n\n")
for line in rest.partition("\n\n")[0].splitlines():
    print(line.removeprefix("        "))
