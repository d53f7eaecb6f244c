import torch
from torch import nn

target = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2]])
prediction = torch.tensor([[0.4, 0.5, 0.1], [0.6, 0.1, 0.3]])
log_target, log_prediction = target.log(), prediction.log()
logits = torch.tensor([[-0.5, 2.0, 0.1], [0.3, 1.5, -1.0]])
signs = torch.tensor([[-1.0, 1.0, -1.0], [1.0, -1.0, 1.0]])
binary, labels, ones = (signs + 1) / 2, torch.tensor([1, 0]), torch.ones(2)
one_hot = torch.eye(3)[labels]
bce = nn.BCEWithLogitsLoss(reduction="none")(logits, binary)
ce = nn.CrossEntropyLoss(reduction="none")(logits, labels)
error = prediction - target
frames = torch.arange(24.0).sin().reshape(2, 4, 3)  # samples, frames, classes
words = torch.tensor([[1, 2], [1, 0]])  # 0 is the blank
no_padding, padding = torch.zeros(2, 4), torch.tensor([[0.0, 0.0], [0.0, 1.0]])
log_probabilities = frames.log_softmax(-1).transpose(0, 1)
lengths = torch.tensor([4, 4]), torch.tensor([2, 1])

CALLS = """
squared_error(prediction, target).mean()
MSELoss()(prediction, target)
l2_loss(prediction, target).mean()
MSELoss()(prediction, target) / 2
huber_loss(prediction, target, delta=0.15).mean()
HuberLoss(delta=0.15)(prediction, target)
log_cosh(prediction, target).mean()
error.cosh().log().mean()
sigmoid_binary_cross_entropy(logits, target).mean()
BCEWithLogitsLoss()(logits, target)
sigmoid_focal_loss(logits, binary).mean()
(bce * (1 - (-bce).exp()) ** 2).mean()
softmax_cross_entropy(logits, target).mean()
CrossEntropyLoss()(logits, target)
softmax_cross_entropy_with_integer_labels(logits, labels).mean()
CrossEntropyLoss()(logits, labels)
softmax_cross_entropy(logits, smooth_labels(one_hot, 0.1)).mean()
CrossEntropyLoss(label_smoothing=0.1)(logits, labels)
poly_loss_cross_entropy(logits, one_hot).mean()
(ce + 2 * (1 - (-ce).exp())).mean()
kl_divergence(log_prediction, target).mean()
KLDivLoss(reduction="batchmean")(log_prediction, target)
kl_divergence_with_log_targets(log_prediction, log_target).mean()
KLDivLoss(reduction="batchmean", log_target=True)(log_prediction, log_target)
cosine_distance(prediction, target).mean()
CosineEmbeddingLoss()(prediction, target, ones)
cosine_similarity(prediction, target).mean()
CosineSimilarity()(prediction, target).mean()
hinge_loss(logits, signs).mean()
MarginRankingLoss(margin=1.0)(logits, 0 * logits, signs)
triplet_margin_loss(prediction, logits, target).mean()
TripletMarginLoss()(prediction, logits, target)
ctc_loss(frames, no_padding, words, padding).mean()
CTCLoss(reduction="none")(log_probabilities, words, *lengths).mean()
""".strip().split("\n")

print("| optax 0.2.8 | torch | both |")
print("|---|---|---|")
given = vars(nn) | globals()
for theirs, ours in zip(CALLS[::2], CALLS[1::2], strict=True):
    print(f"| `{theirs}` | `{ours}` | {eval(ours, given):.4f} |")
