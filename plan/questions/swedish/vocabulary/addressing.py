"""Words around a question: who asks, for whom, why, and how it is signed. None of them changes what is asked."""

from __future__ import annotations

SIGNED = """
    mvh | med vänliga hälsningar | med vänlig hälsning | vänliga hälsningar | vänlig hälsning | bästa hälsningar
    bästa hälsning | många hälsningar | varma hälsningar | varm hälsning | hälsningar | hälsning | hälsar | vh | hälsn
    tack på förhand | tackar på förhand | tack på förhand från | best regards | regards | kind regards | signerat
    undertecknat | sign | ha en bra dag | ha en fin dag | trevlig helg | ha det gott | skickat från min | sänt från min
    skickat med | sent from my
"""
"""From here on it is a signature."""
DICTATED = {"fragetecken": "?", "utropstecken": "!", "kommatecken": ",", "kolon": ";", "semikolon": ";"}
DICTATED_LAST = "punkt"
"""Signs that are spoken, as they are folded."""
ONESELF = "jag undertecknad"
IF = "om ifall huruvida"
AT_THE_UNIT = "vi hos för inom på"
"""Before what is asked: of oneself, which is why, or of where the question is about."""
BACK_TO = "tillbaka till | åter till | för att återgå till | om vi går tillbaka till"
AGAIN = "igen"
"""First, and before a comma: what was spoken of earlier."""
ASKS_AGAIN = "var det nu som var | var det nu som är | var det nu som"
"""What has been asked before, of the whole."""
DISMISSED = f"""
    strunt i det | strunta i det | glöm det | skit i det | lämna det | glöm det där | strunt samma | nytt ämne
    {BACK_TO}
    ny fråga | annan fråga | en annan sak | byter ämne | helt annan sak
"""
"""At the beginning: what was spoken of before is over."""
GREETED = """
    god fortsättning | trevlig helg | glad påsk | god jul | gott nytt år | trevlig sommar | ha det bra | toppen
    perfekt | puh | kram | hoppas allt är bra | hoppas allt är bra med dig | hoppas du mår bra
    förlåt att jag stör | förlåt att jag stör igen | ursäkta att jag stör | ursäkta att jag stör igen | kan du svara
    förlåt att jag tjatar | ursäkta att jag tjatar | kan du snabbt svara | kan du svara snabbt | kan du svara kort
    aha | jaha | jaså | okej då | tack för det | oj | ojdå | hoppsan | sorry
    nej fel av mig
    jag uttryckte mig fel | jag uttryckte mig otydligt | jag uttryckte mig slarvigt | uttryckte mig fel | jag sa fel
    jag sade fel | sa fel | jag tänkte fel | tänkte fel | jag läste fel | läste fel | fel fråga | jag frågade fel
    fel | oj fel | nej fel | fel av mig | oj fel av mig | mitt fel | fel enhet | fel mål | fel ord | oj fel enhet
    skrev fel | jag skrev fel | blev fel | det blev fel | oj det blev fel | nu blev det fel | jag råkade skriva fel
    morrn | morn | mors | halloj | hallojsan | hallå där | tjenixen | tjo | hejsan svejsan | hej på er | hej där
    god förmiddag
    hej | hejsan | hej hej | hej på dig | hallå | tjena | tjenare | tja | morsning | god morgon | godmorgon | god dag
    god kväll | god eftermiddag | goddag | snälla | du | okej | ok | ursäkta | ursäkta mig | förlåt | tack | hi
    hello
    hey | hejsan bot | hej bot | hej tertialbot | tertialbot | hej igen | hej alla
"""
"""Before a comma or a full stop, at the beginning."""
_GRATEFUL = " | ".join(
    f"{was} {very}{grateful} {for_it}"
    for was in ("vore", "skulle vara", "skulle bli")
    for very in ("", "mycket ", "väldigt ", "oerhört ", "ytterst ")
    for grateful in ("tacksam", "tacksamma", "glad", "glada")
    for for_it in (
        *("för", "för besked om", "för svar på", "för ett svar på", "för att få veta", "om jag kunde få veta"),
        *("om jag fick veta", "om jag kunde få", "om vi kunde få veta", "om vi fick veta"),
        *("för en kort bild av", "för en bild av", "för en kort lägesbild av"),
        *(f"om {you} {could} {tell}" for you in ("du", "ni") for could in ("kunde", "ville", "vill") for tell in (
            "säga", "visa", "berätta", "lista", "tala om", "redovisa", "ta fram", "svara på", "upplysa mig om",
        )),
    )
)  # fmt: skip
_WISHING = " | ".join(
    f"{wish}{so} {to_ask}"
    for wish, to_asks in (
        ("skulle", ("vilja fråga", "vilja veta", "behöva veta", "vilja ha besked om", "vilja få veta", "vilja höra")),
        ("vill", ("fråga", "veta", "höra", "ha besked om")),
        ("ville", ("fråga", "veta", "höra")),
    )
    for so in ("", " därför", " också", " även", " gärna", " då", " därför gärna", " gärna också", " nu")
    for to_ask in to_asks
)
ASKS = f"""
    {_GRATEFUL} | {_WISHING}
    undrar | undrade | undra | frågar | frågade | vill veta | vill gärna veta | ville veta | behöver veta | måste veta
    skulle vilja veta | skulle behöva veta | skulle gärna vilja veta | vill ha reda på | behöver få veta
    vill få veta
    har bett mig kolla | har bett mig ta reda på | har bett mig fråga | har bett mig kontrollera
    bad mig kolla | bad mig att kolla | bad mig ta reda på | bad mig fråga | bad mig kontrollera | bad mig undersöka
    ber mig kolla | ber mig ta reda på | ber om besked om | vill höra | vill kolla | vill ha koll på | behöver koll på
    påminn mig om | påminn oss om | letar efter | söker efter
    hittar inte | ser inte | kommer inte på | har inte koll på | får inte fram
    har glömt | minns inte | kommer inte ihåg | vet inte | har tappat bort | vill ha svar på | har frågat
    vill ha | ville ha | vill få | behöver | skulle vilja ha | har bett om | ber om | efterfrågar | besked om
    upplysning om | uppgift om | information om | tacksam för besked om | vore tacksam för
    önskar få veta | önskar besked om | önskar upplysning om
    önskar veta | önskar få veta | är nyfiken på | är nyfikna på | pratade om | har en fråga om | har en fråga
    nästa fråga | ny fråga | följdfråga | fundering | sista frågan | en sista fråga | sista fråga | en fråga till
    snabb fråga | snabbfråga | en fråga | kort fråga | fråga från | det är från | d e från | de e från | det e från
    ringer från | skriver från | wonders | asks | wants to know
"""
"""After these, and before a question word, begins what is asked."""
OPENS = """
    vilka vilken vilket hur vad vem vems när varför vart which what who how when why
"""
AND_ALSO = "och | å | o | å sen | o sen | och sen | och dessutom | samt | dessutom | sen | och även | and"
"""Between two questions."""
ORDERS = "visa lista ge berätta redovisa sammanfatta räkna ta plocka sök"
WHETHER = "är har finns blir blev går kommer hinner kan ska"
"""Begin a question of yes or no, and an order, after a comma or a full stop."""
TELL = """
    säga | läsa upp | läs upp | räkna upp | visa | kolla | berätta
    tala om | säga mig | berätta för mig | tala om för mig | veta | kolla upp | få veta
"""
"""Right before a question word: what follows is the question."""
AUDIENCE = """
    ks ksau kf au nämnden styrelsen kommunstyrelsen fullmäktige ledningsgruppen ledningen ledning mötet presidiet
    ordföranden ordförande politiken politikerna revisionen revisorerna revisorn pressen tidningen intranätet webben
    kollega kollegan kollegor kollegorna chefen chef chefer direktören direktör kommunalrådet kommunalråd oppositionen
    sekreteraren medborgare medborgaren journalist journalisten reporter reportern veckobrev veckobrevet nyhetsbrev
    nyhetsbrevet årsredovisning årsredovisningen delårsbokslutet bokslutet budgetberedningen facket personalmötet
    presidium presidiets dragningen föredragningen föredragning
    någon honom henne dem honom dragning dragningen nämndsammanträdet sammanträdet
"""
AUDIENCE_ENDINGS = """
    chefen chef direktören direktör gruppen mötet möte brevet redovisningen nämnden styrelsen rådet utskottet råd
    ordföranden sekreteraren strategen controllern samordnaren berättelsen konferensen beredningen
    revisionen revisorn revisorerna redaktionen tidningen
    pappret papperet papper underlaget handlingarna
    träffen träff genomgången genomgång avstämningen sammanträdet sammanträde samtalet kollegiet fikat lunchen
"""
YOU = "du ni"
SPEAKERS = "jag vi"
"""Right behind a noun they go on with it; a reason begins behind a comma."""
THANKS = "tack snälla please pls"
"""Behind the audience."""
ON_DAYS = "på i idag imorgon måndag tisdag onsdag torsdag fredag lördag söndag veckan kväll eftermiddag morgon bitti"
"""When the audience meets."""
FOR_WHAT = "för"
FOR_WHOM = "åt till inför"
"""Before an audience, at the end of a question or before it."""
BELONGS = "hör tillhör kopplade kopplat knutna rapport rapporten utkast gått gick från hörde"
"""Before "till" these make it something else than for whom it is asked."""
IS_IT_SO = """
    kan man påstå att | kan man säga att | kan jag säga att | kan vi säga att | kan jag påstå att | kan vi påstå att
    kan jag skriva att | kan vi skriva att | skulle du säga att | skulle man kunna säga att | går det att säga att
    vågar man säga att | vågar jag säga att | vågar vi säga att | är det rätt att säga att | är det rimligt att säga att
    är det sant att | är det så att | är det riktigt att | har jag rätt i att | hävdar du att | tycker du att
"""
"""Before what may be so: it is asked whether it is."""
IT_IS_SO = "stämmer det att"
REASONS = """
    är ny här | är rätt ny här | är helt ny här | är ganska ny här | är ny på jobbet | är nyanställd | är nytillträdd
    måste få tag i | måste få tag på | behöver få tag i | behöver få tag på | måste nå | behöver nå
    det ska in i | det ska med i | den ska in i | den ska med i | det skickas | så ringer jag | så mejlar jag
    så pratar jag | så tar jag | så kollar jag | så skickar jag | så jagar jag | så påminner jag | så går jag
    så jag kan | så att jag kan | så vi kan | så att vi kan | så jag | som jag kan | som jag ska | som jag behöver
    som vi kan | som vi ska skriva | för jag ska | för vi ska | för att jag | för att kunna | för att vi ska
    eftersom jag | eftersom vi | då jag ska | då vi ska | det är till | det är för att | det är inför
    det ska användas | det behövs | jag ska | jag skriver | jag behöver | jag vill | jag har bråttom | vi ska
    vi behöver det | vill påminna | vill ha det | hjälp mig | kan du hjälpa mig | kan du hjälpa | har bråttom
    innan omgången stänger | innan tertialet stänger | innan det stänger | före stängning | det brådskar | bråttom
    tacksam för | uppskattar | behöver det till | behöver den till | behöver dem till
    till protokollet | till mötet | till handlingarna | till kallelsen | till utskicket | till dagordningen
    till underlaget | till presentationen | till bilden
    innan rapporten går | innan rapporten skickas | innan rapporten ska | innan den går | innan det går till
    innan handlingarna | innan underlaget | innan kallelsen | innan nämnden | innan styrelsen | innan det skickas
    innan jag går | innan vi går | innan jag ska | innan vi ska | innan jag kliver | innan jag träffar
    innan vi träffar | innan jag ringer | innan jag svarar | innan mötet börjar
"""
"""After what is asked, from here on it is told why, or how to answer."""
_LEFT_TO_ONE = " | ".join(
    f"{has} {number} {unit}"
    for has in ("har", "har bara", "jag har", "jag har bara", "hinner", "hinner bara")
    for number in (
        "en",
        "två",
        "tre",
        "fem",
        "tio",
        "femton",
        "tjugo",
        "trettio",
        "några",
        "2",
        "3",
        "5",
        "10",
        "15",
        "30",
    )
    for unit in ("sekunder", "minuter", "minut", "min")
)
MANNER = f"""
    {_LEFT_TO_ONE} | har ont om tid | jag har ont om tid | har lite tid | jag har lite tid
    eller minns jag fel | eller har jag fel | eller hur | eller tänker jag fel | eller är jag fel ute
    eller va | eller vad tror du | stämmer det | visst är det så
    sista för i dag | sista för idag | sista för dagen | sista frågan för i dag | sista grejen
    ingen brådska | ingen stress | ingen panik | det är ingen brådska | det brådskar inte | när du hinner
    när du har tid | ta den tid du behöver
    om det inte är till besvär | om det inte är till alltför stort besvär | om det inte är till för stort besvär
    om det inte är för mycket besvär | om det inte är till för mycket besvär | om det går bra | om det är möjligt
    om jag får be | om jag får fråga | om jag får lov att fråga | om man får fråga | om det låter sig göras
    gärna i en lista | gärna som en lista | gärna i punktform | utan krusiduller | skojar inte | inget annat
    har du inte svaret | har du inget svar | om du inte vet | om du inte har svaret | bara så jag vet
    räcker med en rad | räcker med en mening | det räcker med en rad | det räcker med en mening | räcker med siffran
    svara kort | svara gärna | svara gärna kort | svara snabbt | svara gärna snabbt | helst kort | helst snabbt
    gärna kort | gärna snabbt | kort svar | snabbt svar | svara så kort du kan | så kort som möjligt | svara direkt
    så här på upploppet | så här på slutet | så här i slutet | så här dagen före
    asap | tack på förhand | på en minut | på tio sekunder | på trettio sekunder | i korthet | kortfattat | snabbt tack
    i all korthet | i en mening | på en halv minut | fort som tusan | på en rad | på två rader | på tjugo sekunder
    på fem sekunder | på femton sekunder | på några sekunder | på två minuter | på en halvminut | i två meningar
    i stort | i stort sett | tre rader räcker | två rader räcker | några rader räcker | en rad räcker | en mening räcker
    i stora drag | i grova drag | på det stora hela | i det stora hela
    i några meningar | i tre meningar | i ett nötskal
"""
"""How to answer, wherever it stands at the end."""
WHERE_ONE_IS = """
    sitter i | sitter på tåget | sitter på bussen | sitter just nu | står i | står utanför | är på väg | på väg
    går in till | går in i | går in på | springer | ska in | ska iväg | måste iväg | måste springa
    ringer snart | kör bil
"""
"""Behind a comma or before one: where somebody is while asking."""
OR_NOT = "eller inte | eller ej | eller vad | eller"
"""At the very end."""
CONTEXT = """
    jag vi frågar undrar undrade skriver ska vill behöver förbereder håller sitter min mitt vår det tack hej
    ledningsgruppen nämnden politikerna ordföranden fick läste såg hörde
"""
"""A sentence without a question that begins so tells why."""
OF_WHAT = """
    tänker på | tänkte på | tänker närmast på | tänker främst på | gäller | pratar om | talar om | undrar över
    funderar på | funderar över | menar | är nyfiken på | nyfiken på | intresserad av | är ute efter | handlar om
    syftar på | avser | rör | bryr mig om | bryr mig bara om | håller mig till
"""
"""In a sentence of its own: what the question beside it is about."""
WISHED = "vill | önskar | behöver | söker | letar efter | skulle behöva | ser | har hittat | har sett | har"
"""In a sentence of its own, before something of the plan: it may be what the question is about."""
AS_SAID = "det sådant sådana sådan"
"""Last in a question: what was told before it."""
DOES = "är blir blev var verkar låter ringde ringer mejlade väntar sitter kommer börjar"
"""Behind an audience: how it is with them."""
SAY = "svara skriv formulera"
"""First in a sentence beside a question: how to answer it."""
FROM = "från"
FINITE = """
    är var blir blev har hade ska skulle kan kunde vill ville måste får fick kommer kom går gick står stod ligger låg
    sitter satt börjar började slutar verkar låter känns tror trodde tycker tyckte behöver brukar vet visste ser såg
    läste hörde pratade diskuterade lovade närmar undrar frågar ringer ringde skriver skrev väntar litar hoppas
"""
"""Second or third in a sentence that states something."""
MEANWHILE = "innan medan när eftersom nu"
MATTERS = "grej fundering detalj riktigt"
FIRST_PERSON = "jag vi man mig oss min mitt mina vår vårt våra"
CLAIMED = " | ".join(
    f"{it} {was} {surely}"
    for it in ("den", "det", "de", "dom")
    for was in ("var", "är", "skulle", "blev", "hade", "har")
    for surely in ("ju", "ju redan", "ju väl")
)
"""After a question: what somebody thinks to know of it."""
BEGAN = " | ".join(
    f"{me}{began}{just}"
    for me in ("", "jag ", "vi ")
    for began in ("började", "börjar", "tillträdde", "tillträder")
    for just in ("", " precis", " nyss", " här", " jobba", " arbeta")
)
BEGAN += "".join(
    f" | {new}{role}"
    for new in ("ny", "nytillträdd", "nyanställd", "rätt ny", "helt ny")
    for role in (" chef", " som chef", " enhetschef", " som enhetschef", " på jobbet", " controller", " här")
)
"""First in a sentence before a question: since when somebody has been there. AGO: when, which is of no tertial."""
AGO = """
    i måndags | i tisdags | i onsdags | i torsdags | i fredags | igår | i går | idag | i dag | nyss | precis | nyligen
    i veckan | förra veckan | förra månaden | den här veckan | för en vecka sedan | för två veckor sedan
    för en månad sedan | i förra veckan | i augusti | i juni | i maj | i våras | i somras | efter sommaren
"""
POINTING_BACK = "dem de den dessa denna detta"
"""What such a question speaks of stands in the sentence before."""
INCLUSIVE = "oss vi vår vårt våra"
SOON = "min minut minuter minuterna sek sekund sekunder sekunderna timme timmar halvtimme halvtimma kvart"
"""After a number: how long somebody has."""
WHERE = "hos på inom under i för bland av"
"""Before a unit, a goal or a time that a question is of."""
