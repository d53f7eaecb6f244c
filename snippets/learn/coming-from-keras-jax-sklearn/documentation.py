import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np

y_true, y_pred = [[0, 1], [0, 0]], [[0.6, 0.4], [0.4, 0.6]]
loss = keras.losses.binary_focal_crossentropy(y_true, y_pred)
print(f"documented: [0.916 0.714], run: {loss.numpy().round(3)}")
loss = keras.losses.binary_crossentropy(y_true, y_pred)
print(f"binary_crossentropy:            {loss.numpy().round(3)}")

y_true, y_pred = [1, 2], [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]
try:
    keras.losses.sparse_categorical_crossentropy(y_true, y_pred)
except AttributeError as error:
    print(f"documented: [0.0513 2.303], run: AttributeError: {error}")
arrays = np.array(y_true), np.array(y_pred)
loss = keras.losses.sparse_categorical_crossentropy(*arrays)
print(f"of arrays:                      {loss.numpy().round(4)}")
