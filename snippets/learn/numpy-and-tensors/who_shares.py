import numpy as np
import torch

calls = {
    "torch.tensor(array, dtype=torch.float32)": lambda array: torch.tensor(
        array, dtype=torch.float32
    ),
    "torch.tensor(array)": torch.tensor,
    "torch.from_numpy(array)": torch.from_numpy,
    "torch.as_tensor(array)": torch.as_tensor,
    "torch.from_numpy(array).float()": lambda array: torch.from_numpy(array).float(),
}
print("| call | of a float64 array | of a float32 array |")
print("|---|---|---|")
for text, call in calls.items():
    cells = []
    for array in (np.zeros(4), np.zeros(4, dtype=np.float32)):
        tensor = call(array)
        memory = "shared" if np.shares_memory(array, tensor.numpy()) else "a copy"
        cells.append(f"{str(tensor.dtype).removeprefix('torch.')}, {memory}")
    print("|", " | ".join([f"`{text}`", *cells]), "|")
