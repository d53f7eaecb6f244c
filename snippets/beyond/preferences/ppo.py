import torch


def ppo_loss(log_prob, old_log_prob, advantage, mask, clip=0.2):
    """Of sampled tokens, (N, L), and advantages, (N, L) or (N, 1).

    All but the first without a graph.
    """
    left_out = mask == 0
    change = (log_prob.float() - old_log_prob.float()).masked_fill(left_out, 0.0)
    ratio = change.clamp(max=20).exp()  # no overflow
    clipped = ratio.clamp(1 - clip, 1 + clip)
    losses = -torch.min(ratio * advantage, clipped * advantage)
    return losses.masked_fill(left_out, 0.0).sum() / (~left_out).sum().clamp(min=1)


for advantage in (1.0, -1.0):
    for ratio in (0.5, 1.0, 1.1, 1.5):
        log_prob = torch.tensor([[ratio]]).log().requires_grad_()
        old, ones = torch.zeros(1, 1), torch.ones(1, 1)
        loss = ppo_loss(log_prob, old, advantage * ones, ones)
        loss.backward()
        gradient = log_prob.grad.item() + 0.0
        print(f"{advantage:+}, ratio {ratio}: {loss:+.2f}, gradient {gradient:+.2f}")
