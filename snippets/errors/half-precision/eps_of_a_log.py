import torch

logits = torch.tensor([[0.0, 20.0]], dtype=torch.float16)
probabilities = logits.softmax(dim=1)

print("float16:    ", (probabilities + 1e-8).log())
print("larger eps: ", (probabilities + 1e-6).log())
print("float32:    ", (logits.float().softmax(dim=1) + 1e-8).log())
print("log_softmax:", logits.float().log_softmax(dim=1))
