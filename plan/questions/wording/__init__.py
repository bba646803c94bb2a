"""Every Swedish sentence of an answer."""
