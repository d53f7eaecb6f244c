from torch import nn

names = [name for name in dir(nn) if name.endswith("Loss")]
for start in range(0, len(names), 4):
    print(", ".join(names[start : start + 4]))
