import torch

teacher_logits = torch.tensor([6.0, 3.0, -2.0])

for temperature in (1.0, 2.0, 4.0):
    print(f"T = {temperature:g}:", (teacher_logits / temperature).softmax(dim=0))
