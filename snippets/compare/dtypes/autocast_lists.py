import textwrap

import torch

losses = """binary_cross_entropy binary_cross_entropy_with_logits cosine_embedding_loss
cross_entropy_loss ctc_loss.Tensor gaussian_nll_loss hinge_embedding_loss huber_loss
kl_div l1_loss linear_cross_entropy log_softmax.int margin_ranking_loss mse_loss
multi_margin_loss multilabel_margin_loss nll_loss poisson_nll_loss smooth_l1_loss
soft_margin_loss triplet_margin_loss""".split()
registered = torch._C._dispatch_get_registrations_for_dispatch_key
cpu, cuda = (set(registered(f"Autocast{device}")) for device in ("CPU", "CUDA"))
for title, on_cpu, on_cuda in (
    ("both", True, True),
    ("CPU only", True, False),
    ("CUDA only", False, True),
    ("neither", False, False),
):
    names = [
        name
        for name in losses
        if (f"aten::{name}" in cpu, f"aten::{name}" in cuda) == (on_cpu, on_cuda)
    ]
    print(textwrap.fill(f"{title}: {', '.join(names)}", 80, subsequent_indent="  "))
