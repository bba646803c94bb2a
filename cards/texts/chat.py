"""What the bot says in a conversation."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.model import SAID_MAX, Person
from plan.tertial import Tertial


def welcome_owner(name: str) -> str:
    return (
        f"Hej {name}! Jag är Tertialbot. Varje tertial får du ett kort med dina aktiviteter i verksamhetsplanen. "
        "Du svarar direkt i kortet, det tar någon minut. Skriv ”hjälp” när du vill veta mer."
    )


def welcome_leader(name: str) -> str:
    return (
        f"Hej {name}! Jag är Tertialbot och håller reda på verksamhetsplanen. "
        "Fråga mig till exempel ”vilka aktiviteter är försenade?”. Skriv ”hjälp” när du vill veta mer."
    )


def welcome_administrator(name: str) -> str:
    return (
        f"Hej {name}! Jag är Tertialbot, och du administrerar uppföljningen. Skriv ”omgången” för att se läget och vad "
        "som kan göras, ”inställningar” för dagar och klockslag, eller ”hjälp” för allt annat."
    )


def stranger() -> str:
    return (
        "Hej! Jag är Tertialbot och följer upp kommunens verksamhetsplan. Du finns inte i mitt register ännu. "
        "Be den som administrerar verksamhetsplanen att lägga till dig."
    )


def too_long() -> str:
    return f"Oj, det blev långt! Jag läser högst {SAID_MAX} tecken åt gången. Inget sparades. Skriv gärna lite kortare."


def help_text(leader: bool, administrator: bool) -> str:
    lines = [
        "Så här kan du skriva till mig:",
        "• mina aktiviteter – ditt kort för tertialet",
        "• status – läget i dina svar",
        "• mina mål – mål och undersökningar som du ska bedöma",
        "• uppdatera digital post – ny status för en av dina aktiviteter, när du vill",
        "• skyddade kommentarer – det som har svarats om skyddade aktiviteter, om du får läsa det",
        "• kalender för Ekonomi – enhetens slutdatum och uppföljningens dagar till din kalender",
        "• jag – vad jag vet om dig",
        "• jag är borta till 2025-08-20 – så frågar jag din ersättare. Skriv ”jag är tillbaka” när du är det",
    ]
    if leader or administrator:
        lines.append("• en fråga, till exempel ”vilka aktiviteter är försenade?” eller ”hur går det för KF-mål 2?”")
        lines.append("• alla nämnder – läget för de nämnder du ser, och gör rapporten för alla nämnder")
        lines.append("• sammanfatta tertial 2, gör rapporten för T2, gör ett utkast till tjänsteskrivelse")
        lines.append("• rapporten att publicera – den utan skyddade uppgifter, för kommunens webb")
    else:
        lines.append("• en fråga, till exempel ”hur går det med digital post?”")
    if administrator:
        lines += [
            "• omgången – vem som har svarat, vad som händer härnäst och vad du kan göra",
            "• öppna omgången T1, påminn alla, flytta sista dagen, stäng, publicera – samma saker med egna ord",
            "• inställningar – dagar, klockslag, tysta veckor och utkast",
            "• skicka veckans läge nu – veckans sammandrag till kanalen",
            "• gör rapporten för T2 som den såg ut 31 augusti, exportera planen som excel",
            "• spårningen sedan 1 maj, begäran om handling T2 – filer att lämna ut",
            "• kom igång – det som behövs före den första omgången",
            "• ansvariga – en arbetsbok med dem som svarar, att fylla i och släppa här",
            "• nyckeltal – en arbetsbok med målens siffror, att fylla i och släppa här",
            "• kolada – vilka mål som får sin siffra därifrån",
            "• vem svarar för vad? – ansvariga och ersättare, och vilka som inte nås",
            "• byt ansvarig för Ekonomi – när någon annan tar över en enhet",
            "• glöm namn@kommunen.se – tar bort namn och adress för den som har slutat",
        ]
        lines.append(
            "• släpp en verksamhetsplan här, som Word, pdf eller Excel – jag läser den och frågar innan jag lagrar"
        )
        lines.append("• skydda digital post, ta bort skyddet för digital post – vilka aktiviteter som är skyddade")
        lines.append("• i en kanal: @Tertialbot använd den här kanalen – dit skickar jag tertialets inlägg")
        lines.append("• i en annan kanal: … använd den här kanalen för alla nämnder – dit skickar jag deras läge")
    return "\n".join(lines)


def protected_heading() -> str:
    return "Skyddade aktiviteter: senaste svaret"


def protected_noted() -> str:
    return "Bara du ser det här. Att du har läst kommentarerna är antecknat."


def nothing_protected() -> str:
    return "Det finns inga skyddade kommentarer som du kan läsa."


def about_you(person: Person, units: tuple[str, ...], deputy_for: tuple[str, ...], away: date | None) -> str:
    lines = [f"Du är {person.name} ({person.upn}) i mitt register."]
    if units:
        lines.append(f"Du ansvarar för {common.units(units)}.")
    if deputy_for:
        lines.append(f"Du är ersättare för {common.units(deputy_for)}.")
    if person.is_leader and person.leads:
        plans = "hela dess plan" if len(person.leads) == 1 else "hela deras planer"
        lines.append(f"Du leder {common.units(person.leads)} och kan fråga om {plans}.")
    elif person.is_leader:
        lines.append("Du kan fråga om hela verksamhetsplanen.")
    if person.is_editor:
        lines.append("Du läser tertialets inlägg innan det publiceras, om nämnden vill ha det så.")
    if person.administers:
        lines.append("Du administrerar uppföljningen.")
    if away:
        lines.append(f"Du är borta till och med {common.day(away)}.")
    return "\n".join(lines)


def button_as_text(title: str) -> str:
    """Of a client that sent the title of a button as a message."""
    return (
        f"Jag fick ”{title}” som ett meddelande, inte som ett tryck på knappen, så inget sparades. Det händer i äldre "
        "Teams-appar. Uppdatera appen eller svara på datorn. Skriv ”mina aktiviteter” så får du kortet igen."
    )


def update_what() -> str:
    return "Vilken aktivitet? Skriv ”uppdatera” och några ord ur namnet, till exempel ”uppdatera digital post”."


def no_round() -> str:
    return "Ingen omgång har öppnats än."


def nothing_to_answer() -> str:
    return "Du har inget att svara på just nu. Jag hör av mig när nästa uppföljning öppnar."


def your_status(answered: int, of: int, tertial: Tertial, last_day: date) -> str:
    if answered == of:
        return f"Du har svarat på allt för {common.tertial(tertial)}: {common.activities(of)}. Tack!"
    return (
        f"Du har svarat på {answered} av {of} för {common.tertial(tertial)}. "
        f"Svara senast {common.day(last_day)}. Skriv ”mina aktiviteter” så får du kortet."
    )


def channel_chosen() -> str:
    return "Klart! Tertialets inlägg och veckans sammandrag kommer i den här kanalen."


def channel_needs_administrator() -> str:
    return "Det kan bara en administratör göra. Inget ändrades."


def channel_only_in_channel() -> str:
    return "Skriv det i den kanal du vill använda, med @Tertialbot först."


def no_plan() -> str:
    return "Det finns ingen verksamhetsplan inlagd ännu. Administratören lägger in den."


def round_summary(count: int, tertial: Tertial, last_day: date) -> str:
    """The notification of the owner's card."""
    return f"{common.activities(count)} att rapportera för {common.tertial(tertial)}, senast {common.day(last_day)}"


def nothing_new(tertial: Tertial) -> str:
    """The notification to an owner all of whose activities are finished since before."""
    return f"Inget att rapportera för {common.tertial(tertial)}: allt du ansvarar för är avslutat eller avfört"


def could_not_save(reference: str) -> str:
    """`reference` is that of the log."""
    return f"Det gick inte att spara just nu, försök igen. Hjälper det inte, nämn {reference} för administratören."


def my_activities() -> str:
    return "Mina aktiviteter"


def no_longer_current() -> str:
    """Heads a card that is not what it was when it came."""
    return "Kortet gäller inte längre"


def not_done() -> str:
    return "Det gick inte"


def as_of(day: date) -> str:
    return f"Per {day.isoformat()}."
