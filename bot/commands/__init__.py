"""The commands of `tertialbot`, a module a noun. Each has `add(commands)`, which hangs its parser on the program's."""
