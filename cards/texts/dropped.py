"""What is said of a file that somebody drops in the personal chat."""

from __future__ import annotations

from plan.dropped import FileFault

_KINDS = "Word (.docx), pdf, Excel (.xlsx), csv eller text"


def not_allowed() -> str:
    return "Planer och listor över ansvariga tar jag bara emot från en administratör. Inget lästes."


def drop_it_here() -> str:
    return f"Släpp planen här i chatten som {_KINDS}. Jag läser den och frågar innan något lagras."


def text_not_read() -> str:
    return "Jag läste filen men inte det du skrev bredvid den. Skriv det för sig, så svarar jag."


def picture() -> str:
    return f"Det där är en bild, och bilder kan jag inte läsa. Skicka filen som {_KINDS}."


def one_at_a_time() -> str:
    return "Jag tar en fil i taget, så inget lästes. Skicka den första igen, ensam."


def reading(name: str, done: int = 0, of: int = 0) -> str:
    """`of` is the number of pages, where there are several."""
    page = f", sida {done} av {of}" if of > 1 else ""
    return f"Läser ”{name}”{page} …"


def no_plan_waits(name: str) -> str:
    return f"”{name}” är en granskningsbok, men ingen plan väntar på svar. Inget sparades. Släpp planen här först."


def fault(name: str, why: FileFault) -> str:
    return f"{_FAULTS[why].format(name=f'”{name}”')} Inget sparades."


_FAULTS = {
    FileFault.EXPIRED: "Länken till {name} gäller inte längre. Släpp filen här en gång till.",
    FileFault.ELSEWHERE: "{name} ligger inte i kommunens OneDrive eller SharePoint, så jag hämtar den inte.",
    FileFault.TOO_SLOW: "Det tog för lång tid att hämta {name}. Släpp filen här en gång till om en stund.",
    FileFault.AWAY: "{name} gick inte att hämta från Teams. Släpp filen här en gång till om en stund.",
    FileFault.TOO_LARGE: "{name} är för stor. Spara en kopia utan bilder, eller bara delen med planen, och skicka den.",
    FileFault.EMPTY: "{name} är tom. Skicka filen igen när den har sparats med sitt innehåll.",
    FileFault.NO_TEXT: (
        "{name} är en inläst bild utan text. Skicka Word- eller Excelfilen som den gjordes av, eller låt texten tolkas."
    ),
    FileFault.PASSWORD: "{name} är låst med ett lösenord. Spara en kopia utan lösenord och skicka den.",
    FileFault.OLD_FORMAT: "{name} är i ett format som jag inte läser. Spara den som .docx eller .xlsx och skicka den.",
    FileFault.MACROS: "{name} har makron. Spara den utan makron, som .docx eller .xlsx, och skicka den.",
    FileFault.WRONG_KIND: "{name} är ingen sorts fil som jag läser. Skicka " + _KINDS + ".",
    FileFault.MISNAMED: "{name} är en annan sorts fil än namnet säger. Ge den rätt filändelse och skicka den igen.",
    FileFault.TWO_COLUMNS: "{name} har två kolumner med samma rubrik. Ta bort en av dem och skicka filen igen.",
    FileFault.NO_PLAN: "{name} ser inte ut som en verksamhetsplan: jag hittar inga aktiviteter i den.",
    FileFault.OWNERS: (
        "{name} ser ut som en fil med ansvariga och inte som en plan. Den läses när rubrikraden har kolumnerna enhet, "
        "namn, upn och roll; skriv ansvariga, så får du en sådan fil."
    ),
    FileFault.OUTSIDE: (
        "{name} hämtar något utifrån. Bädda in bilderna, ta bort kopplingen till andra mallar och skicka den igen."
    ),
    FileFault.DAMAGED: "{name} gick inte att läsa. Öppna den i sitt program, spara den igen och skicka den.",
}
