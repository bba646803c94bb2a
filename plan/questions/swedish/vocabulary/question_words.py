"""The words that tell what is asked, how the answer is divided, and how words of a question are joined."""

from __future__ import annotations

from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.things import LEFT_OUT

COUNT = """
    hur många | hur månge | hur månge st | hur många stycken | hur mång | hu många | antal | antalet | hur pass många
    hur mycket | hur mycket av
    how many | number of | räkna | räkna ihop | ange antalet | summan | totalsumma | huru många | hurmånga
"""
SHARE = """
    hur stor bit | hur stor andel | andel | andelen | andelar | procent | procentuellt | procentsats | procentandel
    hur många procent | hur stor del | hur stora delar | svarsfrekvens | svarsfrekvensen | svarsgrad | svarsgraden
    svarsprocent | svarsandel | rapporteringsgrad | rapporteringsgraden | rapportgrad | inrapporteringsgrad
    svarsläget | svarsläge | rapporteringsläget | rapporteringsläge | rapportläget
    percentage | percent | share of | proportion | response rate | färdiggrad | genomförandegrad | klargrad
"""
_THE_REPORTING = ("rapporteringen", "inrapporteringen", "svaren", "rapporterna", "svarandet")
RESPONSE_RATE = (
    """
    hur många procent av svaren | hur stor del av svaren | hur stor andel av svaren | hur många procent av rapporterna
    hur stor andel av rapporterna | hur stor del av rapporterna
    svarsfrekvens | svarsfrekvensen | svarsgrad | svarsgraden | svarsprocent | svarsandel | rapporteringsgrad
    rapporteringsgraden | rapportgrad | inrapporteringsgrad | response rate
    svarsläget | svarsläge | rapporteringsläget | rapporteringsläge | rapportläget
"""
    + "".join(
        f" | {asked} {what}"
        for what in _THE_REPORTING
        for asked in (
            *(
                "hur går",
                "hur gick",
                "hur har det gått med",
                "hur går det med",
                "hur gick det med",
                "hur ser det ut med",
            ),
            *("läget med", "läget för", "hur ligger vi till med", "hur är det med", "hur är läget med", "status på"),
            *(
                "status för",
                "hur långt har",
                "hur långt är vi med",
                "hur långt har vi kommit med",
                "hur ligger det till med",
            ),
        )
    )
    + "".join(f" | hur långt har {what} kommit" for what in _THE_REPORTING)
)
DONE_RATE = """
    färdiggrad | genomförandegrad | klargrad | färdiggraden | genomförandegraden | klargraden | färdigställandegrad
    färdigställandegraden
"""
WHICH = """
    vilka poster | vilka rader
    vilka | vilken | vilket | vika | vilkas | vilke | vilk | which | lista | listan på | lista på | räkna upp
    radda upp | ta fram | plocka fram | list | rada upp | redovisa | redovisa de | nämn | uppge | ange vilka
    what are the | som | namnge
"""
SHOW = """
    citera | förteckning | förteckningen | en förteckning över | uppställning | en sammanställning över
    visa | visa mig
    visa upp | ge mig | ge oss | få se | kan jag få | skriv ut | show | show me | give me | ta fram
    dra | kör
"""
ANY = """
    någon | något | några | nån | nåt | nåra | nå | någe | nåen | nåe | nånting | någonting | finns | finns det
    står det i planen | står det i verksamhetsplanen | står i verksamhetsplanen
    finnes | fins det | finns nåt | har vi | any | anything | is there | are there | inget | inga | ingen | ingenting
    inte ett enda | inte en enda | inte fått ett enda | inte fått en enda | inte haft ett enda | inte haft en enda
"""
WHAT = """
    vad | va | vaffö | what | allt | allting | alltihop | alltihopa | alltsammans | alla | samtliga | all
    everything | det som | hela | varenda | varje
"""
HOW = """
    hur lyder | hur är lydelsen | är det ingen fara | är det väl ingen fara | är det någon fara | det väl ingen fara
    hur det går | hur det har gått | hur det gick | hur det ser ut | hur det såg ut | hur det står till
    hur det ligger till | hur läget är | hur det är | hur vi ligger till | hur långt det har kommit | hur det står
    hur går det | hur går | hur gick det | hur gick | hur gått | hur har det gått | hur gårt | hur gåre | hur går de
    hur ser det ut | hur ser | hur serut | hur ser det | hur såg det ut | hur såg | hur ligger vi till
    hur ligger det till | hur ligger | hur lägge | hur låg vi till | hur låg | hur är läget | hur är det | hur e läget
    hur e | hur står det till | hur står det | hur står | hur fortskrider | hur fortlöper | hur löper
    hur framskrider | hur utvecklas | hur mår | hur rullar | hur tuffar | hur funkar | hur artar sig | hur långt
    hur långt har | hur långt har vi kommit | hur långt är vi | var står vi | var är vi | hur klarar sig
    hur blev det | hur blir det | hur kommer det | vad händer | vad händer med
    vad hände med | va händer | läget | läge | lägesbild
    lägesbilden | kortversion | kortversionen | snabbversion | snabbgenomgång | lägesgenomgång | lägesrapport
    lägesrapporten | lägesuppdatering | lägeskoll | status | statusen | statusläge
    statusrapport | statusrapporten | statusuppdatering | statuskoll | statusar | sammanfatta | sammanfattning
    sammanfattningen | summera | summering | summeringen | överblick | överblicken | översikt | översikten
    översiktsbild | helhetsbild | helhetsbilden | helheten | helhet | nuläge | nuläget | uppföljning | uppföljningen
    resultat | resultatet | utfall | utfallet | redogör | redogörelse | redogör för | beskriv | berätta | berätta om
    rapport om | rapport | rapporten | framsteg | framdrift | framdriften | kortfattat | how is | how are | how's
    hows | how does | how did | what about | what's the status | status of | update on | update | overview | summary
    summarize | summarise | progress | progress on | when's | når vi | når | uppnår | uppnår vi | uppfyller | nås
    uppnås | uppfylls | klarar vi | hinner vi nå | lyckas vi | på väg att nå | når upp till | how are we doing
    är vi på rätt väg | är vi på rätt spår | går det åt rätt håll | how are things | how is it going
    how's it going | visa planen | visa verksamhetsplanen | visa hela planen
    hela planen | hela verksamhetsplanen | planen i sin helhet
"""
WHO = """
    namn på den som | namnet på den som | namn på den ansvariga | namnet på den ansvariga | namn på den
    vad heter chefen | vad heter chefen på | vad heter chefen för | vad heter chefen hos | vad heter den som ansvarar
    vad heter den ansvariga | vad heter ansvarig chef
    vem | vems | va för nån | vilken person | vilka personer | vilken chef | vilka chefer | vem som | vem är det som
    who | whose | who's | vilka ansvarar | vilka äger | vilka driver | vilka håller i | vilka sköter
    vilka jobbar med | vilka arbetar med | vilka är ansvariga | vilka har ansvar | vilka har hand om
"""
OWNER = """
    ansvarar | ansvarig | ansvariga | ansvaret | ansvar | ansvarade | äger
    ägs | ägare | ägaren | håller i
    håller i det | har hand om | hand om | hand i | genomför | sköter | driver | basar över | basar | leder
    jobbar med | arbetar med | kör | ansvarig enhet | kontaktperson | kontakt | kontakta | prata med
    vända mig till | vänder jag mig till | owner | owners | owns | own | responsible | in charge | projektledare
    projektägare | sitter på | ligger hos | ligger på | hör till vilken enhet | på sitt bord | på mitt bord
    ska jag maila | ska jag mejla | ska vi maila | ska vi mejla | kan jag maila | kan jag mejla | ska man mejla
    ska man maila | ska jag höra av mig till | ska vi höra av oss till | ska jag skriva till | ska jag tala med
    vems bord | ringa | ringer | slå en signal till | bestämmer | bestämmer över | svara på frågor om
    chef för | chefen för | chef på | chefen på | chef hos | chefen hos | chef över | chefen över
    låg bakom | ligger bakom | står bakom | stod bakom
    på bordet | på sin agenda | på sin lista | på min lista | på sitt ansvar | i knät | håller på med
    sysslar med | pysslar med | höra av mig till | höra av sig till | hör jag av mig till | hör man av sig till
    höra av oss till | hör vi av oss till | få tag i | få tag på | får tag i | får tag på
    får jag tag i | får jag tag på
"""

WHY = """
    varför | varffö | vaffö | orsak | orsaken | orsaker | orsakerna | anledning | anledningen | anledningar | beror
    vad beror det på | hur kommer det sig | hurså | hursa | förklara | förklarar | förklaring
    förklaringen | motivera | motiverar | motiverade | motivering | motiveringen | skäl | skälet | skälen | why
    how come | reason | cause
"""
COMMENT = """
    kommentar | kommentaren | kommentarer | kommentarerna | kommenterat | kommenterar | kommenterades
    vad sa man | vad sa de | sa de
    vad sägs | vad säger | vad sade | vad skrev | vad skriver | vad har skrivits | står det | stod det | skrivit
    skrev | sagt | sa man | sades | säger de | säger man | säger ägaren | åtgärd | åtgärder | åtgärden | gör man åt
    görs åt | gör vi åt | gör de åt | gör man för att | hinder | hindren | hindret | comment | comments
    what did they say | beskrivning av läget | beslut krävs | vad står det
"""
WHEN = """
    när | beräknas | beräknad | beräknat | beräknas klart | slutdatum | slutdatumet | klardatum | sluttid | datum
    datumet | måldatum | vilket datum | vilken dag | prognos | prognosen | tidplan | tidplanen | tidsplan
    tidsplanen | deadline | hur lång tid | hur länge | när är | när blir | when | due date | finish date | end date
    due | klar när | färdig när | planerat klart | leverans
"""
HISTORY = """
    hela året | hur länge har | sedan när | när blev | historik | historiken
    sa de först | sa man först | sades först | angavs först | lovades först | sa vi först | ursprungligen
    ursprungligt datum | ursprungliga datumet | ursprungligt slutdatum | första datumet | från allra första början
    historia | historien | över tid | genom åren | genom året | under året
    utveckling över tid | tidslinje | tidigare rapporter | tidigare statusar | tidigare status | alla rapporter
    history | timeline | trenden för | hur har det gått | bakåt i tiden | från början
"""
GOAL_OF = """
    vilket mål hör | vilket mål tillhör | under vilket mål | till vilket mål | vilka mål hör | vilket mål ligger
    vilket mål sorterar | vilket mål är det | vilket mål gäller | vilket mål är | vilket mål avser | vilket målområde
    under vilken rubrik | vilken rubrik | under vilket avsnitt | what goal | which goal
"""
GOAL_TOLD = """
    lyder | innebär | går ut på | handlar om | går det ut på | vilka målområden hör | vilka målområden
    vilket målområde hör | vilket målområde | vilket område hör | vilka områden hör | vilket område | vilka områden
"""
"""Of a goal that is named: what it says."""
KIND_OF = """
    för typ av | för slags
    vilken typ | vad för typ | vilken sort | är det ett projekt | projekt eller aktivitet | ett projekt eller
    en förstudie eller | what type | what kind
"""
PARTNER_OF = """
    vem samverkar | vilka samverkar | samverkas det med | samverkan med vem | samarbetar med vem | vilka berörs
    vem berörs
"""


DISTRIBUTION = """
    fördelning | fördelningen | fördela | fördelat | fördelade | fördelas | uppdelat | uppdelad | uppdelning
    grupperat | gruppera | grupperad | nedbrutet | bryt ner | bryt ned | nedbrytning | statistik | statistiken
    siffror | siffrorna | nyckeltal | tabell | matris | per status och | breakdown | distribution
"""
PER_UNIT = """
    per enhet | per enheter | per avdelning | per ansvarig | efter enhet | för varje enhet | varje enhet | enhetsvis
    enhet för enhet | på enhetsnivå | by unit | per unit | mellan enheterna | uppdelat på enhet | på enheter
"""
PER_GOAL = """
    per mål | efter mål | för varje mål | varje mål | målvis | mål för mål | by goal | per goal | mellan målen
    per målområde | måluppfyllelse | måluppfyllelsen
"""
PER_STATUS = """
    per status | efter status | statusfördelning | statusfördelningen | för varje status | by status | per färg
    olika status | olika statusar | statusarna
"""
PER_KIND = "mellan projekt och aktiviteter | per typ | efter typ | för varje typ | by type | typfördelning | per sort"
MOST = """
    flest | mest | störst | största | högst | högsta | most | highest | värst | värsta | tyngst | sämst | sämsta
    tuffast | kämpigast | rörigast
    worst | längst efter | sämre än andra | rangordna | rangordnade | ranka | rankade | topplista
"""
LEAST = "minst | färst | fåtal | lägst | lägsta | fewest | least | bäst | bästa | best | duktigast"
ALL_TIME = "totalt | sammanlagt | allt som allt | sammantaget | tillsammans | in total | inalles | i hela planen"

REMINDERS = """
    påminnelse | påminnelser | påminnelserna | påminnelsen | påmint | påminnt | påminda | påmind | påminner | påminns
    påmints | påstötningar | påstötning | puffar | reminders | reminder | reminded
"""
_TO_ANSWER = ("att svara", "att rapportera", "att lämna in", "med svaret", "med rapporten")
_TIME_LEFT = ("på mig", "på oss", "på sig", "på dig", "tid kvar", "tid på mig", "tid på oss", "tid")
_WHO = ("cheferna", "enhetscheferna", "enheterna", "alla", "de", "dom", "vi", "man", "jag", "chefer", "enheter")
_HOW_LONG = ("hur länge", "hur länge till", "hur lång tid", "hur många dagar", "hur mycket tid")
_DAYS = ("dagar", "veckor", "månader")
_HAVE_LEFT = ("jag på mig", "vi på oss", "ni på er", *(f"{who} på sig" for who in _WHO))
_ANSWERED = tuple(
    f"{senast}{answered}"
    for senast in ("", "senast ")
    for answered in ("ha svarat", "ha rapporterat", "ha lämnat in", "svara", "rapportera")
)
_BEGAN = (("drog", " igång"), ("drog", " i gång"), ("kom", " igång"), ("satte", " igång"), ("startade", ""),
          ("började", ""), ("öppnade", ""), ("inleddes", ""), ("öppnades", ""))  # fmt: skip
_THE_ROUND = ("omgången", "den här omgången", "den omgången", "rapporteringen", "uppföljningen", "tertialuppföljningen",
              "svarsperioden", "svarsomgången", "rundan", "rapporteringsrundan")  # fmt: skip
_CLOSED = ("stängt", "stängts", "öppnat", "öppnats", "gått ut")
_OPEN_OR_NOT = ("stängt", "stängd", "öppet", "öppen")
DEADLINE = """
    vilken dag stänger | vilken dag stängs | vilket datum stänger | vilket datum stängs | hinner jag svara
    hinner vi svara | hinner man svara | öppet för att svara | öppet att svara | är det stängt
    hur länge är det öppet | hur länge går det att svara | kan man svara till | går det att svara | rapporteringstiden
    svarstiden går ut | vara inne senast | måste svaren vara inne | måste mina svar vara inne
    måste mina svar vara inne senast | måste svaren vara inne senast | ska svaren vara inne | ska mina svar vara inne
    måste det vara inskickat | sista dan | sista datumet | sista datum att svara
    sista dag | sista dagen | sista svarsdag | sista svarsdagen | senaste dag
    senast svara | svara senast | när stänger omgången | när stängs omgången | när stänger tertialet | sista datum
    när stänger | när stängs | stänger omgången | stänger rapporteringen | stänger uppföljningen | när öppnar
    när öppnade | när öppnas | när behöver vi svara | när behöver alla ha svarat | när måste det vara inne
    sista chansen att svara | sista chansen att rapportera | vilken dag är sista chansen | sista dagen att svara
    sista dagen att rapportera | vilken dag är sista | vilken dag går ut | senast när ska | senast när måste
    när är det stopp | när blir det stopp | stopp för att svara | stopp för att rapportera | stopp för att lämna in
    stopp för rapporteringen | stopp för inrapporteringen
    när ska vi vara klara med rapporteringen | när ska det vara inne | när ska svaren vara inne | när går tiden ut
    är omgången öppen | är rapporteringen öppen | är tertialet stängt | är omgången stängd | vilket tertial är det
    vilken tertial är det | vilken tertial är vi i | vilket tertial är vi i | nuvarande tertial
    vilket tertial gäller | vilken omgång är det | vilken omgång är öppen | vilken omgång gäller | svarstid
    svarstiden | dagar kvar att svara | when does the round close
""" + "".join(
    [
        *(
            f" | hur många {days} {left}{until}"
            for days in _DAYS
            for left in ("är det kvar", "har vi kvar", "kvar")
            for until in ("", " till", " tills", " innan")
        ),
        *(f" | {left} {to_do}" for left in _TIME_LEFT for to_do in _TO_ANSWER),
        *(f" | {how_long} har {whose}" for how_long in _HOW_LONG for whose in _HAVE_LEFT),
        *(f" | när {has_to} {who} {ending}" for has_to in ("ska", "måste") for who in _WHO for ending in _ANSWERED),
        *(f" | {when}{began} {what}{going}" for when in ("", "när ") for began, going in _BEGAN for what in _THE_ROUND),
        *(f" | när {opens} {what}" for opens in ("öppnar", "stänger", "stängs") for what in _THE_ROUND),
        *(f" | {what} {began}{going}" for began, going in _BEGAN for what in _THE_ROUND),
        *(f" | {has} {what} {closed}" for has in ("har", "hade") for what in _THE_ROUND for closed in _CLOSED),
        *(f" | {what} har {closed}" for what in _THE_ROUND for closed in _CLOSED),
        *(f" | {verb} {what}" for verb in ("stängde", "stängdes") for what in _THE_ROUND),
        *(f" | är {what} {closed}" for what in _THE_ROUND for closed in ("stängd", "stängt", "öppen", "över", "slut")),
        *(
            f" | {when} {is_} {what} {closed}"
            for when in ("vilka datum", "mellan vilka datum", "vilka dagar", "mellan vilka dagar", "hur länge")
            for is_ in ("är", "var")
            for what in _THE_ROUND
            for closed in ("öppen", "öppet")
        ),
        *(f" | {closed} för {what}" for closed in _OPEN_OR_NOT for what in ("rapportering", "svar", "nya svar")),
    ]
)
MINE = "mina | min | mitt | mig | jag | våra egna | mine | my"
SOONEST = """
    först ut att bli klar | först ut att bli klara | först ut att bli färdig | först ut att bli färdiga
    först ut att bli färdigt | först ut att bli klart
    klar allra först | klara allra först | klart allra först | färdig allra först | färdiga allra först
    färdigt allra först
    närmast på tur att bli färdig | närmast på tur att bli färdiga | närmast på tur att bli färdigt
    nästa som blir klar | nästa grej som blir klar | nästa sak som blir klar | nästa att bli klar | nästa att bli färdig
    närmast på tur att bli klar | närmast på tur att bli klara | på tur att bli klar | på tur att bli klara
    står på tur
    närmast sitt slutdatum | närmast slutdatum | närmast sitt datum | tidigast slutdatum | tidigaste slutdatumet
    tidigaste slutdatum | tidigaste datumet | färdig tidigast | klar tidigast | klart tidigast | klara tidigast
    färdiga tidigast | färdigt tidigast | tidigast klar | tidigast klara | tidigast färdig | härnäst
    klara först | klart först | klar först | färdiga först | färdigt först | färdig först | först klar | först klara
    först klart | först färdig | närmast att bli klara | närmast att bli klar | näst på tur att bli klara
    klara härnäst | klart härnäst | klar härnäst | först i mål | i mål först | finished first | done first
"""
LATEST = """
    klar allra sist | klara allra sist | klart allra sist | färdig allra sist | färdiga allra sist | färdigt allra sist
    sist ut | ligger sist | klar sist | klara sist | klart sist | färdig sist | färdiga sist | färdigt sist
    sist klar | sist klara | sist klart | dröjer längst | tar längst tid | dröjer längst tid
    senast slutdatum | senaste slutdatum | senaste slutdatumet | sista slutdatum | sista slutdatumet | sist i mål
    senaste slutdatumen | sista slutdatumen | längst fram i tiden | längst fram | längst bort i tiden | längst bort
    längst kvar till sitt slutdatum | längst fram till sitt slutdatum | i mål sist | finished last | done last
"""
NEARLY = """
    nästan klara | nästan klar | nästan klart | nästan färdiga | nästan färdig | nästan färdigt | nästan i mål
    snart klara | snart klar | snart klart | klara snart | klart snart | klar snart | snart färdiga | snart färdigt
    färdiga snart | färdigt snart | snart i mål | nära att bli klara | nära mål | på upploppet | på målrakan
    på slutspurten | almost done | nearly done | almost finished | nearly finished
"""
"""Expected to be finished within the nearest month."""
HELP = """
    hjälp | hjälpa | hjälper | vad kan du | vad kan jag fråga | hur fungerar du | hur använder jag | hur gör jag
    hur använder man | kommandon | help | what can you do | manual | instruktion | instruktioner | vem är du
    vad är du | vad är tertialbot
"""
GREETING = """
    då vet jag | då vet vi | nu vet jag | nu vet vi | det räcker så | det var allt
    hej | hejsan | hur mår du | hur är det med dig | hur går det för dig | hur har du det | läget med dig | hallå
    morrn | morn | mors | morsning | halloj | hallojsan | hallå där | tjenixen | tjo | hejsan svejsan | hej på er
    god förmiddag | god eftermiddag | god middag
    hallo | tjena | tja | tjenare | tjo | tjabba | morsning | god morgon | godmorgon | god kväll | god dag | goddag
    hello | hi | hey | tack | tackar | tack så mycket | tack så mkt | tackar och bockar | bra jobbat | snyggt | toppen
    perfekt | grymt | kanon | strålande | thanks | thank you | hejdå | hej då | vi ses | trevlig helg | bra | ok
    okej | okey | ja | nej | jo | japp | nope | nä | näpp | jaha | jaså | hm | hmm | haha | lol | klart | precis
    exakt | jättebra | super | yes | no
"""

NOT = """
    klarar sig utan | klarar sig helt utan | går helt fri från | helt fri från | helt fria från | fri från | fria från
    fritt från | går fri från
    inte | ej | icke | utan | int | itte | inte är | not | no | without | inte har | non | aldrig | never
    varken | inte heller
"""
EXCEPT = f"""
    stryk | peta bort | släng bort
    utom | förutom | utanför | exklusive | exkl | allt utom | alla utom | bortsett från | except | excluding | men inte
    och inte | dock inte | ta bort | räkna bort | minus | med undantag för | med undantag av | undantag för
    räknar bort | räknat bort | räkna inte med | bortse från | bortser från | utöver | frånsett | utan att räkna
    med undantag | inte räkna in | exkludera | exkluderar | andra än | annat än | andra enheter än | någon annan än
    någon annan enhet än | några andra än | några andra enheter än | ingen annan än | ingen annan enhet än
    inga andra än | inga andra enheter än | inget annat än
    hoppa över | drar bort | dra bort | drar ifrån | dra ifrån | räknar av | plockar bort | plocka bort | tar bort
    rensar bort | sorterar bort | sållar bort | om vi drar bort | om man drar bort | om man tar bort | om vi tar bort
    om vi bortser från | bortsett ifrån | om man plockar bort | räknar ni bort | räknar vi bort | räknar man bort
    om vi inte räknar | om man inte räknar | om vi räknar bort | skippa | lämna bort | strunta i
    fast inte | om man bortser från | men ej
    och ej | undantag | utan dem | utan dom | utan de | {LEFT_OUT.strip()}
""" + "".join(
    f" | {when} {who} {taking} bort"
    for when in ("om", "när", "sedan", "sen", "ifall", "efter att")
    for who in ("man", "vi", "du", "jag", "ni", "en")
    for taking in ("räknar", "räknat", "räknade", "tar", "tagit", "plockar", "plockat", "drar", "dragit", "rensat")
)
WITHOUT = """
    utan | without | går helt fri från | helt fri från | helt fria från | går fri från | fri från | fria från
    fritt från | klarar sig utan | klarar sig helt utan
"""
JOINTS = "och | samt | respektive | plus | eller | jämte | liksom | såväl som | och även | and"
"""Between names of several things."""
_COUNTING_IN = (
    "räknar",
    "tar",
    "tar med",
    "räknar med",
    "räknar in",
    "ser till",
    "tittar på",
    "kollar på",
    "utgår från",
)
COUNTED_IN = "räkna bara | räkna endast | ta endast" + "".join(
    f" | {told}"
    for who in ("man", "vi", "jag", "du")
    for doing in _COUNTING_IN
    for told in (f"om {who} bara {doing}", f"{who} bara {doing}", f"{doing} {who} bara")
)
"""That no more is counted than what follows, of what was asked before."""
ONLY = f"""
    bara | endast | enbart | blott | only | just | uteslutande | filtrera på | begränsa till | avgränsa till
    smalna av till | ta bara | visa bara | snäva in till | snäva av till | smalna in till | krympa till | zooma in på
    inskränk till | inskränka till | {COUNTED_IN}
"""

POLITE = """
    kan kunna du ni snälla please var vänlig vänligen och hej hejsan hallå tack skulle vill jag att man vi ska bör
    måste får lov nu så men ok okej could you can would bara gärna direkt genast tertialbot botten bot vänta då men
    nej ja jo
"""
"""Words that may stand before what is asked for."""


WHICH_TERTIAL = """
    vilken tertial | vilket tertial | vilka tertial | vilken av tertialerna | vilket av tertialen
    vilket av tertialerna | vilken omgång | vilken uppföljning | which tertial | vilken av perioderna | vilken period
    vilken rapportering | vilken rapporteringsperiod | vilken tertialperiod
"""
SORT_VERBS = "sortera | sorterat | sorterade | sorterad | sorterar | ordna | ordnat | ordnade | sort | sorted"
_SORT_DATES = "slutdatum|slutdatumet|beräknat slutdatum|beräknat datum|datum|klardatum|färdigdatum|tid|date"
BY_DATE = " | ".join(f"{by} {date}" for by in ("på", "efter", "enligt", "by") for date in _SORT_DATES.split("|"))
"""After a word for sorting."""
IN_ORDER = """
    i datumordning | i tidsordning | i kronologisk ordning | kronologiskt | datumsorterat | datumsorterad
    datumsorterade | tidigast först | närmast först | närmaste först | de närmaste först | äldst först
"""
WHEN_IT_WENT = "när var | när gick | när hade | när såg | när har det | när har vi | när fanns | när låg | när stod"
"""Before "sämst" or "flest": which tertial it was."""
CLOSED = " | ".join((*cues.CLOSED.split(), "öppen", "öppet", "closed", "open"))
INSIDE = "i | under | inom | för | hos | på | till | med"
"""Before a noun, where the activities stand."""
NEXT_ROUND = """
    nästa uppföljning | nästa uppföljningen | nästa omgång | nästa tertial | nästa tertialet | nästa rapportering
    nästa avstämning | nästa statusrapportering | nästa rapporteringsomgång | nästa tertialuppföljning
    nästa gång vi rapporterar | nästa gång vi ska rapportera | när öppnar nästa | när börjar nästa | next round
    kommande uppföljning | kommande omgång
"""
TO_YOU = "du är | du e | är du | du suger | du kan inte | du fattar | du begriper | din idiot | dumma bot | du verkar"
"""At the beginning: something is said to the bot itself."""
THANKS = "tack tackar tacksam thanks thank tackartackar"
