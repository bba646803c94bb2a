"""The command line: its words, and how a command prints.

It starts at once: here is imported only the standard library and what of the domain needs no more. What a command does
lies in `bot/commands`, in the module of the same noun, and is imported when it runs.
"""
