import textwrap
import warnings

import numpy as np
import torch

array = np.frombuffer(b"\x00\x01\x01\x01", dtype=np.uint8)  # bytes cannot be changed

torch.set_warn_always(True)  # otherwise this warning comes once in a process
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.from_numpy(array)
    message = str(caught[0].message).partition(" This type")[0]
    print(textwrap.fill(f"UserWarning: {message}", 88))
    caught.clear()
    torch.from_numpy(array.copy())
    print("with a copy, warnings:", len(caught))
torch.set_warn_always(False)
