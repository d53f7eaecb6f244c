import torch

logits, target = torch.tensor([[-1.0], [0.2], [0.3], [2.0]]), torch.tensor([0, 1, 1, 1])
for scores in (logits, logits.squeeze(1)):
    right = (scores > 0) == target
    print(f"compared: {tuple(right.shape)}, accuracy: {right.float().mean():.2f}")
for threshold in (0.5, 0.0):  # of the logits; a probability of 0.5 is a logit of 0
    right = (scores > threshold) == target
    print(f"threshold: {threshold}, accuracy: {right.float().mean():.2f}")
images, mask = torch.zeros(2, 3, 4, 4), torch.zeros(2, 4, 4)  # N, C, height, width
for dim in (-1, 1):
    predicted = images.argmax(dim=dim)
    print(f"predicted {tuple(predicted.shape)}, target {tuple(mask.shape)}")
labels = torch.tensor([1.0] * 2 + [0.0] * 98)
for predicted in (torch.zeros(100), labels):
    accuracy, found = (predicted == labels).float().mean(), (predicted * labels).sum()
    print(f"accuracy: {accuracy:.2f}, positives found: {found:.0f} of 2")
