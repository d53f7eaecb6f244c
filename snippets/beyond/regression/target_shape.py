import torch

quantiles = torch.tensor([0.1, 0.5, 0.9])
for samples in (4, 3):
    prediction, target = torch.zeros(samples, 3), torch.arange(1.0, samples + 1)
    for name, shaped in {"(N,)  ": target, "(N, 1)": target[:, None]}.items():
        try:
            error = shaped - prediction
            loss = torch.maximum(quantiles * error, (quantiles - 1) * error).mean()
            print(f"{samples} samples, target {name}: loss {loss:.4f}")
        except RuntimeError as failure:
            print(f"RuntimeError: {failure}")
