import numpy as np
import torch

calls = {
    "torch.from_numpy(array)": lambda array: torch.from_numpy(array),
    "torch.as_tensor(array)": lambda array: torch.as_tensor(array),
    "torch.from_numpy(array).float()": lambda array: torch.from_numpy(array).float(),
    "torch.tensor(array)": lambda array: torch.tensor(array),
    "torch.tensor(array, dtype=torch.float32)": lambda array: torch.tensor(
        array, dtype=torch.float32
    ),
}
print("| call | of a float64 array | of a float32 array |")
print("|---|---|---|")
for text, call in calls.items():
    cells = []
    for array in (np.zeros(4), np.zeros(4, dtype=np.float32)):
        tensor = call(array)
        shared = np.shares_memory(array, tensor.numpy())
        cells.append(
            f"{str(tensor.dtype).removeprefix('torch.')}, {'shared' if shared else 'a copy'}"
        )
    print("|", " | ".join([f"`{text}`", *cells]), "|")
