"""One module an operation on the facts."""
