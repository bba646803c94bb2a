"""The questions that a careful reader of a plan would ask, in the words that the controller reads."""

from __future__ import annotations

from collections.abc import Sequence

from plan.model import Kind
from plan.reading import words

NO_KIND = "ingen typ"
NO_UNIT = "ingen enhet"
NO_GOALS_TITLE = "Aktiviteter"
YES = "ja"


def kind_missing(title: str) -> str:
    return f"”{title}” har ingen typ. Är den ett projekt (P), en aktivitet (A) eller en förstudie (F)?"


def no_board() -> str:
    return "Dokumentet säger inte vilken nämnd planen är för. Vilken nämnd är det?"


def no_year() -> str:
    return "Dokumentet säger inte vilket år planen gäller. Vilket år är det?"


def no_kinds() -> str:
    return "Dokumentet säger inte vad som är projekt, aktivitet eller förstudie. Ska alla rader stå utan typ?"


def kinds_missing(goal: str) -> str:
    return f"Flera aktiviteter under ”{goal}” har ingen typ. Ska de stå utan typ, eller är de alla P, A eller F?"


def same_unit(written: str, units: Sequence[str]) -> str:
    return f"I ansvarskolumnen står ”{written}”. Menas {both(units)}?"


def both(units: Sequence[str]) -> str:
    names = [f"”{unit}”" for unit in units]
    return f"enheten {names[0]}" if len(names) == 1 else f"enheterna {' och '.join(names)}"


def person(written: str, units: Sequence[str]) -> str:
    seems = f"I ansvarskolumnen står ”{written}”, som ser ut att vara en person."
    return f"{seems} Ska {both(units)} ansvara?" if units else f"{seems} Vilken enhet eller roll ansvarar?"


def nobody(written: str) -> str:
    return f"I ansvarskolumnen står bara ”{written}”. Vilken enhet ansvarar?"


def is_activity(title: str) -> str:
    return f"”{title}” är märkt som en aktivitet men står inte i någon tabell eller lista med aktiviteter. Är den en?"


def unknown_table(header: str) -> str:
    return f"Tabellen med rubriken ”{header}” känns inte igen. Är raderna i den aktiviteter?"


def other_year(header: str, year: int | None) -> str:
    return f"Kolumnen heter ”{header}”, men planen gäller {year}. Gäller kolumnen ändå?"


def only_in(title: str, years: str, year: int | None) -> str:
    return f"”{title}” är kryssad för {years} men inte för {year}. Hör den till planen?"


def doubtful_heading(heading: str, year: int | None) -> str:
    return f"Hör det som står under ”{heading}” till planen för {year or 'året'}?"


def put_off(title: str, status: str, year: int | None) -> str:
    return f"”{title}” har status ”{status}”. Hör den till planen för {year or 'året'}?"


def twice(title: str) -> str:
    return f"”{title}” står två gånger under samma mål. Är det två aktiviteter?"


def unit_of_sheet(sheet: str) -> str:
    return f"På bladet ”{sheet}” står ingen ansvarig. Är det den enhet som bladet heter efter som ansvarar?"


def names_before(goal: str, name: str) -> str:
    return f"Punkterna under ”{goal}” börjar med ett namn och kolon, som ”{name}:”. Är det den som ansvarar?"


def struck(texts: Sequence[str]) -> str:
    shown = ", ".join(f"”{text}”" for text in texts[:3])
    more = f" och {len(texts) - 3} till" if len(texts) > 3 else ""
    return f"Dokumentet har överstruken text som inte har lästs: {shown}{more}. Är det rätt att den utgår?"


def hidden_rows() -> str:
    return "Några rader är dolda i arket, kanske av ett filter. Hör de till planen?"


def pages_without_text(pages: Sequence[int]) -> str:
    where = f"Sida {pages[0]} är en bild" if len(pages) == 1 else f"Sidorna {', '.join(map(str, pages))} är bilder"
    return f"{where} utan text och har inte lästs. Är det rätt att inga aktiviteter står där?"


def supposed_columns(pages: Sequence[int]) -> str:
    where = f"Sida {pages[0]} ser" if len(pages) == 1 else f"Sidorna {', '.join(map(str, pages))} ser"
    return f"{where} ut att ha två spalter och har lästs så, den vänstra först. Stämmer raderna därifrån?"


def unit_missing(title: str) -> str:
    return f"Vilken enhet ansvarar för ”{title}”? Ingen är angiven."


def units_missing(goal: str) -> str:
    return f"Flera aktiviteter under ”{goal}” har ingen ansvarig. Vilken enhet ansvarar för dem?"


def unit_or_collaboration(title: str) -> str:
    return f"Vilken enhet ansvarar för ”{title}”? Ansvar och samverkan går inte att skilja åt."


def collaboration_continues(title: str, text: str) -> str:
    return f"Är ”{text}” rätt samverkan för ”{title}”?"


def goal_kind(title: str) -> str:
    return f"Vad är ”{title}”: KF-mål, nämndmål, grunduppdrag eller särskild satsning?"


def goal_kinds(titles: Sequence[str]) -> str:
    shown = " och ".join(filter(None, (", ".join(f"”{title}”" for title in titles[:2]), _more(len(titles) - 2))))
    return f"Vad är {shown}: KF-mål, nämndmål, grunduppdrag eller särskilda satsningar?"


def _more(count: int) -> str:
    return f"{count} till" if count > 0 else ""


def no_goals(title: str) -> str:
    return f"Dokumentet säger inte vilka mål aktiviteterna hör till. Ska de stå under rubriken ”{title}”?"


def same_activity(before: str, after: str) -> str:
    return f"Är ”{after}” samma aktivitet som ”{before}” i den tidigare planen?"


def why_dropped(title: str) -> str:
    return f"”{title}” finns inte längre i planen. Varför utgår den?"


def written_kinds(found: tuple[Kind, ...]) -> str:
    return ", ".join(f"{kind} ({words.KIND_NAMES[kind]})" for kind in found) or NO_KIND
