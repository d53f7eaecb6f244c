import torch
from torch import nn

torch.manual_seed(0)
images = torch.tensor([[0, 128, 255]], dtype=torch.uint8)
features = torch.ones(1, 3)
model, half = nn.Linear(3, 1), nn.Linear(3, 1).bfloat16()

for layer, inputs in ((model, images), (model, images.long()), (half, features)):
    try:
        layer(inputs)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print(model(images.float() / 255).dtype)
print(half(features.to(half.weight.dtype)).dtype)
