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
    "Focal": "segmentation/#focal-loss",
    "Focal, classes": "segmentation/#focal-loss-of-several-classes",
    "Tversky": "segmentation/#tversky",
    "Dice": "segmentation/#dice",
    "Jaccard": "segmentation/#jaccard",
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
    "Hinge GAN": "generative/#gan-losses",
    "Gaussian ELBO": "generative/#elbo-of-a-vae",
    "Distillation": "generative/#distillation",
    "Jensen-Shannon": "generative/#jensen-shannon",
}
equal = {
    ("Focal", "BCEWithLogitsLoss"): "gamma 0",
    ("Asymmetric", "BCEWithLogitsLoss"): "gammas and clip 0",
    ("CORAL", "BCEWithLogitsLoss"): "two classes",
    ("CORN", "BCEWithLogitsLoss"): "two classes",
    ("SigLIP", "BCEWithLogitsLoss"): "mean, times N",
    ("Bradley-Terry", "BCEWithLogitsLoss"): "difference of scores",
    ("DPO", "BCEWithLogitsLoss"): "beta times the lead",
    ("GAN", "BCEWithLogitsLoss"): "real 1, fake 0",
    ("Focal, classes", "CrossEntropyLoss"): "gamma 0",
    ("InfoNCE", "CrossEntropyLoss"): "cosines / temperature",
    ("CosFace", "CrossEntropyLoss"): "margin 0",
    ("ArcFace", "CrossEntropyLoss"): "margin 0",
    ("Logit adjustment", "CrossEntropyLoss"): "equal frequencies",
    ("Poly", "CrossEntropyLoss"): "epsilon 0",
    ("Symmetric CE", "CrossEntropyLoss"): "beta 0",
    ("Mixup", "CrossEntropyLoss"): "soft labels",
    ("Generalised CE", "L1Loss"): "q 1",
    ("Quantile", "L1Loss"): "half, quantile ½",
    ("Distillation", "KLDivLoss"): "temperature 1",
    ("Jensen-Shannon", "KLDivLoss"): "mean of two",
    ("Lovász hinge", "MarginRankingLoss"): "one pixel",
    ("Hinge GAN", "MarginRankingLoss"): "margin 1",
    ("Beta-weighted Gaussian", "GaussianNLLLoss"): "beta 0",
    ("SupCon", "NT-Xent"): "one positive",
    ("Tversky", "Dice"): "½, ½",
    ("Tversky", "Jaccard"): "1, 1",
    ("Asymmetric", "Focal"): "equal gammas, clip 0",
}
tends = {
    ("Generalised CE", "CrossEntropyLoss"): "q → 0",
    ("Charbonnier", "L1Loss"): "eps → 0",
    ("Log-cosh", "L1Loss"): "large errors",
    ("Log-cosh", "MSELoss"): "half, small errors",
    ("Student's t", "GaussianNLLLoss"): "freedom → ∞",
    ("Negative binomial", "PoissonNLLLoss"): "dispersion → 0",
    ("Tweedie", "PoissonNLLLoss"): "power → 1",
}
torch = {  # the pages of the losses on the right
    "BCEWithLogitsLoss": "binary_cross_entropy_with_logits",
    "CrossEntropyLoss": "cross_entropy",
    "L1Loss": "l1_loss",
    "MSELoss": "mse_loss",
    "KLDivLoss": "kl_div",
    "MarginRankingLoss": "margin_ranking_loss",
    "GaussianNLLLoss": "gaussian_nll_loss",
    "PoissonNLLLoss": "poisson_nll_loss",
}
lines = {**equal, **tends}


def link(loss):
    return f"../losses/{torch[loss]}/" if loss in torch else f"../beyond/{pages[loss]}"


ends = [*torch, "NT-Xent", "Dice", "Jaccard", "Focal"]
rows = sorted(lines, key=lambda line: ends.index(line[1]))
figure, axes = plt.subplots(figsize=(7.2, 8.2))
figure.set_label(
    "Losses beyond torch.nn on the left, the loss that each is in a special case on the "
    "right, joined by a line with the condition. A dashed arrow stands for a limit. Most "
    "lines lead to BCEWithLogitsLoss and CrossEntropyLoss."
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
