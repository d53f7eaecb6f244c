import torch

END = 2
tokens = torch.tensor([[5, 7, 6, END, END, END], [8, 4, 9, 3, 5, END]])  # padded
mask = torch.tensor([[1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1]])  # 1 is text

wrong = tokens.masked_fill(tokens == END, -100)
right = tokens.masked_fill(mask == 0, -100)
print(wrong)
print(right)
print("labels that are END:", (wrong == END).sum().item(), (right == END).sum().item())
