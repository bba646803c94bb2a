"""What is due when: boards and their pace, holidays, the schedule."""
