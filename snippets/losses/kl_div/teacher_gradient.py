import torch
from torch import nn

log_probabilities = torch.tensor([[1.0, 0.0, 0.0]]).log_softmax(dim=1)

for logits in (
    [2.0, 1.0, -1.0],
    [2.0, 1.0, -200.0],
):  # the second is sure that it is not the last class
    teacher_logits = torch.tensor([logits], requires_grad=True)
    loss = nn.KLDivLoss(reduction="batchmean")(
        log_probabilities, teacher_logits.softmax(dim=1)
    )
    loss.backward()
    print(f"loss {loss.item():.4f}, gradient of the teacher {teacher_logits.grad}")
