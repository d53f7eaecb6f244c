import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the number of features that a class is scored with, over its index from 1 to 10 000: 64 in the head, up to "
    "100, then 16 up to 1000, then 4. Right, the loss of a layer that knows nothing: 4.6 for a class of the head, 11.4 "
    "and 13.7 in the clusters; a dashed line at 9.2 is the softmax over all classes."
)
criterion = nn.AdaptiveLogSoftmaxWithLoss(
    64, 10_000, cutoffs=[100, 1000], dtype=torch.float64
)
with torch.no_grad():
    loss = -criterion.log_prob(torch.zeros(1, 64, dtype=torch.float64))[0]
widths = [
    criterion.head.in_features,
    *(layers[1].in_features for layers in criterion.tail),
]
edges = [1, *criterion.cutoffs]
left.stairs(widths, edges, color="C2", fill=True, alpha=0.6)
right.plot(range(1, 10_000), loss[1:], "C0", label="adaptive")
right.axhline(
    torch.tensor(10_000.0).log(), color="C3", linestyle="--", label="all classes alike"
)
for axes in (left, right):
    axes.set_xscale("log")
    axes.set_xticks(edges, [str(edge) for edge in edges])
    axes.minorticks_off()
left.set(title="features of a class", xlabel="class", yticks=widths)
right.set(title="loss, all logits zero", xlabel="class", ylim=(0, 15))
right.legend(loc="lower right")
plt.show()
