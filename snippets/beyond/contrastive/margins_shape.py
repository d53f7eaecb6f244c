import math

import torch
from matplotlib import pyplot as plt

angle = torch.linspace(0, math.pi, 401)
cosine = angle.cos()
arc = torch.where(
    angle <= math.pi - 0.5, (angle + 0.5).cos(), cosine - 0.5 * math.sin(0.5)
)
figure, axes = plt.subplots()
axes.plot(angle.rad2deg(), cosine, "-", label="no margin")
axes.plot(angle.rad2deg(), cosine - 0.35, "--", label="CosFace, margin 0.35")
axes.plot(angle.rad2deg(), arc, "-.", label="ArcFace, margin 0.5")
axes.plot(angle.rad2deg(), (angle + 0.5).cos(), ":", label="cos(angle + 0.5)")
axes.set(xlabel="angle to the target's direction, in degrees", ylabel="logit / scale")
axes.legend()
figure.set_label(
    "The target's logit, divided by the scale, against the angle between the embedding "
    "and the direction of its class. CosFace is the cosine, shifted down. ArcFace is "
    "the cosine shifted to the left, up to 151 degrees, and then the cosine shifted "
    "down, so it goes on falling; cos(angle + 0.5) rises again there."
)
plt.show()
