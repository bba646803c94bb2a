"""By which words an exported plan is known and read back."""

from __future__ import annotations

FORMAT = ("Format", "Tertialbot 1")
"""What an exported plan says first: every word in it is meant as it stands, so nothing in it is asked about."""
FACTS = ("Organisation", "Nämnd", "Förvaltning", "År")
GOAL_HEADERS = ("Avsnitt", "Måltyp", "Målrubrik", "Områden", "Mål", "Målvärde", "Nuläge")
ACTIVITY_HEADERS = ("Nr", "Avsnitt", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Skyddad")
SURVEY_HEADERS = ("Verksamhet", "Undersökning", "Kontaktperson")
