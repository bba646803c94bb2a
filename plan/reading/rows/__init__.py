"""What is planned, as tables, lists and running text say it: activities, goals, surveys."""
