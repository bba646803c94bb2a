"""What the commands of `tertialbot` do. Their words stand in `bot/cli`, in the module of the same noun."""
