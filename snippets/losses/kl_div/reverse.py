import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, -1.0]], requires_grad=True)  # of the model
teacher_logits = torch.tensor([[2.0, 1.0, -2.0]])
criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)

model, teacher = logits.log_softmax(dim=1), teacher_logits.log_softmax(dim=1)
for name, loss in (
    ("KL(teacher || model)", criterion(model, teacher)),
    ("KL(model || teacher)", criterion(teacher, model)),
):
    (gradient,) = torch.autograd.grad(loss, logits, retain_graph=True)
    print(f"{name}: loss {loss:.4f}, gradient {gradient}")
