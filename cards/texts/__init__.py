"""Every Swedish sentence that a person reads, by noun. Short, plain, warm."""
