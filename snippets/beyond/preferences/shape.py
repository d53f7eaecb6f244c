import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (pairs, clipped) = plt.subplots(1, 2, figsize=(7.5, 2.5), layout="constrained")
lead = torch.linspace(-5, 15, 201, dtype=torch.float64)
for beta, style in ((0.1, "-"), (0.5, "--")):
    pairs.plot(lead, -F.logsigmoid(beta * lead), style, label=f"DPO, β = {beta}")
pairs.plot(lead, (lead - 5).square() / 25, ":", label="IPO / 25, β = 0.1")
pairs.set(xlabel="lead of the chosen answer", ylabel="loss", ylim=(0, 3))
pairs.legend()
ratio = torch.linspace(0, 2, 201, dtype=torch.float64)
for advantage, style in ((1.0, "-"), (-1.0, "--")):
    both = ratio * advantage, ratio.clamp(0.8, 1.2) * advantage
    clipped.plot(ratio, -torch.min(*both), style, label=f"advantage {advantage:+.0f}")
clipped.set(xlabel="new probability / old probability", ylabel="PPO, clip 0.2")
clipped.legend()
figure.set_label(
    "Left, the loss against the lead of the chosen answer: DPO keeps falling, IPO is a "
    "parabola whose minimum is at a lead of 5. Right, the clipped loss of PPO against "
    "the ratio: flat above 1.2 for a positive advantage, below 0.8 for a negative one."
)
plt.show()
