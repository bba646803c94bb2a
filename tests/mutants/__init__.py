"""Small faults put into the modules whose rules matter most: do the tests notice? `make mutants`, not `make test`."""
