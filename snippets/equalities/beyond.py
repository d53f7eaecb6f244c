import matplotlib.pyplot as plt

pages = {  # of the losses on the left, and their sections
    "InfoNCE": "contrastive/#infonce",
    "NT-Xent": "contrastive/#nt-xent",
    "SigLIP": "contrastive/#siglip",
    "SupCon": "contrastive/#supcon",
    "ArcFace": "contrastive/#arcface-and-cosface",
    "CosFace": "contrastive/#arcface-and-cosface",
    "Bradley-Terry": "preferences/#reward-models",
    "DPO": "preferences/#dpo",
    "PPO": "preferences/#ppo",
    "Focal": "segmentation/#focal-loss",
    "Focal, classes": "segmentation/#focal-loss-of-several-classes",
    "Tversky": "segmentation/#tversky",
    "Dice": "segmentation/#dice",
    "Jaccard": "segmentation/#jaccard",
    "Generalised Dice": "segmentation/#generalised-dice",
    "Lovász hinge": "segmentation/#lovasz",
    "Quantile": "regression/#quantile-loss",
    "Log-cosh": "regression/#log-cosh",
    "Charbonnier": "regression/#charbonnier",
    "Student's t": "regression/#students-t",
    "Tweedie": "regression/#tweedie",
    "Negative binomial": "regression/#negative-binomial",
    "Beta-weighted Gaussian": "regression/#beta-weighted-gaussian",
    "Generalised CE": "labels/#generalised-cross-entropy",
    "Symmetric CE": "labels/#symmetric-cross-entropy",
    "Logit adjustment": "labels/#logit-adjustment",
    "Asymmetric": "labels/#asymmetric-loss",
    "Poly": "labels/#poly-loss",
    "CORAL": "labels/#coral",
    "CORN": "labels/#corn",
    "Mixup": "labels/#mixup",
    "GAN": "generative/#gan-losses",
    "Distillation": "generative/#distillation",
    "Jensen-Shannon": "generative/#jensen-shannon",
}
equal = {
    ("Focal", "BCEWithLogitsLoss"): "gamma 0, no alpha",
    ("Asymmetric", "BCEWithLogitsLoss"): "gammas and clip 0",
    ("CORAL", "BCEWithLogitsLoss"): "two classes",
    ("CORN", "BCEWithLogitsLoss"): "two classes",
    ("GAN", "BCEWithLogitsLoss"): "real 1, fake 0, sum",
    ("SigLIP", "BCEWithLogitsLoss"): "mean, times N",
    ("Bradley-Terry", "BCEWithLogitsLoss"): "difference, target 1",
    ("InfoNCE", "BCEWithLogitsLoss"): "two items",
    ("InfoNCE", "CrossEntropyLoss"): "cosines / temperature",
    ("CosFace", "CrossEntropyLoss"): "margin 0",
    ("ArcFace", "CrossEntropyLoss"): "margin 0",
    ("Focal, classes", "CrossEntropyLoss"): "gamma 0, no weights",
    ("Logit adjustment", "CrossEntropyLoss"): "equal counts",
    ("Poly", "CrossEntropyLoss"): "epsilon 0",
    ("Symmetric CE", "CrossEntropyLoss"): "beta 0, times alpha",
    ("Mixup", "CrossEntropyLoss"): "soft targets",
    ("Distillation", "CrossEntropyLoss"): "KL, T 1, certain teacher",
    ("CORN", "NLLLoss"): "sum",
    ("PPO", "CrossEntropyLoss"): "weighted gradient, ratio 1",
    ("Generalised CE", "L1Loss"): "half, q 1",
    ("Quantile", "L1Loss"): "half, quantile ½",
    ("Beta-weighted Gaussian", "MSELoss"): "half the gradient, beta 1",
    ("Beta-weighted Gaussian", "GaussianNLLLoss"): "beta 0",
    ("Lovász hinge", "HingeEmbeddingLoss"): "one pixel",
    ("SupCon", "NT-Xent"): "one positive",
    ("DPO", "Bradley-Terry"): "scores: beta log-ratios",
    ("Focal, classes", "Focal"): "two classes",
    ("Symmetric CE", "Poly"): "epsilon −A beta / alpha",
    ("Tversky", "Dice"): "½ and ½",
    ("Generalised Dice", "Dice"): "one channel",
    ("Tversky", "Jaccard"): "1 and 1",
}
tends = {
    ("Generalised CE", "CrossEntropyLoss"): "q → 0",
    ("Charbonnier", "L1Loss"): "eps → 0",
    ("Log-cosh", "L1Loss"): "large errors, plus ln 2",
    ("Log-cosh", "MSELoss"): "half, small errors",
    ("Distillation", "MSELoss"): "half, T² KL, T → ∞",
    ("Jensen-Shannon", "KLDivLoss"): "1 / beta, beta → 0",
    ("Student's t", "GaussianNLLLoss"): "freedom → ∞",
    ("Negative binomial", "PoissonNLLLoss"): "dispersion → 0",
    ("Tweedie", "PoissonNLLLoss"): "twice, power → 1",
}
torch = {  # the pages of the losses on the right
    "BCEWithLogitsLoss": "binary_cross_entropy_with_logits",
    "CrossEntropyLoss": "cross_entropy",
    "NLLLoss": "nll_loss",
    "L1Loss": "l1_loss",
    "MSELoss": "mse_loss",
    "GaussianNLLLoss": "gaussian_nll_loss",
    "PoissonNLLLoss": "poisson_nll_loss",
    "KLDivLoss": "kl_div",
    "HingeEmbeddingLoss": "hinge_embedding_loss",
}
lines = {**equal, **tends}


def link(loss):
    return f"../losses/{torch[loss]}/" if loss in torch else f"../beyond/{pages[loss]}"


ends = [*torch, "NT-Xent", "Bradley-Terry", "Focal", "Poly", "Dice", "Jaccard"]
rows = sorted(lines, key=lambda line: ends.index(line[1]))
figure, axes = plt.subplots(figsize=(7.2, 9.4))
figure.set_label(
    "Losses beyond torch.nn on the left, the loss that each is in a special case on "
    "the right, joined by a line with the condition. A dashed arrow stands for a "
    "limit. Most lines lead to BCEWithLogitsLoss and CrossEntropyLoss."
)
for end in ends:
    own = [row for row, line in enumerate(rows) if line[1] == end]
    middle = sum(own) / len(own)
    axes.text(5.3, middle, end, va="center", size=10.5, color="C0", url=link(end))
    for row in own:
        left = rows[row][0]
        kind = {"arrowstyle": "-|>", "linestyle": "--"}
        arrow = kind if (left, end) in tends else {"arrowstyle": "-"}
        axes.text(0, row, left, va="center", size=10.5, color="C0", url=link(left))
        axes.text(2.3, row, lines[left, end], va="center", size=9.5)
        axes.annotate("", (5.2, middle), (4.1, row), arrowprops=arrow | {"color": "C4"})
axes.set(xlim=(0, 7.2), ylim=(len(rows), -1))
axes.axis("off")
plt.show()
