import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, pos_weight=None):
        super().__init__()
        self.layer = nn.Linear(2, 1)
        self.criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)


trained = Model(pos_weight=torch.tensor([3.0])).state_dict()
try:
    Model().load_state_dict(trained)
except RuntimeError as error:
    print(f"RuntimeError: {error}".expandtabs(4))

del trained["criterion.pos_weight"]
print(Model().load_state_dict(trained))
