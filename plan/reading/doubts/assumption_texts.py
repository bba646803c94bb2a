"""What is asked about a reading that rests on an assumption: what was assumed, with the raw text as a sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.rows.unread import Unread, UnreadSort

LEFT_OUT = "lämnas utanför"
COLLABORATION = "samverkan"
OWNER = "ansvarig"
_LONGEST = 120


def assumed(each: Assumption) -> str:
    return _TEXTS[each.what](each)


def _example(each: Assumption) -> str:
    return f", till exempel ”{each.sample}”" if each.sample else ""


def _column(role: str) -> Callable[[Assumption], str]:
    def text(each: Assumption) -> str:
        rather = f" och inte ”{each.beside}”" if each.beside else ""
        return f"Kolumnen ”{each.of}” är läst som {role}{rather}{_example(each)}. Stämmer det?"

    return text


def _left_out(each: Assumption) -> str:
    several = "”, ”" in each.of
    which = f"Kolumnerna ”{each.of}”" if several else f"Kolumnen ”{each.of}”"
    return f"{which} är inte {'lästa' if several else 'läst'}{_example(each)}. Är det rätt?"


def _left_out_names(each: Assumption) -> str:
    return (
        f"Kolumnen ”{each.of}” är inte läst{_example(each)}. Ska den {LEFT_OUT}, eller är den {OWNER} "
        f"eller {COLLABORATION}?"
    )


def _past_column(each: Assumption) -> str:
    return f"Tabellen har kolumnen ”{each.of}”. Hör raderna ändå till planens år?"


def _same_goal(each: Assumption) -> str:
    if not each.beside:
        return f"Raden ”{each.of}” är inte läst som ett mål. Stämmer det?"
    return f"Raden ”{each.of}” är inte läst som ett mål. Hör det som står under den till ”{each.beside}”?"


def _list(each: Assumption) -> str:
    return f"Punkterna under ”{each.of}” är lästa som aktiviteter{_example(each)}. Stämmer det?"


def _odd_owners(each: Assumption) -> str:
    return f"Som ansvarig är {each.of} läst. Är det enheter eller roller?"


def _odd_collaboration(each: Assumption) -> str:
    return f"Som samverkan är {each.of} läst. Stämmer det?"


def _rare_owner(each: Assumption) -> str:
    return f"{each.of} står som ansvarig bara en gång. Är det en enhet eller roll?"


def _odd_titles(each: Assumption) -> str:
    return f"Som aktivitet är {each.of} läst. Är det aktiviteter?"


def _odd_goals(each: Assumption) -> str:
    return f"Som mål är {each.of} läst. Stämmer det?"


def _unit_above(each: Assumption) -> str:
    return f"Det som står under rubriken ”{each.of}” har ingen ansvarig. Är det den enheten som ansvarar?"


def _letters(each: Assumption) -> str:
    return f"I kolumnerna för enheter är ”{each.of}” läst som ansvarig och {each.sample} som samverkan. Stämmer det?"


def _numbered_types(each: Assumption) -> str:
    return f"Bokstaven i kolumnen ”{each.of}” är läst som typ{_example(each)}. Stämmer det?"


def _tails(each: Assumption) -> str:
    return f"Flera aktiviteter slutar med {each.of}. Hör det till namnet?"


def _lines(each: Assumption) -> str:
    return f"Som en enda aktivitet är {each.of} läst. Är det en och samma?"


def _other_dates(each: Assumption) -> str:
    return f"{each.of} har bara tider från ett tidigare år. Hör det till planen?"


def _names_after(each: Assumption) -> str:
    return f"Sist i punkterna står ett namn efter ett streck eller en pil, som ”{each.of}”. Är det den som ansvarar?"


def _names_in_brackets(each: Assumption) -> str:
    return f"Sist i punkterna står ett namn inom parentes, som ”{each.of}”. Är det den som ansvarar?"


def _doers(each: Assumption) -> str:
    return f"Punkterna säger vem som ska göra något, som ”{each.of}”. Är det den som ansvarar?"


def _described(_each: Assumption) -> str:
    return "På några ställen är bara det första läst som aktivitetens namn, och resten som beskrivning. Stämmer det?"


def _all_types(_each: Assumption) -> str:
    return "Varje rad är läst som både projekt, aktivitet och förstudie. Stämmer det?"


_TEXTS: Mapping[Assumed, Callable[[Assumption], str]] = {
    Assumed.TITLES: _column("aktivitet"),
    Assumed.OWNERS: _column("ansvarig"),
    Assumed.COLLABORATION: _column("samverkan"),
    Assumed.GOALS: _column("mål"),
    Assumed.LEFT_OUT: _left_out,
    Assumed.LEFT_OUT_NAMES: _left_out_names,
    Assumed.PAST_COLUMN: _past_column,
    Assumed.SAME_GOAL: _same_goal,
    Assumed.LIST: _list,
    Assumed.ODD_OWNERS: _odd_owners,
    Assumed.ODD_COLLABORATION: _odd_collaboration,
    Assumed.RARE_OWNER: _rare_owner,
    Assumed.ODD_TITLES: _odd_titles,
    Assumed.ODD_GOALS: _odd_goals,
    Assumed.UNIT_ABOVE: _unit_above,
    Assumed.LETTERS: _letters,
    Assumed.NUMBERED_TYPES: _numbered_types,
    Assumed.TAILS: _tails,
    Assumed.LINES: _lines,
    Assumed.OTHER_DATES: _other_dates,
    Assumed.NAMES_AFTER: _names_after,
    Assumed.NAMES_IN_BRACKETS: _names_in_brackets,
    Assumed.DOERS: _doers,
    Assumed.ALL_TYPES: _all_types,
    Assumed.DESCRIBED: _described,
}


def unread(each: Unread) -> str:
    return _UNREAD[each.sort](_shortened(each.of), _shortened(each.sample))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


_UNREAD: Mapping[UnreadSort, Callable[[str, str], str]] = {
    UnreadSort.TABLE: lambda of, sample: (
        f"Tabellen ”{of}” är inte läst, till exempel ”{sample}”. Är det rätt att inga aktiviteter står där?"
    ),
    UnreadSort.ROWS: lambda of, _: (
        f"Raden ”{of}” är inte läst, kanske fler i samma tabell. Är det rätt att det inte är någon aktivitet?"
    ),
    UnreadSort.SHEET: lambda of, sample: (
        f"Bladet ”{of}” är inte läst, för det är ett annat års plan. Där står till exempel ”{sample}”. Är det rätt?"
    ),
    UnreadSort.CHAPTER: lambda of, sample: (
        f"Kapitlet ”{of}” är inte läst, för det är en annan nämnds. Där står till exempel ”{sample}”. Är det rätt?"
    ),
    UnreadSort.HEADING: lambda of, sample: (
        f"Under ”{of}” är inga aktiviteter lästa, men där står ”{sample}”. Är det rätt?"
    ),
}
