from itertools import groupby, product
from math import log

# in three frames
probabilities = {"-": (0.2, 0.5, 0.3), "a": (0.7, 0.3, 0.1), "b": (0.1, 0.2, 0.6)}

total = 0.0
for path in product("-ab", repeat=3):
    merged = "".join(label for label, _ in groupby(path))
    if merged.replace("-", "") == "ab":
        first, second, third = (probabilities[c][t] for t, c in enumerate(path))
        print("".join(path), f"{first * second * third:.3f}")
        total += first * second * third
print(f"sum {total:.3f}, loss {-log(total):.4f}, mean {-log(total) / 2:.4f}")
