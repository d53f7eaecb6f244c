import torch

for value in (0.1, 1.0, 6.4, 100.0):
    step = torch.finfo(torch.bfloat16).eps * 2 ** torch.tensor(value).log2().floor()
    print(f"near {value}: steps of {step:.6f}")
