import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

positive = torch.linspace(-1, 1, 201, dtype=torch.float64)
cosines = torch.linspace(-1, 1, 41, dtype=torch.float64)  # of 41 negatives
figure, (left, right) = plt.subplots(1, 2)
for temperature, style in ((1.0, "-"), (0.3, "--"), (0.07, ":")):
    logits = F.pad(positive[:, None], (0, 63)) / temperature
    loss = F.cross_entropy(logits, torch.zeros(201).long(), reduction="none")
    left.plot(positive, loss, linestyle=style, label=f"temperature {temperature:g}")
    right.plot(cosines, (cosines / temperature).softmax(dim=0), linestyle=style)
left.set(title="loss, 63 negatives at 0", xlabel="cosine of the positive")
right.set(title="share of the gradient", xlabel="cosine of the negative")
left.legend()
figure.set_label(
    "Left, InfoNCE against the cosine of the positive, with 63 negatives at cosine 0: "
    "with temperature 1 it stays near ln 64 = 4.16, with 0.07 it falls from 18 to "
    "nearly zero. Right, how the gradient is shared among 41 negatives from cosine -1 "
    "to 1: nearly evenly with temperature 1, and with 0.07 almost all goes to those "
    "close to 1."
)
plt.show()
