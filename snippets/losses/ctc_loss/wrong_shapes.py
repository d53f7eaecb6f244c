import torch
import torch.nn.functional as F

frames = torch.zeros(5, 2, 4).log_softmax(2)  # T, N, C
targets, fives, twos = torch.tensor([[1, 2], [3, 1]]), [5, 5], [2, 2]
for arguments in (
    (frames[None], targets, fives, twos),
    (frames, targets[None], fives, twos),
    (frames[:0], targets, fives, twos),
    (frames, targets, fives, [2]),
    (frames, targets, fives, [2, -1]),
    (frames, targets, torch.tensor(fives), torch.tensor([2.0, 2.0])),
):
    try:
        F.ctc_loss(*arguments)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
