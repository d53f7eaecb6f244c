beta, average = 0.98, 0.0
for step in range(1, 101):
    loss = 2.0  # loss.item()
    average = beta * average + (1 - beta) * loss
    if step in (1, 10, 100):
        corrected = average / (1 - beta**step)
        print(f"step {step}: {average:.2f}, corrected {corrected:.2f}")
