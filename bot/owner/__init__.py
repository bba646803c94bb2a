"""What an owner does: answering, adding, passing on, being away."""
