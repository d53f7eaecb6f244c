import torch

better, worse = torch.tensor([-1.0] * 6), torch.tensor([-3.0] * 2)  # tokens
ref_better, ref_worse = torch.tensor([-2.0] * 6), torch.tensor([-2.5] * 2)
leads = {
    how.__name__: how(better - ref_better) - how(worse - ref_worse)
    for how in (torch.sum, torch.mean)
}
rewards = torch.tensor([1.0, 0.0, 0.0, 0.0])
first = rewards[0] - rewards.mean()
answers = [
    torch.tensor([2.0, 1.0, 0.0, 1.0]),
    torch.tensor([3.0]),
]  # loss of each token
longest = 8  # answers end there at the latest
table = {
    "**IPO, beta 0.1, answers of 6 and 2 tokens**": None,
    "lead of the sums over tokens": (leads["sum"] - 5).square(),
    "lead of the means over tokens": (leads["mean"] - 5).square(),
    "**advantage of the reward 1 among 1, 0, 0, 0**": None,
    "divided by `std()`": first / (rewards.std() + 1e-4),
    "divided by `std(correction=0)`": first / (rewards.std(correction=0) + 1e-4),
    "not divided": first,
    "**mean of a loss over answers of 4 tokens and 1 token**": None,
    "of the means of the answers": torch.stack([x.mean() for x in answers]).mean(),
    "over all tokens": torch.cat(answers).mean(),
    "sum / (answers × longest allowed)": torch.cat(answers).sum() / (2 * longest),
}
print("| the same numbers | value |\n|---|---|")
for name, value in table.items():
    print(f"| {name} | {'' if value is None else format(value, '.4f')} |")
