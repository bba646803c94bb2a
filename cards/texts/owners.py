"""Who answers for what, and one person who takes over from another."""

from __future__ import annotations

from cards.texts import common


def list_heading() -> str:
    return "Vem svarar för vad?"


def list_lead(units: int, without: int, unreachable: int) -> str:
    told = "1 enhet" if units == 1 else f"{units} enheter"
    lacks = f"{without} saknar ansvarig" if without else "alla har någon som svarar"
    reached = f"{unreachable} personer nås inte än" if unreachable > 1 else "1 person nås inte än"
    return f"{told}, {lacks}. {reached}." if unreachable else f"{told}, {lacks}. Alla nås."


def no_units() -> str:
    return "Ingen plan är inlagd än, så det finns inga enheter att svara för."


def nobody() -> str:
    return "Ingen svarar"


def deputy(name: str) -> str:
    return f"ersättare {name}"


def not_named() -> str:
    return "namnet lär jag mig när personen hör av sig"


def not_reached(why: str) -> str:
    """`why` as the round's board says it."""
    return f"nås inte: {why}"


def change() -> str:
    return "Byt ansvarig"


def change_of(unit: str) -> str:
    return f"Byt ansvarig för {unit}"


def to_list() -> str:
    return "Vem svarar för vad?"


def now(names: tuple[str, ...]) -> str:
    return f"I dag svarar {common.listed(names)}." if names else "I dag svarar ingen."


def lead() -> str:
    return (
        "Den som tar över får ett kort med det som har lovats och svarar på det som är öppet. "
        "Den som slutar kan inte svara för enheten längre."
    )


def new_owner() -> str:
    return "Ny ansvarig"


def search() -> str:
    return "Sök på namn"


def the_chosen() -> str:
    """In place of a name that is not known yet."""
    return "Den du valde"


def upn() -> str:
    return "Eller inloggningsnamn"


def upn_placeholder() -> str:
    return "enhetschef@kommunen.se"


def leaving() -> str:
    return "Tar över efter"


def span() -> str:
    return "Gäller"


def onwards() -> str:
    return "Från i dag framöver"


def only_tertial() -> str:
    return "Bara det här tertialet"


def do() -> str:
    return "Byt"


def nobody_chosen() -> str:
    return "Ingen är vald. Inget ändrades. Välj en person, eller skriv ett inloggningsnamn."


def unreadable_choice() -> str:
    return "Valet gick inte att läsa. Inget ändrades. Välj igen, eller skriv inloggningsnamnet."


def not_a_upn(text: str) -> str:
    return f"”{text}” är inget inloggningsnamn. Inget ändrades. Skriv det så här: enhetschef@kommunen.se."


def who_is_it() -> str:
    return "Jag har inte träffat den du valde än. Inget ändrades. Skriv också inloggningsnamnet, så vet jag vem det är."


def two_persons(name: str, upn: str) -> str:
    return f"Du valde {name} men skrev {upn}. Inget ändrades. Ta bort det ena."


def another_account(upn: str) -> str:
    return f"{upn} har ett annat konto i mitt register än det du valde. Inget ändrades. Kontrollera inloggningsnamnet."


def same_person(name: str, unit: str) -> str:
    return f"{name} svarar redan för {unit}. Inget ändrades."


def changed_meanwhile() -> str:
    return "Någon annan har bytt sedan kortet kom. Inget ändrades. Så här är det nu."


def none_open() -> str:
    return "Ingen omgång är öppen för enheten. Inget ändrades. Välj ”Från i dag framöver”."


def nothing_to_give(name: str) -> str:
    return f"{name} har inget att svara på för enheten i den här omgången. Inget ändrades."


def has_a_deputy(name: str, deputy: str) -> str:
    return (
        f"{name} har ingen roll i uppföljningen, och {deputy} är redan ersättare. Inget ändrades. "
        "Välj ”Från i dag framöver”, och byt tillbaka sedan."
    )


def done_heading() -> str:
    return "Ansvarig är bytt"


def done_before_heading() -> str:
    return "Det är redan gjort"


def done(name: str, unit: str) -> str:
    return f"{name} svarar för {unit} från i dag."


def done_tertial(name: str, unit: str, tertial: str) -> str:
    return f"{name} svarar för {unit} i {tertial}. Sedan är allt som förut."


def moved(count: int) -> str:
    if not count:
        return "Ingen öppen fråga behövde flyttas."
    return "1 öppen fråga har flyttats." if count == 1 else f"{count} öppna frågor har flyttats."


def left(name: str, unit: str) -> str:
    return f"{name} kan inte svara för {unit} längre."


def deputy_now(name: str) -> str:
    return f"{name} står nu också som ersättare, och får svara därför."


def not_in_teams(name: str) -> str:
    return f"{name} har inte appen i Teams än. Skicka gärna det här:"


def to_forward(unit: str) -> str:
    """Written by an administrator to whoever has not got the app."""
    return (
        f"”Hej! Du svarar nu för {unit} i uppföljningen av verksamhetsplanen. Sök efter Tertialbot under Appar i Teams "
        "och lägg till den, så får du ditt kort där.”"
    )


def which_heading() -> str:
    return "Vilken enhet menar du?"


def which(name: str) -> str:
    return f"”{name}” stämmer in på flera enheter. Inget ändrades. Välj en."


def unknown_unit_heading() -> str:
    return "Jag hittar ingen sådan enhet"


def unknown_unit(name: str) -> str:
    return f"”{name}” är ingen enhet i planen. Inget ändrades. Välj enheten i listan."
