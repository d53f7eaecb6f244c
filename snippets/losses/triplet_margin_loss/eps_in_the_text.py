from torch import nn

text = nn.TripletMarginLoss.__doc__
print(
    [
        line.strip()
        for line in text.splitlines()
        if "varepsilon" in line or "numerical stability" in line
    ]
)
