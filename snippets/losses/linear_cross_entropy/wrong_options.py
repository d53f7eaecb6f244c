import torch
from torch import nn

features, target = torch.zeros(3, 5), torch.tensor([1, 2, 0])
for options in (
    {"acc_policy": "fast"},
    {"acc_dtype": torch.int32},
    {"acc_dtype": torch.float16},
    {"batch_chunk_size": 0},
    {"batch_chunk_size": 1, "chunking_method": "aspect_ratio"},
    {"chunking_method": "rows"},
):
    try:
        chunks = nn.LinearCrossEntropyOptions(**options)
        nn.LinearCrossEntropyLoss(5, 4, options=chunks)(features, target)
    except (ValueError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
chunks = nn.LinearCrossEntropyOptions(chunking_method="aspect_ratio")
print(nn.LinearCrossEntropyLoss(5, 4, options=chunks)(features, target).shape)
