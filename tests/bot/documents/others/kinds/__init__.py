"""Documents of kinds that other hands have shown, written by ourselves to differ from theirs."""
