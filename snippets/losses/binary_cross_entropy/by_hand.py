import torch

probabilities = torch.tensor([0.9, 0.2, 0.5, 0.1])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

of_the_answer = torch.where(target == 1, probabilities, 1 - probabilities)
print("probability of the answer:", of_the_answer)
print("losses:                   ", -of_the_answer.log())
print("mean:                     ", -of_the_answer.log().mean())
