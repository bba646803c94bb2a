"""The words that tell when."""

from __future__ import annotations

from plan.swedish.dates import MONTHS, NUMBERS
from plan.swedish.dates import WEEKDAYS as DAYS_OF_WEEK

SEASONS = {
    "våras": 1, "vår": 1, "våren": 1, "vårens": 1, "vintras": 1, "vinter": 1, "vintern": 1, "vårvintern": 1,
    "spring": 1, "somras": 2, "sommar": 2, "sommaren": 2, "sommarens": 2, "summer": 2, "höstas": 3, "höst": 3,
    "hösten": 3, "höstens": 3, "autumn": 3,
}  # fmt: skip

PAST_SEASON = "as"
"""The end of "i våras", "i höstas": the last one."""
ORDINALS = NUMBERS | {
    "första": 1, "förste": 1, "one": 1, "first": 1, "i": 1, "1a": 1, "1:a": 1, "etta": 1, "ettan": 1, "andra": 2,
    "andre": 2, "two": 2, "second": 2, "ii": 2, "2a": 2, "tvåan": 2, "tvåa": 2, "tredje": 3, "three": 3, "third": 3,
    "iii": 3, "3e": 3, "sista": 3, "trean": 3, "trea": 3, "fjärde": 4, "four": 4, "fourth": 4, "fyran": 4, "iv": 4,
    "4e": 4, "femte": 5, "sjätte": 6,
}  # fmt: skip
"""Which one of a row, and how many of something."""

TERTIAL_NOUN = """
    tertial | tertialet | tertialen | tertials | tertialer | terial | tertiel | tertialperiod | perioden | period
    omgång | omgången | uppföljning nummer | uppföljningsomgång | avstämning | trimester | tertial nummer | tert
"""
_ROUNDS = """
    rapporten rapport rapporteringen omgången omgång uppföljningen uppföljning redovisningen avstämningen avstämning
    mätningen svaren svaret siffrorna läget statusen tertialet
"""
_BEGINNINGS = {"vår": 1, "sommar": 2, "höst": 3} | {name: (number + 3) // 4 for name, number in MONTHS.items()}
ROUNDS = {begun + noun: number for begun, number in _BEGINNINGS.items() for noun in _ROUNDS.split()}
"""Tertials by a month or a season in one word with what was done: "aprilrapporten", "höstuppföljningen"."""
TERTIAL_WORDS = "tertial tertialet tertialen årsskiftet"
WHICH_TERTIAL = "första tredje förra föregående"
"""Words of time that are put right where they are misspelt."""
LAST_TERTIAL = """
    förra tertialet | förra tertial | förra tertialen | föregående tertial | föregående tertialet
    senaste tertialet innan | tidigare tertial | förra perioden | föregående period | förra omgången
    föregående omgång | förra uppföljningen | föregående uppföljning | förra gången | föregående gång | gången innan
    förra redovisningen | föregående redovisning | förra lägesrapporten
    förra rapporteringen | förra avstämningen | förra mätningen | tertialet innan | tertialet före | perioden innan
    omgången innan | sist | sist gång | senast vi rapporterade | last tertial | previous tertial | last time
    last period | previous period | last round | previous round | fjolårets | tidigare
"""
THIS_TERTIAL = """
    i den här omgången | i denna omgång | i pågående omgång | i den här rapporteringen | i den här uppföljningen
    under den här omgången | under denna omgång | i innevarande omgång | i den pågående omgången
    den här gången | den här vändan | denna gång | den här svängen
    nu igen | var det nu igen
    idag | i dag | numera
    just nu | nu | för närvarande | för tillfället | i nuläget | idag läget | nuvarande | nuvarande tertial
    innevarande tertial | innevarande | detta tertial | det här tertialet | denna tertial | den här tertialen
    denna period | den här perioden | senaste tertialet | senaste tertial | senaste omgången | senaste rapporteringen
    senaste uppföljningen | aktuella | aktuellt | i dagsläget | dagsläget | i skrivande stund | currently | now
    right now | this tertial | at the moment | current | dagens läge | nuförtiden | för stunden
    per dagens datum | dagens datum
"""
SINCE_NEW_YEAR = "sedan årsskiftet | sen årsskiftet | sedan nyår | sen nyår"
IS_OVER = ("är slut", "är över", "är till ända")
"""After a month: its last day."""
SO_FAR = "hittills | hittils | så här långt | sa har långt | so far"
"""Of the year, but of reports: of the round that is open."""
THIS_YEAR = """
    hittills i år | under året hittills
    this year so far | år till dags dato | sedan årsskiftet | sedan nyår | sedan årets början | någon gång i år
    under året | i år
"""
YEAR_END = """
    årsskiftet | årsskifte | nyår | nyåret | årets slut | årets utgång | årsslutet | slutet av året | slutet på året
    årets sista dag | inom året | under året | i år | innan året är slut | året ut | före nyår | new year | year end
    end of year | end of the year | this year
"""
YEAR_TURN = "årsskiftet | årsskifte | nyår | nyåret | new year"
NEXT_YEAR = "nästa år | efter årsskiftet | efter nyår | kommande år | next year | året därpå"
YEAR_AHEAD = "nästa år | nästa års | next year"
"""Where nothing is to be finished: another plan's year."""
CHRISTMAS = "jul | julen | julafton | christmas | jullovet | juluppehållet | julhelgen | julledigheten"
MIDSUMMER = "midsommar | midsommaren | midsommarafton | midsommarhelgen | midsummer"
EASTER = "påsk | påsken | påskhelgen | påskafton | easter"
LUCIA = "lucia | luciadagen"
WALPURGIS = "valborg | valborgsmässoafton"
NATIONAL_DAY = "nationaldagen"
AUTUMN_BREAK = "höstlovet | höstlov | läslovet"
ALL_SAINTS = "alla helgons dag | allhelgona | allhelgonahelgen"
MID_YEAR = "halvårsskiftet | mitten av året | halvåret"
BY_NAME = (*(CHRISTMAS, LUCIA, MIDSUMMER, EASTER, WALPURGIS, NATIONAL_DAY, AUTUMN_BREAK, ALL_SAINTS, MID_YEAR),)
"""Days and weeks that are known by name."""
SCHOOL_TIMES = "sportlovet sportlov påsklovet påsklov sommarlovet sommarlov jullovet jullov skolstarten skolstart"
"""Which differ from one municipality to another: no date can be told, and none is guessed."""
COMING = """
    de närmaste | den närmaste | närmaste | de kommande | den kommande | kommande | de nästkommande | nästkommande
    inom | inom de närmaste | inom den närmaste | inom de kommande | under de närmaste | under de kommande
    under den närmaste | under den kommande | under närmaste | under kommande | om | de nästa | next | within
"""
"""Before so many days, weeks or months to come."""
NUMBERED_WEEK = "vecka veckan veckor veckorna v"
WEEK_TO = "till"
NEXT_WEEK = "nästa vecka | kommande vecka | veckan som kommer | next week"
NEXT_MONTH = "nästa månad | månaden som kommer | next month"
REST_OF_YEAR = """
    återstoden av året | resten av året | återstoden av | resten av | under resten av året | innan året är slut
    rest of the year
"""
BETWEEN = "mellan | från | från och med | between | from"
BETWEEN_AND = "och | and"
BETWEEN_TO = "till | till och med | fram till | fram till och med | to"
QUARTER = "kvartalet kvartal kvartalets quarter"
THIS_WEEK = """
    den här veckan | denna vecka | denna veckan | denhär veckan | i veckan | veckan | veckans | under veckan
    this week | den veckan | sedan i måndags | sen i måndags
"""
LAST_WEEK = "förra veckan | föregående vecka | last week"
WEEKEND = "under helgen | i helgen som var | förra helgen | senaste helgen | helgen som var"
THE_WEEKEND = f"{WEEKEND} | i helgen | helgen"
"""Of reports that came, it is the last one."""
SEVEN_DAYS = """
    senaste veckan | den senaste veckan | senaste sju dagarna | senaste 7 dagarna | past week | de senaste dagarna
    senaste dagarna
"""
TODAY = "idag | i dag | today | dagens"
YESTERDAY = "igår | i går | yesterday"
THIS_MONTH = "den här månaden | denna månad | denna månaden | i månaden | this month | månadens"
LAST_MONTH = "förra månaden | föregående månad | last month"
THIRTY_DAYS = """
    senaste månaden | den senaste månaden | past month | senaste tiden | på sistone | den sista tiden | nyligen
    recently | lately
"""
BOTH_TERTIALS = """
    både nu och förra tertialet | både nu och förra gången | både nu och i förra tertialet | nu och förra tertialet
    både förra tertialet och nu | förra tertialet och nu | nu och förra gången | även förra tertialet
    också förra tertialet | både t1 och t2 | både i t1 och t2 | både t2 och t3 | i både t1 och t2 | bägge tertialen
    både i t1 och i t2
"""
LAST_YEAR = "förra året | i fjol | ifjol | fjolåret | föregående år | last year"

BEFORE = "före | innan | inför | lagom till | tidigare än | before | earlier than"
NARROWED = """
    snäva in till | snäva av till | smalna in till | smalna av till | krympa till | begränsa till | avgränsa till
    inskränk till | inskränka till | begränsat till | avgränsat till | snävar in till
"""
"""What stands after is all that is left, whatever the "till"."""
UNTIL = "till | senast | tills | till och med | fram till | by | until | med | inom | inte senare än"
AFTER = "efter | senare än | bortom | after | later than | beyond | över"
FROM = "från | tidigast | från och med | sedan | from | inte tidigare än"
"""Which side of a day is meant, by the word before it."""
BECOMES_DONE = """
    göras
    bli klar | bli klart | bli klara | blir klar | blir klart | blir klara | blir färdig | blir färdigt
    blir färdiga | bli färdiga | bli färdig | bli färdigt | är klar | är klart | är klara | är färdiga | är färdig
    vara klar | vara klart | vara klara | vara färdig | vara färdiga | klar | klart | klara | färdig | färdigt
    färdiga | avslutas | avslutad | avslutade | slutförs | slutföras | slutförda | genomförda | i mål | går i mål
    få klart | få klara | få färdigt | fått klart | avklarad | avklarade | avklarat | avklaras | färdigställas
    färdigställts | färdigställda | gå i mål | hinner | klarar | klarar av | hinns | hinna | hinner vi
    hinner klart | hinner bli klar
    hinner bli klart | hinner bli klara | hinns med | hinner med | blir av | levereras | beräknas | beräknas klart
    beräknas klara | beräknas vara klara | slut | slutdatum | klardatum | förfaller | sluttid | datum | deadline
    landar | ro i land | ros i land | done | finished | finish | completed | ready | complete | drar | sträcker
    sträcker sig | löper | pågår till | fortsätter | spiller över | rinner över
"""
_UNSAID = """
    nytt datum|att någon har sagt ett nytt|att någon sagt ett nytt|att ett nytt har sagts|att det sagts något nytt
    att något nytt har angetts|att ett nytt datum|att ett nytt har getts|att någon gett ett nytt|att få ett nytt
"""
_SHOULD = tuple(
    f"{modal}{aside}{have} {been} {{}}"
    for modal in ("borde", "skulle")
    for aside in ("", " redan", " egentligen", " enligt planen", " vid det här laget", " nu", " för länge sedan")
    for have, been in (("", "vara"), ("", "varit"), (" ha", "varit"), (" ju ha", "varit"), (" redan ha", "varit"))
)
_TOLD_DAYS = ("utlovade", "lovade", "planerade", "angivna", "beräknade")
_A_DATE = tuple(
    f"{having}{own}"
    for having in ("", "har ", "med ")
    for own in (
        "datum",
        "ett datum",
        "slutdatum",
        "ett slutdatum",
        "klardatum",
        "datumet",
        "slutdatumet",
        "klardatumet",
        *(f"{told} {day}" for told in _TOLD_DAYS for day in ("slutdatum", "slutdatumet", "datum", "datumet")),
    )
)
OVERRUN = """
    passerat sitt datum | passerat slutdatum | passerat sitt slutdatum | passerade datum | passerat datum
    passerat klardatum | passerat sitt klardatum | passerade slutdatum | passerade klardatum | passerade sitt datum
    passerade sitt slutdatum | passerat sina datum | passerat sina slutdatum | passerat sitt lovade slutdatum
    passerat sitt utlovade slutdatum | passerat sitt planerade slutdatum | passerat sitt angivna slutdatum
    passerat tiden | gått över tiden | gått ut på tid | passerat
""" + "".join(
    f" | {phrase}"
    for phrase in (
        *(
            should.format(done)
            for should in _SHOULD
            for done in ("klar", "klart", "klara", "färdig", "färdigt", "färdiga")
        ),
        *(
            f"{own}{join}{passed}"
            for own in _A_DATE
            for join in (
                " har ",
                " som har ",
                " som ",
                " har redan ",
                " som redan har ",
                " som redan ",
                " som hunnit ",
                " ",
            )
            for passed in ("passerat", "gått ut", "passerats", "passera", "löpt ut")
        ),
        *(
            f"{passed} utan {unsaid.strip()}"
            for passed in ("passerat", "datum passerat", "slutdatum passerat", "datum som passerat")
            for unsaid in _UNSAID.strip().replace("\n", "|").split("|")
        ),
    )
)
NO_DATE = """
    saknar ett slutdatum | saknar ett datum | saknar angivet slutdatum | saknar ett angivet slutdatum
    saknar angivet datum | saknar vi datum | saknar vi slutdatum | saknar vi beräknat slutdatum
    saknar vi beräknat datum
    saknar beräknat slutdatum | utan beräknat slutdatum
    utan angivet slutdatum | utan angivet datum | inget angivet slutdatum | inget angivet datum
    inte angett något slutdatum
    saknar datum | saknar slutdatum | saknar klardatum | utan datum | utan slutdatum | utan klardatum | inget datum
    inget slutdatum | saknar tidplan | utan tidplan | without date | utan beräknat datum | saknar beräknat datum
    inget klardatum | inte ett enda datum
""" + "".join(
    f" | {no} {given} {some}{date}"
    for no in ("inte", "inte har", "har inte", "aldrig har")
    for given in ("lämnat", "angett", "angivit", "satt", "skrivit", "gett", "fått", "uppgett")
    for some in ("", "ett ", "något ", "nåt ", "ett nytt ", "något nytt ")
    for date in ("datum", "slutdatum", "klardatum")
)
HAS_DATE = """
    har datum | har slutdatum | med datum | med slutdatum | har ett datum | har ett slutdatum | har satt datum
    har klardatum
"""
_DATES = "datumet|slutdatum|slutdatumet|slutdatumen|klardatum|klardatumet"
_OWN = f"sitt datum|sina datum|sitt slutdatum|sina slutdatum|datum|datumen|{_DATES}"


def _moving(done: str, doing: str, lone: str) -> str:
    """ "Slutdatumet skjutits fram", "skjutit fram sitt slutdatum", and what says it without a word for the date."""
    dates, own = _DATES.split("|"), _OWN.split("|")
    passive = (f"{has}{date} {verb.strip()}" for has in ("", "har ") for date in dates for verb in done.split("|"))
    active = (f"{verb.strip()} {date}" for verb in doing.split("|") for date in own)
    return " | ".join((*passive, *active, lone.strip()))


_MOVED, _PUT_LATER, _PUT_EARLIER = (
    "flyttats | flyttades | ändrats | ändrades | bytts | justerats",
    """skjutits fram | skjutits upp | skjutits på | skjutits | flyttats fram | flyttats framåt | senarelagts
    förskjutits | framflyttats | framflyttat | framflyttade | framskjutet | framskjutits | har förskjutits
    dragit ut""",
    "tidigarelagts | flyttats bakåt | flyttats tillbaka",
)
MOVED_DATE = _moving(
    _MOVED,
    "flyttat | flyttar | ändrat | ändrade | bytt | justerat | nytt | nya",
    "",
)
LATER_DATE = _moving(
    _PUT_LATER.replace("\n", " | "),
    "flyttat fram | skjutit fram | skjutit på | skjutit upp | senarelagt | senare",
    "senarelagt | senarelagts | senarelagda | framflyttat | framflyttade | framflyttad",
)
EARLIER_DATE = _moving(
    _PUT_EARLIER,
    "tidigarelagt | tidigare",
    "tidigarelagt | tidigarelagts | tidigarelagda",
)
"""The day when it is to be finished is another than before."""
DATE_NOUN = _DATES.replace("|", " | ")
MOVED_APART, LATER_APART, EARLIER_APART = _MOVED, _PUT_LATER, _PUT_EARLIER
"""Apart from the noun: "slutdatumet för strategin har skjutits fram"."""
WEEKDAYS = {f"i {name}s": number for number, name in enumerate(DAYS_OF_WEEK)}
"""The last such day."""
NO_COMMENT = """
    saknar kommentar | utan kommentar | ingen kommentar | inte kommenterat | saknar kommentarer | utan kommentarer
    inte kommenterats | inte kommenterade | inte kommenterad | ej kommenterade
    ingen kommenterat | ingen har kommenterat | okommenterade | okommenterad
    inte en enda kommentar | inga kommentarer
"""
HAS_COMMENT = """
    finns kommentar | finns en kommentar | finns kommentarer | finns det en kommentar | finns det kommentarer
    kommenterade | kommenterad | är kommenterade | är kommenterad | är kommenterat
    har kommentar | med kommentar | har en kommentar | har kommenterats | har kommentarer | har lämnat kommentar
    har fått kommentar | lämnat en kommentar | lämnat kommentar | lämnat en förklaring | lämnat förklaring
    skrivit en kommentar | angett orsak | angett en orsak | angett skäl | gett en förklaring | motiverat
    visa kommentarerna | visa kommentarer | visa alla kommentarer | visa de senaste kommentarerna
    senaste kommentarerna | lista kommentarerna | alla kommentarer
""" + "".join(
    f" | {having} {comment}"
    for having in ("har", "fått", "har fått", "finns", "finns det", "lämnat", "gett", "angett", "med")
    for comment in ("en kommentar", "kommentar", "en förklaring", "förklaring", "en motivering", "motivering")
)
YEAR_OUT = """
    dra över årsskiftet | drar över årsskiftet | över årsskiftet | in på nästa år | över nyår | in i nästa år
    till nästa år | över på nästa år | skjuts till nästa år | över till nästa år
"""

FUTURE = """
    blir | bli | hinner | klarar | klarar av | hinna | hinns | hinns med | beräknas | beräknad | beräknat | kommer
    räknar med
    är lovat | är lovade | är utlovat | är utlovade
    ska | väntas | förväntas | planeras | slutdatum | klardatum | deadline | levereras | avslutas | slutförs
    slutföras | drar | sträcker | spiller | rinner | förfaller | landar | ro i land | ros | går i mål | gå i mål
    will | löper ut | datum | prognos | siktar | fortsätter | fortsätta | håller på till
"""
PAST = """
    blev | blivit | var | hade | varit | gick | hittills | har blivit | blivit klara | blev klara | lovades | lovats
    utlovades | utlovats | hölls | hållits | höll | hållit | inföll | sprack | sades
    skjutits | flyttats | ändrats | bytts | senarelagts | hann | hunnit
"""
WAS_DUE = " | ".join(
    f"skulle {be} {done}"
    for be in ("ha blivit", "blivit", "ha varit", "varit", "vara", "bli")
    for done in ("klart", "klara", "klar", "färdigt", "färdiga", "färdig")
)
"""Beside a time: what was to be finished then."""
OF_REPORTS = """
    rapport | rapporter | rapporterna | svar | svaren | rapportera | rapporterat | rapporteras | rapportering
    rapporteringen | uppföljning | uppföljningen | svara
"""
TOLD = """
    lovade | lovades | lovat | lovats | utlovat | utlovade | utlovades | sa | sas | sade | sades | sagt | sagts
    angav | angavs | angett | angetts | angivit | angivits | uppgav | uppgavs | uppgett | uppgetts
    meddelade | meddelat
    rapporterade | rapporterades | löfte | löften
"""
"""Beside a date: when it was given."""
TOLD_THEN = "våras förra fjol"
"""After "än i": when a date was told, not a day to be finished by."""
EXPECTED = "räknar med att tror sig beräknas beräknar väntas ska kommer"
"""Before "bli klar", and says no more."""
DATE_NOUNS = "slutdatum | slutdatumet | klardatum | klardatumet | ett datum"
ITS_DATE = "vilket slutdatum | vilket datum | vilket klardatum | vilken dag | vad var slutdatumet | slutdatumet"
"""Where it is asked for, of one activity."""
HAPPENED = """
    blev | blivit | har blivit | blivit klara | blev klara | hölls | hållits | höll | hållit | sprack | skjutits
    flyttats | ändrats | bytts | senarelagts | skjutit | flyttat | ändrat | passerat
"""
"""Beside a date: what has come of it."""
AWAITED = """
    blir klara | blir klart | blir klar | blir färdiga | blir färdigt | blir färdig | kommer bli klara
    kommer bli klart | kommer att bli klara | kommer att bli klart | beräknas bli klara | beräknas vara klara
    väntas bli klara | hinner bli klara | beräknas bli klart
"""
"""What is still to be finished, also where no day is told."""
OR_LATER = "eller senare | och senare | eller därefter | och framåt | och därefter | eller efter | or later"
OR_EARLIER = "eller tidigare | och tidigare | eller dessförinnan | eller innan | or earlier"
OR = "eller | och | or | and"
_DAY = "dag dagar dagen dagarna dygn dygnet day days"
_WEEK = "vecka veckor veckan veckorna v week weeks"
_MONTH = "manad manader manaden manaderna mand manar month months"
DAYS_IN = {word: days for words, days in ((_DAY, 1), (_WEEK, 7), (_MONTH, 30)) for word in words.split()}
MONTHS_IN = {
    word: months
    for words, months in (
        (f"{_MONTH} tid tiden", 1), ("kvartal kvartalet kvartalen quarter quarters", 3),
        ("halvar halvaret halvaren", 6), ("ar aret aren", 12),
    )
    for word in words.split()
}  # fmt: skip
"""Whole words, as they are folded: "om man" is no month."""
CARDINALS = {"tva": 2, "2": 2, "bada": 2, "bagge": 2, "two": 2, "both": 2, "tre": 3, "3": 3, "three": 3, "alla": 3}
"""How many tertials in a row, as it is folded."""
