"""What is measured of the goals: how it comes in, from files and from Kolada."""
