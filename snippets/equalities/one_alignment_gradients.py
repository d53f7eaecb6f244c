import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, 2.0]], requires_grad=True)  # one frame
log_probabilities = logits.log_softmax(dim=1)
target = torch.tensor([2])

ctc = nn.CTCLoss()(log_probabilities, target, (1,), (1,))
nll = nn.NLLLoss()(log_probabilities, target)
for name, loss in {"CTCLoss": ctc, "NLLLoss": nll}.items():
    of_input, of_logits = torch.autograd.grad(
        loss, [log_probabilities, logits], retain_graph=True
    )
    print(f"{name}, with respect to the log-probabilities:", of_input)
    print(f"{name}, with respect to the logits:           ", of_logits)
