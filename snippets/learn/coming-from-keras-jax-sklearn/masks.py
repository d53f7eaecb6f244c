import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn

tokens = torch.tensor([[4, 1, 3, 2], [2, 3, 0, 0]])  # 0 is padding
labels = torch.tensor([[1, 3, 2, 1], [3, 1, 0, 0]])
table = torch.arange(20.0).reshape(5, 4).sin()  # the logits of each token

model = keras.Sequential([keras.layers.Embedding(5, 4, mask_zero=True)])
model.build((None, 4))
model.set_weights([table.numpy()])
criterion = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(loss=criterion)
print(f"Keras, in training: {model.train_on_batch(tokens, labels):.4f}")

logits = nn.functional.embedding(tokens, table).movedim(-1, 1)
print(f"torch:              {nn.CrossEntropyLoss()(logits, labels):.4f}")
ignored = labels.masked_fill(tokens == 0, -100)
print(f"padding ignored:    {nn.CrossEntropyLoss()(logits, ignored):.4f}")
losses = nn.CrossEntropyLoss(reduction="none")(logits, labels)
print(f"with a mask:        {losses[tokens != 0].mean():.4f}")
