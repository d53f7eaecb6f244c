import torch
from torch import nn

torch.manual_seed(0)
images = torch.tensor([[0, 128, 255]], dtype=torch.uint8)
features = torch.ones(1, 3)
half_model = nn.Linear(3, 1).bfloat16()

for model, inputs in ((nn.Linear(3, 1), images), (half_model, features)):
    try:
        model(inputs)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print(nn.Linear(3, 1)(images.float() / 255).dtype)
print(half_model(features.to(half_model.weight.dtype)).dtype)
