"""What is kept: tables, migrations, and a module of queries a noun. Queries return the domain's frozen dataclasses.

What each click asks is built once, as a constant with named parameters: SQLAlchemy takes longer over building a
statement than the database over running it.
"""
