import io
import re

import torch
from torch import nn
from torch.nn.functional import cosine_similarity

distances = (lambda a, b: 1 - cosine_similarity(a, b), nn.PairwiseDistance(p=1))
for distance in distances:
    criterion = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    try:
        torch.save(criterion, io.BytesIO())
        print("saved:", distance)
    except Exception as error:
        message = re.sub(" at 0x[0-9a-f]+", "", str(error))
        print(f"{type(error).__name__}: {message}")
