import warnings

import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])
criterion = nn.L1Loss()
warnings.simplefilter("ignore")  # size_average and reduce args will be deprecated

loss = criterion(prediction, target)
for wrong in (criterion, nn.L1Loss(prediction[:1], target[:1])):
    try:
        wrong.backward()
    except AttributeError as error:
        print(f"AttributeError: {error}")

loss.backward()
print(prediction.grad)
