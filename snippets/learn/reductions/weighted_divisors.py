import torch
from torch.nn import functional as F

prediction = torch.tensor([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]])
labels, values = torch.tensor([0, 2]), torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
calls = {
    "`cross_entropy`, class indices": (F.cross_entropy, prediction, labels, (3,)),
    "`cross_entropy`, probabilities": (F.cross_entropy, prediction, values, (3,)),
    "`nll_loss`": (F.nll_loss, prediction.log(), labels, (3,)),
    "`binary_cross_entropy`": (F.binary_cross_entropy, prediction, values, (2, 3)),
    "`binary_cross_entropy_with_logits`": (
        F.binary_cross_entropy_with_logits,
        prediction,
        values,
        (2, 3),
    ),
    "`multi_margin_loss`": (F.multi_margin_loss, prediction, labels, (3,)),
    "`multilabel_soft_margin_loss`": (
        F.multilabel_soft_margin_loss,
        prediction,
        values,
        (3,),
    ),
    "`l1_loss`": (F.l1_loss, prediction, values, (2, 3)),
    "`mse_loss`": (F.mse_loss, prediction, values, (2, 3)),
    "`huber_loss`": (F.huber_loss, prediction, values, (2, 3)),
}

print("| function | every weight 5: the mean is multiplied by | so it divides by |")
print("|---|---|---|")
for name, (function, *arguments, size) in calls.items():
    try:
        weighted = function(*arguments, weight=torch.full(size, 5.0))
    except TypeError:
        print(f"| {name} | not there yet | not there yet |")
        continue
    factor = weighted / function(*arguments)
    print(
        f"| {name} | {factor:.0f} |",
        "the sum of the weights |" if round(factor.item()) == 1 else "the count |",
    )
