"""The workbook in which a controller says who answers for what."""

from __future__ import annotations

HEADERS = ("enhet", "namn", "upn", "roll", "ersättare", "läge (läses inte)", "nämnd")
"""The first five and the last are what an owner file's columns are called."""


def title() -> str:
    return "Ansvariga för uppföljningen av verksamhetsplanen"


def sheet() -> str:
    return "Ansvariga"


def help_sheet() -> str:
    return "Så här fyller du i"


def explained(*, several_boards: bool) -> tuple[str, ...]:
    board = ("Kolumnen nämnd gäller ledning: den som bara leder en nämnd. Tom cell är alla nämnder.",)
    return (
        "Så här fyller du i",
        "Skriv namn och inloggningsnamn (upn) på varje rad, spara filen och släpp den i chatten med Tertialbot. "
        "Inget lagras innan du har sett vad som ändras.",
        "Filen gäller helt och hållet: den som inte står i den har ingen roll längre. En rad utan person läses inte.",
        "En person kan stå på flera rader. Står flera på samma enhet svarar den som står först; de andra ser svaret.",
        "Kolumnen ersättare är ett inloggningsnamn. Ersättaren får frågan när den ansvariga är borta eller dröjer.",
        *(board if several_boards else ()),
        "",
        "ägare – svarar varje tertial för enhetens aktiviteter.",
        "målägare – bedömer ett mål; skriv målets nummer i kolumnen enhet.",
        "ledning – frågar om hela planen, hämtar rapporten och får läsa det som är skyddat. Enheten får vara tom.",
        "redaktör – läser tertialets inlägg innan det publiceras, om nämnden vill ha det så. Enheten får vara tom.",
        "administratör – sköter uppföljningen här i chatten. Enheten får vara tom.",
    )


def file_name(moment: str) -> str:
    return f"Ansvariga {moment}.xlsx"


def description() -> str:
    return "Planens enheter och mål med dem som svarar. Fyll i och släpp filen här. Den läggs i din OneDrive."


def no_plan() -> str:
    return "Ingen plan är inlagd än, så det finns inga enheter att fylla i. Släpp planen här först."


def nobody() -> str:
    return "ingen person än"


def known() -> str:
    return "nås"
