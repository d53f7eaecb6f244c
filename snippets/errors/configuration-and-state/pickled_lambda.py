import io
import re

import torch
from torch import nn
from torch.nn.functional import cosine_similarity


def cosine_distance(first, second):
    return 1 - cosine_similarity(first, second)


distances = (lambda a, b: 1 - cosine_similarity(a, b), cosine_distance)
for distance in distances:
    criterion = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    try:
        torch.save(criterion, io.BytesIO())
        print("saved:", distance.__name__)
    except Exception as error:
        message = re.sub(" at 0x[0-9a-f]+", "", str(error))
        print(f"{type(error).__name__}: {message}")
