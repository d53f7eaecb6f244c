import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

x = torch.linspace(-6, 8, 281, dtype=torch.float64, requires_grad=True)
student = F.log_softmax(torch.stack([x, torch.zeros_like(x)], dim=1), dim=1)
teacher = torch.tensor([[0.8, 0.2]], dtype=torch.float64).log().expand_as(student)
mixture = torch.logaddexp(student, teacher) - torch.tensor(2.0).log()


def kl(log_p, log_q):
    return (log_p.exp() * (log_p - log_q)).sum(dim=1)


losses = {
    "forward: KL(teacher ‖ student)": kl(teacher, student),
    "reverse: KL(student ‖ teacher)": kl(student, teacher),
    "Jensen-Shannon": (kl(teacher, mixture) + kl(student, mixture)) / 2,
}
figure, (left, right) = plt.subplots(1, 2, figsize=(7.2, 2.9))
for (name, loss), style in zip(losses.items(), ("-", "--", ":"), strict=True):
    (slope,) = torch.autograd.grad(loss.sum(), x, retain_graph=True)
    left.plot(x.detach(), loss.detach(), style, label=name)
    right.plot(x.detach(), slope, style)
left.set(title="loss", xlabel="student's logit of the first class")
right.set(title="derivative", xlabel="student's logit of the first class")
left.legend()
figure.set_label(
    "Three divergences between a teacher with probabilities 0.8 and 0.2 and a student, "
    "against the student's logit of the first class. All are 0 where both are equal. "
    "The forward KL goes on growing to both sides; the reverse KL and Jensen-Shannon "
    "level off, and their derivative tends to 0."
)
plt.show()
