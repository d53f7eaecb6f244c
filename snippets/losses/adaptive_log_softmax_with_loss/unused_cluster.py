import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features, target = torch.ones(2, 16), torch.tensor([0, 4])  # none from 6 on
criterion(features, target).loss.backward()
names = [name for name, weight in criterion.named_parameters() if weight.grad is None]
print("no gradient:", names)

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
for unused in (False, True):
    wrapped = DistributedDataParallel(criterion, find_unused_parameters=unused)
    try:
        for _ in range(2):
            wrapped(features, target).loss.backward()
        print(f"find_unused_parameters={unused}: no error")
    except RuntimeError as error:
        print(f"RuntimeError: {str(error).partition(' before')[0]}")
distributed.destroy_process_group()
