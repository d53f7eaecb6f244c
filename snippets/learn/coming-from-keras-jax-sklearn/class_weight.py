import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from sklearn.metrics import log_loss
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
labels = torch.tensor([1, 2])
weight = torch.tensor([1.0, 1.0, 5.0])

model = keras.Sequential([keras.layers.Embedding(2, 3)])  # its weights are the logits
model.build((None,))
model.set_weights([logits.numpy()])
theirs = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(loss=theirs)
loss = model.train_on_batch(torch.arange(2), labels.numpy(), class_weight={2: 5})
print(f"Keras, class_weight:            {loss:.4f}")
print(f"Keras, sample_weight:           {theirs(labels, logits, weight[labels]):.4f}")
theirs.reduction = "mean_with_sample_weight"
print(f"Keras, mean_with_sample_weight: {theirs(labels, logits, weight[labels]):.4f}")
probabilities = logits.double().softmax(1)
loss = log_loss(labels, probabilities, sample_weight=weight[labels], labels=[0, 1, 2])
print(f"log_loss, sample_weight:        {loss:.4f}")

losses = nn.CrossEntropyLoss(weight=weight, reduction="none")(logits, labels)
print(f"torch, divided by the count:    {losses.mean():.4f}")
loss = nn.CrossEntropyLoss(weight=weight)(logits, labels)
print(f"torch, weight=weight:           {loss:.4f}")
