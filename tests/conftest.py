import os

from hypothesis import settings

# The same inputs on every machine, so that a failure is a failure everywhere.
settings.register_profile(
    "handbook", derandomize=True, deadline=None, max_examples=int(os.environ.get("EXAMPLES", "200"))
)
settings.load_profile("handbook")
