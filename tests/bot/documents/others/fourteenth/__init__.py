"""Typical plans: board plans, unit plans, action plans, a region's assignments and a joint authority's plan."""
