import torch

loss = torch.zeros(3, device="meta").mean()
for read in (loss.item, loss.cpu):
    try:
        read()
    except (RuntimeError, NotImplementedError) as error:
        print(f"{type(error).__name__}: {error}")
