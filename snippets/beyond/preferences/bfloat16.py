import torch

log_p = torch.tensor([-200.4, -200.6])  # of the policy and of the reference
print("float32 ", log_p[0] - log_p[1])
print("bfloat16", log_p.bfloat16()[0] - log_p.bfloat16()[1])
