import textwrap
import warnings

import numpy as np
import torch

arrays = [np.zeros(3, dtype=np.float32), np.ones(3, dtype=np.float32)]

torch.set_warn_always(True)  # otherwise this warning comes once in a process
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(arrays)
    print(textwrap.fill(f"UserWarning: {caught[0].message}".partition(" (")[0], 88))
    caught.clear()
    print(torch.tensor(np.stack(arrays)), "warnings:", len(caught))
torch.set_warn_always(False)
