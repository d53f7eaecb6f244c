from math import exp, log

head = [[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]]  # logits of class 0, class 1, the cluster
tail = [3.0, 0.0]  # of the second sample: class 2, class 3


def loss(logits, place):
    return log(sum(exp(logit) for logit in logits)) - logits[place]


first = loss(head[0], 0)
cluster, within = loss(head[1], 2), loss(tail, 0)
print(f"class 0: {first:.4f}")
print(f"class 2: {cluster:.4f} for the cluster, {within:.4f} within it")
print(f"mean:    {(first + cluster + within) / 2:.4f}")
