import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn


class Sparse(keras.layers.Layer):
    def call(self, values):
        self.add_loss(0.01 * keras.ops.sum(keras.ops.abs(values)))
        return values


inputs, target = torch.tensor([[1.0, 2.0], [3.0, -1.0]]), torch.tensor([[1.0], [0.0]])
kernel = torch.tensor([[0.5], [-0.2]])
l2 = keras.regularizers.L2(0.1)
dense = keras.layers.Dense(1, use_bias=False, kernel_regularizer=l2)
model = keras.Sequential([dense, Sparse()])
model.build((None, 2))
model.set_weights([kernel.numpy()])
model.compile(loss="mse")
print(f"Keras, in training:    {model.train_on_batch(inputs, target):.4f}")

prediction = inputs @ kernel
loss = nn.MSELoss()(prediction, target)
print(f"MSELoss:               {loss:.4f}")
loss = loss + 0.1 * kernel.square().sum() + 0.01 * prediction.abs().sum()
print(f"with both penalties:   {loss:.4f}")
