import io
import pickle

import torch
from torch import nn

criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))
whole, state = io.BytesIO(), io.BytesIO()
torch.save(criterion, whole)
torch.save(criterion.state_dict(), state)

whole.seek(0)
try:
    torch.load(whole)
except pickle.UnpicklingError as error:
    print(f"UnpicklingError: {str(error).split('. ')[0]}.")

state.seek(0)
rebuilt = nn.CrossEntropyLoss(weight=torch.ones(2))
print(rebuilt.load_state_dict(torch.load(state)), rebuilt.weight)

whole.seek(0)
print(torch.load(whole, weights_only=False).weight)
