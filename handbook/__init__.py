"""The machinery of the PyTorch Loss Handbook: run the examples, hold them to their record, publish them."""
