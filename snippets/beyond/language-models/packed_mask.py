import torch
from matplotlib import pyplot as plt

tokens = ["the", "cat", "sat", ".", "it", "rains", "."]
text = torch.tensor([0, 0, 0, 0, 1, 1, 1])
allowed = (text[:, None] == text) & torch.ones(7, 7).tril().bool()
target = ["cat", "sat", ".", "−100", "rains", ".", "−100"]

figure, axes = plt.subplots()
rows, columns = allowed.nonzero(as_tuple=True)
axes.scatter(columns, rows, marker="s", s=120)
axes.grid(False)
axes.set_xticks(range(7), tokens)
axes.set_yticks(range(7), tokens)
axes.set(xlabel="sees", ylabel="the token", ylim=(6.5, -0.5))
right = axes.secondary_yaxis("right")
right.set_yticks(range(7), target)
right.set_ylabel("its target")
figure.set_label(
    "The attention mask of two packed texts: a triangle for each text, and nothing "
    "between them. The last token of each text has the target minus 100."
)
plt.show()
