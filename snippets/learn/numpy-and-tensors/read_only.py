import warnings

import numpy as np
import torch

array = np.frombuffer(b"\x00\x01\x01\x01", dtype=np.uint8)  # bytes cannot be changed

torch.set_warn_always(True)  # this warning comes once in a process otherwise
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.from_numpy(array)
torch.set_warn_always(False)
print("UserWarning:", str(caught[0].message).partition(" This type")[0])
