import torch

scaled = torch.ones(3, requires_grad=True) * 0.1
converted = torch.ones(3, requires_grad=True).double()

for tensor in (scaled, converted):
    try:
        torch.optim.SGD([tensor], lr=0.1)
    except ValueError as error:
        print(f"ValueError: {error}")

weight = (torch.ones(3).double() * 0.1).requires_grad_()
print(torch.optim.SGD([weight], lr=0.1).param_groups[0]["params"])
