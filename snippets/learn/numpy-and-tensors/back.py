import torch

prediction = torch.tensor([0.0, 1.0, 1.0, 1.0], requires_grad=True)
array = prediction.detach().cpu().numpy()
copy = prediction.detach().cpu().numpy().copy()

array[0], copy[1] = 5.0, 7.0
print(array, array.dtype)
print(prediction)
