"""The units, goals and activities that a question names."""
