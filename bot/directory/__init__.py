"""The people of the municipality: the owner file, who a sender is, and whom one may choose on a card."""
