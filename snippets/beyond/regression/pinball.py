import torch


def pinball(prediction, target, quantiles, reduction="mean"):
    """Predictions (..., Q) of the quantiles (Q,) of a target (..., 1)."""
    prediction = prediction.float()
    quantiles = torch.as_tensor(quantiles, dtype=prediction.dtype).to(prediction.device)
    if prediction.shape != (*target.shape[:-1], len(quantiles)) or target.shape[-1] > 1:
        raise ValueError(f"prediction {prediction.shape}, target {target.shape}")
    error = target - prediction
    losses = torch.maximum(quantiles * error, (quantiles - 1) * error)
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()


prediction = torch.tensor([[0.0, 2.0, 5.0], [1.0, 1.5, 3.0]], requires_grad=True)
target = torch.tensor([[3.0], [1.0]])
losses = pinball(prediction, target, [0.1, 0.5, 0.9], reduction="none")
losses.sum().backward()
print(losses.detach())
print(prediction.grad)
