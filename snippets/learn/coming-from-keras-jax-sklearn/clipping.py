import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np
import torch
from sklearn.metrics import log_loss
from torch import nn

labels = torch.tensor([0])
probabilities = torch.tensor([[0.0, 1.0]], requires_grad=True)

loss = keras.losses.SparseCategoricalCrossentropy()(labels, probabilities)
loss.backward()
print(f"Keras:    {loss:.4f}, gradient {probabilities.grad.tolist()}")
for dtype in (np.float32, np.float64):
    loss = log_loss([0], np.array([[0, 1]], dtype), labels=[0, 1])
    print(f"log_loss: {loss:.4f} for {dtype.__name__}")
print(f"NLLLoss:  {nn.NLLLoss()(probabilities.log(), labels)}")
print(f"BCELoss:  {nn.BCELoss()(torch.tensor([0.0]), torch.tensor([1.0])):.4f}")
