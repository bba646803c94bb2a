"""What is kept: tables, migrations, and a module of queries a noun. Queries return the domain's frozen dataclasses."""
