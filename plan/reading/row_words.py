"""Words by which a row or a heading is known that is none of the plan, as data. Everything is lower case."""

from __future__ import annotations

COUNTS = ("antal", "summa", "totalt", "delsumma", "totalsumma")
"""With a number after a colon they count the rows: "Antal insatser: 60"."""

TOTALS = ("summa", "totalt", "total", "delsumma", "summa totalt", "totalsumma")
"""A row that begins with one of these, and no other word, adds up those above."""

NOTES = ("anm", "anmärkning", "obs", "observera", "not", "källa", "anvisning", "förklaring", "upprättad", "reviderad")
"""A row that begins with one of these and a stop, or with an asterisk, says something about the table."""

CONTENTS = ("innehåll", "innehållsförteckning")
"""Headings of a list of what stands where."""

FOLLOW_UPS = ("uppföljning*", "återrapportering*", "resultat*", "utfall*", "genomförda", "avslutade", "tillbakablick*")

PAST_YEARS = ("föregående år*", "förra året*", "förra årets", "fjolåret*", "i fjol", "tidigare år*")
