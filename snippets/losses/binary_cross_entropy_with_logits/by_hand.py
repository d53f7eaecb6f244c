import torch

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

probability_of_yes = 1 / (1 + torch.exp(-logits))
probability_of_the_answer = torch.where(
    target == 1, probability_of_yes, 1 - probability_of_yes
)
print("probability of yes:       ", probability_of_yes)
print("probability of the answer:", probability_of_the_answer)
print("losses:                   ", -probability_of_the_answer.log())
print("mean:                     ", -probability_of_the_answer.log().mean())
