import torch

data, start = 3.0, torch.tensor(-1.0)  # one sample in the data set; one draw of noise


def velocity(point, time):  # the best model for this data set
    return (data - point) / (1 - time)


for name, sign in {"data - noise": 1, "noise - data": -1}.items():
    point = start
    for step in range(10):  # Euler, from noise at time 0 to data at time 1
        point = point + sign * velocity(point, step / 10) / 10
    print(f"{name}: ends at {point:.1f}")
