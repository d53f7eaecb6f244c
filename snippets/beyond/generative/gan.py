import torch
from torch.nn import functional as F


def discriminator_loss(real, fake):
    """Of the logits of real and generated samples: BCEWithLogits of both halves."""
    return -F.logsigmoid(real.float()).mean() - F.logsigmoid(-fake.float()).mean()


def generator_loss(fake):
    """Non-saturating: the generated samples, with the label of real ones."""
    return -F.logsigmoid(fake.float()).mean()


def hinge_discriminator(real, fake):
    return F.relu(1 - real.float()).mean() + F.relu(1 + fake.float()).mean()


def hinge_generator(fake):
    return -fake.float().mean()


def least_squares_discriminator(real, fake):
    return ((real.float() - 1).square().mean() + fake.float().square().mean()) / 2


def least_squares_generator(fake):
    return (fake.float() - 1).square().mean() / 2


zeros = torch.zeros(4, 1)  # the logits of an untrained discriminator
for discriminator, generator in (
    (discriminator_loss, generator_loss),
    (hinge_discriminator, hinge_generator),
    (least_squares_discriminator, least_squares_generator),
):
    print(f"{discriminator.__name__} {discriminator(zeros, zeros):.4f}, ", end="")
    print(f"generator {generator(zeros) + 0.0:.4f}")
