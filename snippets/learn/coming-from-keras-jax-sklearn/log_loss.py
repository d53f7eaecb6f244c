import torch
from sklearn.metrics import log_loss
from torch import nn

logits = torch.tensor([[0.1, 0.2, 1.2], [0.9, 0.3, 0.1]])
labels = torch.tensor([2, 0])  # no sample of class 1

for y_proba in (logits, logits.softmax(dim=1).numpy()):
    try:
        log_loss(labels, y_proba)
    except ValueError as error:
        print(f"ValueError: {error}")
print(f"log_loss, labels=...: {log_loss(labels, y_proba, labels=[0, 1, 2]):.4f}")
print(f"CrossEntropyLoss:     {nn.CrossEntropyLoss()(logits, labels):.4f}")
