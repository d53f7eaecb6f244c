import torch

hidden = torch.empty(8 * 2048, 4096, device="meta", dtype=torch.bfloat16)
output_layer = torch.empty(128_256, 4096, device="meta", dtype=torch.bfloat16)

logits = hidden @ output_layer.T
log_probabilities = logits.float().log_softmax(dim=1)
for tensor in (hidden, logits, log_probabilities):
    print(tuple(tensor.shape), f"{tensor.nbytes / 2**30:.2f} GiB")
