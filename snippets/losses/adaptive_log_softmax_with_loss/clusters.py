import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the number of features of each class, against its index from 1 to 10 000: 64 "
    "in the head, up to 100, then 16 up to 1000, then 4. Bottom, the loss of an "
    "untrained layer: 4.6 for a class of the head, 11.4 and 13.7 in the clusters; a "
    "dashed line at 9.2 is the softmax over all classes."
)
criterion = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000])
with torch.no_grad():
    loss = -criterion.log_prob(torch.zeros(1, 64))[0]
widths = [64, *(layers[1].in_features for layers in criterion.tail)]
edges = [1, *criterion.cutoffs]
top.stairs(widths, edges, color="C2", fill=True, alpha=0.6)
bottom.plot(range(1, 10_000), loss[1:], "C0", label="adaptive")
full = torch.tensor(10_000.0).log()
bottom.axhline(full, color="C3", linestyle="--", label="all classes alike")
bottom.set_xscale("log")
bottom.set_xticks(edges, [str(edge) for edge in edges])
bottom.minorticks_off()
top.set(title="features of a class", yticks=widths)
bottom.set(title="loss, all logits zero", xlabel="class", ylim=(0, 15))
bottom.legend(loc="lower right")
plt.show()
