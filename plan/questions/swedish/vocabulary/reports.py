"""The words for what owners have written, when they sent it in, and what was decided to be done about it."""

from __future__ import annotations

_WHERE = ("i sin kommentar", "i kommentaren", "i sina kommentarer", "i kommentarerna", "i rapporten", "i sin rapport")
_BLAMING = tuple(
    f"{verb}{who} {on}"
    for verbs, on in (
        (("skylls", "skylldes", "skyller", "skyllde", "skyllt", "klagas", "klagar", "klagat"), "på"),
        (("hänvisas", "hänvisades", "hänvisar", "hänvisat"), "till"),
        (("varnas", "varnar", "varnat"), "för"),
    )
    for verb in verbs
    for who in ("", " det", " man", " de", " någon", " nån")
)
SAYING = (
    """
    skriver någon om | skriver nån om | skrev någon om | nämner någon | nämner nån | tar någon upp | finns ordet
    nämns ordet | står ordet | förekommer ordet | har ordet
    skrivit om | skrivit något om | skrivit nåt om | skriver om | skriver något om | skrev om | nämner
    nämnt | nämnde | nämns | nämnts | som nämner | kommentaren nämner | kommentarer nämner | kommentarer som nämner
    kommentarer handlar om | kommentarerna handlar om | kommentarer som handlar om | kommentar handlar om
    kommentar nämner | kommentarer om | kommentar om | kommentarerna om | kommenterat om | kommenterar om
    kommenterat något om | kommentaren tar upp | kommentarer tar upp | kommentar tar upp | kommentar som tar upp
    kommentaren handlar om | kommentaren innehåller | kommentarer innehåller | kommentarer som innehåller
    kommentar innehåller | kommentar som innehåller | ordet i kommentaren | i kommentaren står | kommentaren säger
    pratar om i kommentaren | hänvisar till | skyller på | anger som orsak | anger som skäl | angett som orsak
    kommentarer där det står | står det något om | står något om | står det nåt om | flaggar för | flaggat för
    lyfter i kommentaren | skriver ordet | skrivit ordet | sök i kommentarerna efter | sök efter | söker efter
    sök i kommentarer efter | kommentarerna nämner | kommentarerna tar upp | tar upp | tagit upp | mentions
    brist på | ont om | i behov av | kämpar med
    väntar på | inväntar | väntat på | avvaktar | hänger på | hängt på | hänger något på | hänger det på
    hänger nåt på | faller på | faller något på | stupar på | bromsas av | hindras av | stoppas av | står och faller med
    kommentaren innehåller ordet | med ordet | innehåller ordet | på grund av | skriver att de väntar på
    skriver man om | skrivit att | skriver att
    omnämns | omnämner | omnämnt | omnämnd | omnämnda | nämnda | skrivit i sin kommentar att
    skriver i sin kommentar att | skrivit i kommentaren att | skriver i kommentaren att
    skrivit i sin kommentar om | skrivit i kommentaren om
"""
    + "".join(f" | {each}" for each in _BLAMING)
    + "".join(
        f" | {verb} {where} {word}"
        for verb in ("uppger", "anger", "skriver", "säger", "nämner", "har angett", "har uppgett", "skrivit")
        for where in _WHERE
        for word in ("att", "om", "att de", "att man", "att de väntar på", "att man väntar på")
    )
)
SAYING += "".join(
    f" | beror {it} på"
    for it in (
        "något",
        "nåt",
        "någon",
        "någon av dem",
        "nån av dem",
        "något av det",
        "nåt av det",
        "några av dem",
        "det",
    )
)
SAYING += "".join(
    f" | {noun} {verb} {about}"
    for noun in ("kommentarer", "kommentarerna", "kommentar", "kommentaren", "kommentarerna")
    for verb in ("står det", "står", "skrivs det", "talas det", "pratas det", "sägs det", "stod det", "skrevs det")
    for about in ("om", "något om", "nåt om", "någonting om")
)
"""Before what is looked for in comments."""
IN_THE_PLAN = "i planen | i verksamhetsplanen | i nämndens plan | i vår plan"
WRITTEN_IN = """
    kommentar | kommentaren | kommentarer | kommentarerna | det som ansvariga skrivit | det de ansvariga skrivit
    det som skrivits | det som står | det de skrivit | det som har skrivits | det ansvariga skrivit
"""
IN_TITLE = "i titeln | i namnet | i rubriken | i sin titel | i sitt namn | heter något med | in the title"
"""That the word is looked for in titles instead."""
ASKS_WHAT = """
    vad skriver | vad skrev | vad har skrivits | vad står | vad sa | vad säger | vad sägs | vad skrevs | vad väntar
    vad är det man väntar | vad är det vi väntar | vad är det de väntar | vem väntar | vilka väntar vi | vad avvaktar
    vad inväntar | varför väntar
"""
"""What was said of something, not who has said it."""
LATE = (
    """
    rapporter som kom för sent | rapport som kom för sent | rapporter som kommit för sent | rapporten kom för sent
    rapporter som lämnades för sent | rapporterna kom för sent | rapporter som var för sena
    rapporterade för sent | rapporterat för sent | rapporterades för sent | rapporterade sent | rapporterat sent
    svar för sent | svaren för sent | rapport för sent | rapporter för sent | rapporten för sent | rapporterna för sent
    svarade för sent | svarat för sent | svarade sent | svarat sent | lämnade in för sent | lämnat in för sent
    lämnats in för sent | lämnades in för sent | inlämnade för sent | inlämnat för sent | kom in efter stängning
    kom in efter stängningen | kom in efter att omgången stängt | kom in för sent | in för sent
    kommit in för sent | kom in sent | kommit in sent | inkom för sent | inkommit för sent | inkom sent
    för sent inkomna | för sent inkommen | sent inkomna | sena rapporter | försenade rapporter | försenad rapport
    sen rapport | rapporter som var sena | rapporter som var försenade | försenat svar | försenade svar | sena svar
    efter stängning | efter stängningen | efter att omgången stängt | efter att omgången stängts
    efter att omgången hade stängt | efter det att omgången stängt | efter sista svarsdag | efter sista dagen
    efter sista svarsdagen | efter deadline | efter deadlinen | för sen rapportering | sen rapportering
    kompletterade efter stängning | kompletterad efter stängning | kompletterats efter stängning
    kompletterat efter stängning | kompletterade i efterhand | rapporterade i efterhand | rapporterat i efterhand
    missade sista svarsdag | missade deadline | rapporterat in för sent | rapporterade in för sent | late reports
    reported late
"""
    + "".join(
        f" | {late} {to_do}"
        for late in ("för sena", "för sen", "sena", "sen", "sent ute")
        for to_do in (
            "med att rapportera",
            "med att svara",
            "med att lämna in",
            "att rapportera",
            "att svara",
            "att lämna in",
        )
    )
    + "".join(
        f" | {late} {what} {closed}"
        for late in ("efter att", "efter det att", "sedan")
        for what in ("rapporteringen", "omgången", "uppföljningen", "tertialet", "rundan")
        for closed in (
            *("stängt", "stängts", "stängde", "stängdes", "har stängt", "hade stängt", "hade stängts", "har stängts"),
            *("var stängd", "är stängd", "var stängt", "är stängt"),
        )
    )
)
"""That a report came after its round had closed."""
_THE_REPORTED = """
    rapporterade|inrapporterade|rapporterade aktiviteterna|inkomna|inkomna rapporterna
"""
_HAVE_REPORTED = "rapporterat|rapporterats|svarat|lämnat in|kommit in|redovisats|rapporterat in"
AMONG_REPORTED = " | ".join(
    (
        "av alla rapporterade | av samtliga rapporterade | av rapporterade | av det rapporterade",
        "av inkomna rapporter",
        *(f"{among}de {those.strip()}" for among in ("", "av ", "bland ", "på ") for those in _THE_REPORTED.split("|")),
        *(
            f"{among} {those} som {have}{done}"
            for among in ("av", "bland", "på")
            for those in (
                "de",
                "dem",
                "det",
                "de aktiviteter",
                "alla",
                "bara de",
                "bara dem",
                "de insatser",
                "aktiviteterna",
                "alla aktiviteter",
            )
            for have in ("", "har ")
            for done in _HAVE_REPORTED.split("|")
        ),
    )
)
"""That only what has been reported is looked among."""
DECISIONS = """
    behöver beslut | behöver ett beslut | kräver beslut | kräver ett beslut | krävs beslut | behövs beslut
    behövs det beslut | att besluta om | ska beslutas | behöver beslutas | måste beslutas | att ta ställning till
    ta ställning till | behöver ledningens beslut | väntar på ledningens beslut | beslutsärenden | beslutsbehov
    behov av beslut | behöver ledningen besluta | ska ledningen besluta | ska vi besluta | behöver vi besluta
    måste vi besluta | need a decision | needs a decision
"""
"""What leadership should decide, by the same rule as the tertial's post."""
BEFORE_AND_AFTER = (
    "men | till | sedan | sen | som var | vilka var | som gick | och | fast | samt | medan | dock | but | and"
)
"""Between how something was and how it is."""
NEITHER = "varken | vare sig | neither"
EVENT = """
    blev | blivit | har blivit | avslutades | avslutats | har avslutats | avfördes | avförts | har avförts | pausades
    pausats | har pausats | slutfördes | slutförts | har slutförts | färdigställdes | färdigställts | genomfördes
    genomförts | klarmarkerades | klarmarkerats | lades ner | lagts ner | ströks | strukits | försenades | became
    blev av | levererades | levererats | stannade av | gick i mål | gått i mål | kom i mål | kommit i mål | tillkom
    tillkommit | hann bli | hunnit bli
"""
"""Beside a time: what came to be so then, not what was so already."""
FRESH = """
    nya ny nytt new nytillkomna nytillkommen nytillkommet nyligen nyblivna nyblivet nyupptäckta tillkomna tillkommande
"""
"""Before a status: what was not so before."""
ARRIVED = (
    "nya sen dess | nya sedan dess | tillkommit | tillkom | kommit till | uppstått | uppstod | tillstött | dykt upp"
)
"""Wherever the status stands: those that were not so before."""
_SOMETHING = ("", "något", "några svar", "några rapporter", "någon rapport")
_CAME = ("kom", "kommit", "lämnades", "lämnats", "skickades", "skickats", "trillade", "trillat", "fick vi", "fått")
CAME_IN = "inkom | inkommit" + "".join(
    f" | {verb} {it} {what} in | {verb} {it} in {what}" for verb in _CAME for it in ("", "det") for what in _SOMETHING
)
"""Beside days: which reports came on them, not how things stood."""
ANSWERED_THEN = """
    hann svara | hann rapportera | hann lämna in | svarade | rapporterade | rapporterade in | lämnade in
    skickade in | rapporterades | besvarades
"""
"""Likewise, where no noun follows."""
_REPORTS = ("rapporterna", "svaren", "rapporten", "svaret", "rapporter", "svar")
_THEM = ("de", "dom", "det", "den", "dem")
WHEN_CAME = " | ".join(
    f"{verb} {what}" for verb in ("kom", "fick vi", "lämnades", "skickades", "inkom") for what in _REPORTS
)
"""After "när": on which days, of the reports."""
WHEN_THEY_CAME = "svarade | rapporterade | lämnade in" + "".join(
    f" | {verb} {what}{inside}"
    for verb in ("kom", "fick vi", "lämnades", "skickades", "inkom", "svarade", "rapporterade", "lämnade")
    for what in _THEM
    for inside in ("", " in")
)
"""Likewise, after a question about reports."""
_TO_REPORT = (
    *("att rapportera", "att svara", "att lämna in", "att lämna sin rapport", "att rapportera in", "att skicka in"),
    *("rapporteringen", "sin rapportering", "svaren", "sina svar", "svaret", "sitt svar", "rapporten", "sin rapport"),
)
_HAVING_REPORTED = (
    *("rapporterat", "rapporterade", "svarat", "svarade", "lämnat in", "lämnade in", "rapporterat in"),
    *("rapporterade in", "skickat in", "skickade in", "kommit in", "kom in", "inkommit", "inkom"),
)


def _coming(place: str) -> list[str]:
    ordinals = (place, f"allra {place}")
    return [
        *(f"{verb} {each}" for verb in _HAVING_REPORTED for each in ordinals),
        *(f"{each} in{noun}" for each in ordinals for noun in ("komna", "kommen", "lämnade", "skickade")),
    ]


def _being(place: str) -> list[str]:
    """Not of "senast", which in a phrase may be "sena" too."""
    ordinals = (place, f"allra {place}")
    return [
        *(f"{each}{inside} med {what}" for each in ordinals for inside in ("", " in") for what in _TO_REPORT),
        *(f"{each} {what}" for each in ordinals for what in _TO_REPORT[:6]),
    ]


CAME_FIRST = " | ".join([*_coming("först"), *_being("först"), *_coming("tidigast"), *_being("tidigast")])
CAME_LAST = " | ".join([*_coming("sist"), *_being("sist"), *_coming("senast")])
"""In which order reports came in."""
AS_ADJECTIVE = "rapporterade | inrapporterade | inkomna | besvarade | redovisade | uppdaterade"
"""Before a noun: of those that have been reported."""
