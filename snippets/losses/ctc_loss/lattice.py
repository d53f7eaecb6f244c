import matplotlib.pyplot as plt
import torch

probabilities = torch.tensor(
    [[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]], dtype=torch.float64
)
states = [0, 1, 0, 2, 0]  # blank, a, blank, b, blank
alive = [
    {0, 1},
    {1, 2, 3},
    {3, 4},
]  # in each frame, the states on a way from the start to the end
moves = {"stay": "C2", "next state": "C3", "over a blank": "C4"}

figure, axes = plt.subplots(figsize=(7.2, 4.2))
figure.set_label(
    "Five rows of states, blank, a, blank, b and blank, over three frames. Arrows lead "
    "from each node to the nodes of the next frame, along the five alignments of ab. "
    "The nodes contain the forward sums: 0.2 and 0.7 in the first frame; 0.27, 0.35 "
    "and 0.14 in the second; 0.456 for b and 0.042 for the last blank in the third."
)
alpha = torch.zeros(3, 5, dtype=torch.float64)
alpha[0, :2] = probabilities[0, states[:2]]
for frame in (0, 1):
    for state in alive[frame]:
        for move, colour in enumerate(moves.values()):
            to = state + move
            if to in alive[frame + 1] and (move < 2 or states[to] != states[state]):
                alpha[frame + 1, to] += (
                    alpha[frame, state] * probabilities[frame + 1, states[to]]
                )
                arrow = {
                    "arrowstyle": "->",
                    "color": colour,
                    "linewidth": 1.5,
                    "shrinkA": 20,
                    "shrinkB": 20,
                }
                axes.annotate(
                    "", (frame + 2, -to), (frame + 1, -state), arrowprops=arrow
                )
for frame in (0, 1, 2):
    for state in alive[frame]:
        axes.text(
            frame + 1, -state, f"{alpha[frame, state]:.3g}", ha="center", va="center"
        )
for name, colour in moves.items():
    axes.plot([], color=colour, label=name)
axes.set(title="forward sums", xlabel="frame", xlim=(0.7, 3.8), ylim=(-4.5, 0.5))
axes.set_xticks([1, 2, 3])
axes.set_yticks(range(-4, 1), ["blank", "b", "blank", "a", "blank"])
axes.grid(False)
axes.legend(loc="upper right")
plt.show()
