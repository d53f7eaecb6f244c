"""A figure as an SVG: what is recorded of it is what is seen."""

import matplotlib.pyplot as plt

from handbook.figures import draw


def drawn(step: float) -> str:
    figure, axes = plt.subplots()
    axes.plot([0, 1, 2], [0, 1, 4], "o-")
    axes.set_position([0.1, 0.1, 0.8 + step, 0.8])  # the id of the area that clips depends on it
    figure.set_label("A curve that rises.")
    try:
        return draw(figure)
    finally:
        plt.close(figure)


def test_digits_that_are_not_drawn_change_nothing():
    assert drawn(1e-9) == drawn(0.0)


def test_what_is_drawn_does():
    assert drawn(1e-2) != drawn(0.0)
