"""What people call each status. Phrases are parted by "|"; a phrase may have small words in between."""

from __future__ import annotations

from plan.model import Status

State = Status | None
"""A status, or None for what nobody has reported."""
States = frozenset[State]

DELAYED, AT_RISK, ON_TRACK = Status.DELAYED, Status.AT_RISK, Status.ON_TRACK
DONE, DROPPED, PAUSED, NOT_STARTED = Status.DONE, Status.DROPPED, Status.PAUSED, Status.NOT_STARTED

REPORTED: frozenset[State] = frozenset(Status)
WORST: States = frozenset({Status.DELAYED, Status.AT_RISK})
BEST: States = frozenset({Status.ON_TRACK, Status.DONE})
"""What a ranking from either end goes by."""
UNREPORTED: frozenset[State] = frozenset({None})
ANY: frozenset[State] = REPORTED | UNREPORTED
FINISHED: frozenset[State] = frozenset({DONE, DROPPED})

STATES: dict[frozenset[State], str] = {
    frozenset({DELAYED}): """
        försenad | försenat | försenats | försenade | förseningar | försening | förseningarna | förseningen | sen | sena
        sent
        försent | för sent | ligger efter tidplan | ligger efter tidplanen | ligger efter tidsplanen
        ligger efter schema | ligger efter schemat | ligger efter plan | ligger efter planen | ligger efter
    hänger efter | hängt efter
    ligger vi efter | ligger back | ligger sent | ligger för sent | är efter
        e efter | ar vi efter | kommit efter | kommer efter | hamnat efter | blivit efter | efter i | efter plan
        efter planen | efter tidplan | efter tidplanen | efter schema | efter schemat | efter med | efter då
        efter nu | efter just nu | efter hos | efter inom | släpar | släpar efter | släpat efter | släpat | släper
        eftersläpning | eftersläpningar | eftersläpningen | på efterkälken | efterkälken | halkat efter | halkar efter
        halkat | halkar | ur fas | inte i fas | inte är i fas | ej i fas | ofas | i ofas | dragit ut på tiden
        dragit ut | drar ut på tiden | drar ut | dra ut på tiden | dragits ut | drar över | dragit över | dröjer
        dröjt | fördröjd | fördröjda | fördröjt | fördröjning | fördröjningar | röd | röda | rött | rödmarkerad
        rödmarkerade | rödmarkerat | rödflaggad | rödflaggade | rödlistad | rödlistade | rödlistat | rödflagg
        röd flagg | röda flaggor | på rött | rödljus | tappat tid | tappat fart | spruckit | spricker
        tidplanen har spruckit | tidplanen håller inte | tidsplanen håller inte | håller inte tidplanen
        håller inte tidsplanen | inte håller tidplanen | inte hållit tidplanen | inte håller tidsplanen
        missat deadline | missar deadline | missat sin deadline | missad deadline | passerat deadline | inte i tid
        ej i tid | bakom schema | bakom tidplanen | bakom tidplan | bakom plan | försinkad | försinkade | på övertid
        laggar | lagg | sackar | sackar efter | sackat efter | sackat | eftersatta | eftersatt | delayed | delay
        delays | late | behind | behind schedule | overdue | running late | lagging | red | slipped | slipping
        låg efter | låg vi efter | låg back | låg sent | ligger de efter | ligger han efter | går över tiden
        legat efter | legat back
        gått över tiden | inte klara i tid | inte klar i tid | inte klart i tid | blir inte klara i tid
        blir inte klart i tid | inte blir klara i tid | inte blir klart i tid | hinner inte bli klara
        hinner inte bli klart | inte hinner bli klara | inte hinner bli klart | klara för sent | klart för sent
        sent ute | tidsmässigt efter | ligger i lä | på sladden | passerat tidplanen | passerat tidsplanen
        passerat planen | håller inte tiden | inte håller tiden | inte hållit tiden
    """,
    frozenset({AT_RISK}): """
        med avvikelse | med avvikelser | avvikelse | avvikelser | avvikelserna | avvikelsen | avviker | avvikande
        pågår med avvikelse | pågående med avvikelse | pågår med avvikelser | risk | risker | riskerna | risken
        riskerar | riskabla | riskabel | riskfylld | riskfyllda | riskzonen | riskzon | i riskzonen | i farozonen
        farozonen | riskerar att bli försenad | riskerar att bli försenade | riskerar bli försenade
        riskerar att dra ut på tiden | riskerar att dra ut | riskerar dra ut på tiden | riskerar att bli sena
        riskerar bli sena | riskerar att halka efter | riskerar förseningar | riskerar försening
        riskerar att försenas | riskerar att inte bli klara | riskerar att inte bli klar | riskerar att inte hinna
        risk att bli försenade | risk att inte bli klara | risk för försening | risk för förseningar
        risk att försenas | risk att dra ut på tiden | hotas av försening | hotas av förseningar | kan bli försenade
        kan bli försenad | kan bli sena | kan komma att försenas | kan försenas | befaras bli försenade
        på väg att bli försenade | på väg att försenas | på väg att halka efter | gul | gula | gult | gulmarkerad
        gulmarkerade | gulmarkerat | gulflaggad | gulflaggade | gulflagg | gula flaggor | på gult
        osäker | osäkra | osäkert | osäkerhet | tveksam | tveksamt | tveksamma | skakig
        skakigt | skakiga | vacklar | vacklar till | svajar | svajigt | vingligt | at risk | risky | yellow | amber
        deviation | deviating | deviations | på väg att gå över tiden | riskerar att gå över tiden
        risk att gå över tiden | på väg att bli sena | på väg att dra ut på tiden | på väg att spåra ur
        på väg att bli röda | på väg att bli röd | på väg att bli rött
        håller på att bli röda | håller på att bli försenade
    """,
    frozenset({AT_RISK, DELAYED}): """
    ta tag i | ta tag i först | prioritera först
    kört ihop sig | kör ihop sig | kört ihop | hakat upp sig | hakar upp sig | trasslat till sig | trasslar till sig
    hackar | hackigt | kärvar | kärvar till sig | kärvt | strular | strul | strulat | strulig | struligt | struliga
    krånglar | krångel | krånglat | krångligt | kärvat till sig | på tok | på sniskan | i diket | strulat till sig
    borde jag vara orolig | borde jag vara mest orolig | ska jag vara orolig | bör jag vara orolig
    bör jag vara mest orolig | bör vi vara oroliga | borde vi vara oroliga | mest orolig | mest oroliga
    oroa mig | oroa oss | oroar | oroa | orolig | oroliga | oro | oroande | oroväckande | bekymmer | bekymra
    bekymra mig | bekymra oss | bekymmersamma | bekymmersamt | problem | problemen | problematiska | problematisk
    problembarn | problembarnen | illa | riktigt illa | går dåligt | går det dåligt | går sämst | går knackigt
    går trögt | går inte bra | går det inte bra | går det sämst | går illa | går det illa | sämst till | dåligt till
    illa till | ligger risigt till | risigt | skaver | bränner | brinner | det brinner | brinner i knutarna
    hett om öronen | gått snett | går snett | gått fel | går fel | spårat ur | spårar ur
    avviker från plan | avviker från planen | varningsflaggor | varning | varningar
    varningssignaler | larm | kritiska | kritisk | kritiskt | hålla ögonen på | hålla koll på | hålla ett öga på
    ha koll på | känna till | ta upp med | ska ta upp | bör ta upp | vad är viktigast | det viktigaste
    bör jag veta | behöver jag veta | måste jag veta | bör jag känna till | viktigt att veta
    behöver uppmärksamma | bör uppmärksamma | ska uppmärksamma
    kräver åtgärd | behöver åtgärdas | troubled | trouble | problems | issues | worry | worried | worrying
    ska jag lyfta | bör jag lyfta | ska vi lyfta | bör vi lyfta | värt att lyfta | bör lyftas | ska lyftas | akut
    akuta
    mest akut | brådskande | concerned | concerns | kört fast | kör fast | fastnat | sitter fast | låst sig
    kommer inte vidare | stuck
""",
    frozenset({AT_RISK, DELAYED, PAUSED}): """
    inte enligt plan | inte går enligt plan | inte enligt planen | inte som planerat | inte följer planen
    följer inte planen | följer inte plan | inte följer plan | inte löper på | inte rullar på
    inte går som tänkt | inte som det ska | inte går som det ska
""",
    frozenset({ON_TRACK}): """
    pågår enligt plan | pågår enligt planen | pågående enligt plan | enligt plan | enligt planen | enligt planering
    enligt planeringen | enligt tidplan | enligt tidplanen | enligt tidsplan | enligt tidsplanen | enligt schema
    enligt schemat | som planerat | som planen | som tänkt | som det ska | följer planen | följer plan
    håller sin tidplan | håller sin tidsplan | följer sin tidplan | håller sin plan | följa planen | gå enligt plan
    hålla planen | hålla tidplanen | kommit i fas | kommit i fas igen | i fas igen | tillbaka i fas
    följer tidplanen | håller planen | håller tidplanen | håller tidsplanen | håller tidplan | grön | gröna | grönt
    grönmarkerad | grönmarkerade | grönmarkerat | på grönt | rullar | rullar på | löper | löper på | flyter
    flyter på | tuffar på | går bra | går det bra | går fint | går som det ska | går som tänkt | går smidigt
    går på räls | på banan | på rätt bana | på rätt köl | i fas | är i fas | i tid | på rätt spår | på spåret
    i rätt tid | klara i tid | klart i tid
    klar i tid | färdiga i tid | färdigt i tid | utan avvikelse | utan avvikelser | utan problem | utan anmärkning
    utan anmärkningar | utan strul | utan krångel | inga avvikelser | inga problem | on track | on schedule | on plan
    går något bra | går nåt bra | går någonting bra
    green | as planned | according to plan | funkar bra | fungerar bra | ligger bra till | ligger fint till
""",
    frozenset({ON_TRACK, AT_RISK}): """
    med eller utan avvikelse | med och utan avvikelse | pågår | pågående | pågick | pågått | är igång | igång | i gång
    jobbas det med | arbetas det med | ongoing | in progress | running | underway
""",
    frozenset({ON_TRACK, AT_RISK, DELAYED}): """
    är på gång | på gång | på g | fortfarande på med | på med just nu | på med nu
    påbörjad | påbörjade | påbörjat | startad | startade | startat | börjat | börjats | kommit igång | dragit igång
    satt igång | har startat | started
""",
    frozenset({DONE}): """
    avslutad | avslutade | avslutat | avslutats | avsluta | klar | klara | klart | klara och färdiga | klarat
    klarat av | avklarad | avklarade | avklarat | klarmarkerad | klarmarkerade | klarmarkerat | klarmarkerats
    klarrapporterade | färdig | färdiga | färdigt | färdigställd | färdigställda | färdigställts | färdigställt
    genomförd | genomförda | genomfört | genomförts | i mål | i hamn | i land | gått i mål | kommit i mål | slutförd
    hunnit slutföra | hunnit avsluta | hunnit färdigställa | hunnit göra klart | hunnit bli klara med
    hunnit med | hann med | hann vi med | hann ni med | hanns med | hunnits med
    slutförda | slutfört | slutförts | levererad | levererade | levererat | levererats
    verkställd | verkställda | fullbordad | fullbordade | avbockad | avbockade | avbockat | bockat av | bockats av
    checkats av | checkat av | prickats av | avcheckat | avcheckade | mörkgrön | mörkgröna | blivit klart
    blivit klara | gjort klart | gjorda | gjord
    gjort färdigt | rott i land | ro i land | rotts i land | done | finished | completed | complete | closed
    delivered | på plats
""",
    frozenset({NOT_STARTED}): """
    eller i planen | eller ligger i planen | eller ligger i plan | eller står i planen
    ej påbörjad | ej påbörjade | ej påbörjat | inte påbörjad | inte påbörjade | inte påbörjat | inte påbörjats
    ej påbörjats | opåbörjad | opåbörjade | opåbörjat | inte börjat | inte börja | inte börjats | ej börjat
    inte startat | inte startad | inte startade | inte startats | ej startat | ej startad | ej startade | ej startats
    ostartad | ostartade | ostartat | inte kommit igång | ej kommit igång | inte dragit igång | inte dragits igång
    inte satt igång | inte satts igång | inte igång | ej igång | inte i gång | inte börjad | inte på gång
    inte sjösatt | inte sjösatta | inte kickat igång | inte kommit i gång | inte kommit iväg | inte tagit fart
    ännu inte börjat | inget gjorts | inte gjorts något | inte gjorts nåt | står stilla | stått stilla | står still
    stått still | stå still | står helt stilla | stillastående | stå stilla | väntar på start | väntar på att starta
    väntar på att börja | väntar på att påbörjas | väntar på att komma igång | kvar att starta | kvar att påbörja
    återstår att påbörja | återstår att starta | ligger i startgroparna | startgroparna | orörda | orörd | oprövade
    not started | not begun | not yet started | hasn't started | haven't started | havent started | hasnt started
    unstarted | yet to start | aldrig börjat | aldrig startat | aldrig kommit igång | aldrig påbörjats
""",
    frozenset({PAUSED}): """
    pausad | pausade | pausat | pausats | paus | på paus | pausas | vilande | vilar | vilade | vilat | ligger vilande
    på is | lagts på is | lagt på is | ligger på is | isade
    lagd på is | lagda på is | ligger nu på is | parkerad | parkerade | parkerat | parkerats | stannat av
    stannat upp | avstannat | avstannad | avstannade | stannat | stoppad | stoppade | stoppats | stoppat | bordlagd
    bordlagda | bordlagts | på vänt | satt på vänt | i malpåse | malpåse | tills vidare | skjutits upp | uppskjuten
    uppskjutna | uppskjutet | skjutit på | skjutit upp | på hyllan | lagts på hyllan | i träda | frysta | fryst
    frusen | frusna | frysts | paused | on hold | on ice | suspended | halted | parked | stalled | ligger nere
    legat nere
""",
    frozenset({DROPPED}): """
    avförd | avförda | avfört | avförts | struken | strukna | strukit | strukits | struket | utgår | utgått | utgick
    utgåtts | inte längre ska göra | inte längre ska göras | ska inte längre göras | ska vi inte längre göra
        inte längre ska genomföras | ska inte längre genomföras | inte ska göras längre
        nedlagd | nedlagda | nedlagt | nerlagda | nerlagd | nerlagt | lagts ner | lagts ned | lagt ner
    lagt ned | läggs ner | läggs ned | lades ner | avbruten | avbrutna | avbrutet | avbrutits | avbrutit | borttagen
    borttagna | borttaget | tagits bort | skrotad | skrotade | skrotat | skrotats | slopad | slopade | slopat
    slopats | bortvald | bortvalda | bortprioriterad | bortprioriterade | bortprioriterat | bortprioriterats
    inställd | inställda | inställt | blir inte av | blev inte av | inte blir av | inte blev av | kastat in handduken
    avskriven | avskrivna | dropped | cancelled | canceled | scrapped | abandoned | discontinued
""",
    UNREPORTED: """
    ej rapporterad | ej rapporterade | ej rapporterat | ej rapporterats | orapporterad | orapporterade | orapporterat
    obesvarad | obesvarade | obesvarat | saknar status | saknar rapport | saknar rapporter | saknar rapportering
    saknar svar | saknar statusrapport | saknar uppdatering | saknas status | utan status | utan rapport
    utan rapportering | utan svar | aldrig något svar | inte något svar | fick vi inte svar | fick vi aldrig svar
    blev det inte svar | blev det aldrig svar | inget svar | inga svar | ingen status | ingen rapport
    ingen rapportering | inga rapporter | ingenting från | inget från | inte hört något från | inte hört nåt från
    unreported | missing report | missing reports | unanswered | vita | vit
""",
    frozenset({DONE, DROPPED}): "stängda | stängd | avslutade eller avförda | ur vägen | borta ur planen",
}

WILL_BE = "blir | bli | ska vara | är klara | vara klara | är klart | är klar | är färdiga | är färdig | är färdigt"
"""Beside "när", "klar" is what is awaited, not what has been reported."""
TIMELY = """
    i tid | i rätt tid | tidplan | tidplanen | tidsplan | tidsplanen | schema | schemat | on schedule
"""
"""What is not so is late."""
SOURCE = """
    enligt planen | enligt verksamhetsplanen | enligt planeringen | enligt tidplanen | enligt tidsplanen
    enligt schemat
"""
"""Beside a verb that is not of going: where something is told, not how it goes."""
DOINGS = "på gång | på g | igång | i gång"
"""Beside "vad har" a unit: what it does at all."""

NOT_FINISHED_WORDS = """
    lever fortfarande | lever vidare | fortfarande lever | kvar | återstår | återstående | kvarstår | kvarstående
    kvarvarande | öppna | öppen | oavslutade | oavslutad
    ofärdiga | ofärdig | ofärdigt | ej klara | halvfärdiga | remaining | left | unfinished | open | outstanding
    ogjorda | ogjord | ogjort
    aktiva | aktiv | kvar att göra | att göra | kvar att göra klart | kvar att bli klara med | kvar att slutföra
"""
"""Neither done nor dropped."""

REPORTING = """
    rapporterat | rapporterad | rapporterade | rapporterar | rapporterats | rapportera | rapportera in
    rapporterat in | inrapporterat | inrapporterad | inrapporterade | rapporterat klart | statusrapporterat | svarat
    svarar | svarade | svarats | svara | besvarat | besvarad | besvarade | besvarats | lämnat in | lämnat | lämnade in
    inlämnat | inlämnad | lämnat sin | lämnat svar | lämnat status | skickat in | skickat | inskickat | fått svar
    fick svar | fick ett svar | fått ett svar | fick en rapport | fått en rapport | hade en rapport
    hade rapport | hade ett svar
    fått någon rapport | fått rapport | fått rapporter | fått en rapport | fått status | fått någon status
    fått några rapporter | fått en rapport från | har vi rapporter från | har vi rapport från | har vi fått in från
    hört något från | hört nåt från
    fått in | fått in svar | kommit in | trillat in | trillade in | inkommit | inkomna | inne | redovisat | redovisad
    redovisade | redovisats | återkopplat | återkommit
    hört av sig | hörts av | hört från | hört något om | hört nåt om | uppdaterat | uppdaterad | uppdaterade
    uppdaterats | fyllt i | ifylld
    ifyllda | gjort sin rapport | gjort sitt | gjort sin läxa | gjort läxan | gjort sin hemläxa | gjort hemläxan
    fick in svar på | fick vi in svar på | har vi fått in svar på | fick vi svar på | har vi fått svar på
    checkat in | reported | answered | responded | replied | submitted | klara med rapporteringen
    klara med sin rapportering | klara med sina rapporter | klara med sin rapport | klara med sina svar
    klara med svaren | klara med inrapporteringen | klara med att rapportera | klara med att svara
    klara med statusrapporteringen | klar med rapporteringen | klar med sin rapportering | klar med sina rapporter
    klar med sin rapport | klar med sina svar | klar med svaren | klar med inrapporteringen | klar med att rapportera
    klar med att svara | klar med statusrapporteringen | färdiga med rapporteringen | färdiga med sin rapportering
    färdiga med sina rapporter | färdiga med sin rapport | färdiga med sina svar | färdiga med svaren
    färdiga med inrapporteringen | färdiga med att rapportera | färdiga med att svara
    färdiga med statusrapporteringen | färdig med rapporteringen | färdig med sin rapportering
    färdig med sina rapporter | färdig med sin rapport | färdig med sina svar | färdig med svaren
    färdig med inrapporteringen | färdig med att rapportera | färdig med att svara | färdig med statusrapporteringen
    rapporteringen | inrapporteringen | rapporterat färdigt | rapporterat allt | lämnat allt
    svarat på allt | svarat klart | återrapporterat | återrapporterats | återrapporterad | återrapporterade
    inkomma med rapport | inkommit med rapport
""" + "".join(
    f" | {report} {had}kommit"
    for report in ("rapporter", "rapporterna", "svar", "svaren")
    for had in ("", "har ", "hade ", "har det ", "hade det ")
)
"""That a report was made; with a negation before or after it, that none was."""

_BEHIND = (
    "släpar", "släpar efter", "dröjer", "är sena", "är sen", "sena", "ligger efter", "är efter", "hänger efter",
    "försenade", "försenad", "laggar", "sackar efter",
)  # fmt: skip
_WITH_REPORTS = (
    "med rapporten", "med rapporterna", "med rapporteringen", "med inrapporteringen", "med svaret", "med svaren",
    "med svar", "med sin rapport", "med sina rapporter", "med sina svar", "med att rapportera", "med att svara",
    "med själva rapporten",
)  # fmt: skip
MISSING = """
    utestående | utestående rapporter | utestående svar
    saknar redovisning | saknar ännu redovisning | saknar avrapportering | saknar återrapportering
    saknas underlag | underlag saknas | saknar vi underlag | saknar jag underlag | saknar jag fortfarande underlag
    saknar vi fortfarande underlag | saknar jag | saknar jag fortfarande | saknar vi fortfarande
    saknas | saknar vi | saknar vi svar | saknar vi svar från | saknar svar från | saknar vi rapport
    saknar vi rapporter från | fattas | fattas det | felas | tyst | tysta | tystnad | är tyst | teg | väntar vi på
    väntar vi fortfarande på | väntar vi ännu på | väntar ni på | inte hört av sig | inte hört av | inte hört ifrån
    väntar på svar | väntar svar | väntar på | väntas svar | väntas svar från | inväntar | inväntar vi
    ringa och påminna | mejla och påminna
    jaga | jagas | tjata på | ligga på | puffa på | puffas på | stöta på | trycka på
    få in resten | få in svar | få in svaren | få in rapporter | få in rapporterna | få in de sista
    återstår att svara | återstår att redovisa | kvar att redovisa | återstår att lämna in | återstår att rapportera
    kvar att svara | kvar att lämna in | kvar att skicka in | kvar att lämna | kvar att svara på
    kvar att rapportera | har kvar att svara | svar kvar | släpar med svaren | släpar med svar
    släpar med rapporteringen | släpar efter med rapporteringen | efter med rapporteringen
    sena med rapporteringen | sen med rapporteringen | sena med rapporten | sena med svaren | sena med att svara
    sena med svaret | sen med svaret | sen med rapporten
    sen med att svara | sena med att rapportera | sen med att rapportera | sena att svara | sena att rapportera
    försenade med rapporten | försenade med rapporteringen | försenade med svaren | missat att rapportera
    glömt att rapportera | glömt rapportera | glömt att svara | glömt svara | glömt | missat att svara
    missat svara | missat rapportera | skyldiga svar | skyldig svar | skyldiga oss svar
    slarvar med rapporteringen | slarvar med svaren | struntar i att rapportera | struntat i att rapportera
    underlåtit att inkomma | underlåtit att rapportera | underlåtit att svara | underlåtit att lämna
    skyldiga | efter med svar | efter med svaren | ligger efter med svar | behöver påminna | behöver påminnas
    behöver bli påmind | behöver bli påminda
    behöver en påminnelse | behöver en puff | behöver puffas | behöver påminnelse | ska påminna | ska påminnas
    bör påminna | bör påminnas | måste påminna | måste påminnas | ska ha en påminnelse | missing | bortfall
    bortfallet | nonresponders
""" + "".join(f" | {behind} {reports}" for behind in _BEHIND for reports in _WITH_REPORTS)
"""That no report was made."""
