"""Plans of regions and agencies."""
