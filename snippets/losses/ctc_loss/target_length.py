import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

log_probabilities = torch.zeros(50, 2, 5).log_softmax(dim=2)
labels = [torch.tensor([1, 2, 3, 4, 1]), torch.tensor([4, 3, 2])]
target_lengths = torch.tensor([len(one) for one in labels])
targets = pad_sequence(labels, batch_first=True)

for given in (targets[:, :3], targets):  # cut to three labels, and whole
    try:
        print(nn.CTCLoss()(log_probabilities, given, (50, 50), tuple(target_lengths)))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
