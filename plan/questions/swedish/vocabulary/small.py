"""Words that carry no filter of their own: grammar, politeness, audience. And how chat spells common words."""

from __future__ import annotations

SPOKEN = {
    "dar": "dagar",
    "harnte": "har inte", "hante": "har inte", "ärnte": "är inte", "ente": "inte", "harinte": "har inte",
    "ärinte": "är inte",
    "e": "är", "é": "är", "ä": "är", "eé": "är", "å": "och", "o": "och", "oxå": "också", "me": "med", "mä": "med",
    "de": "det", "dä": "det", "d": "det", "dom": "dem", "nåt": "något", "nåra": "några", "nån": "någon",
    "någe": "något", "nåe": "något", "nånting": "något", "ngt": "något", "ngn": "någon", "ngra": "några",
    "nåen": "någon", "nårra": "några", "va": "vad", "vafan": "vad", "hu": "hur", "hurdan": "hur", "int": "inte",
    "itte": "inte", "inge": "inget", "inteé": "inte", "ikke": "inte", "igong": "igång", "ha": "har",
    "haru": "har", "hare": "har", "vaffö": "varför", "varffö": "varför", "vaför": "varför", "vafför": "varför",
    "varfö": "varför", "skall": "ska", "i.": "i", "te": "till", "fö": "för", "föe": "för", "fr": "från",
    "fr.o.m": "från", "ang": "om", "ang.": "om", "angående": "om", "pga": "på", "mkt": "mycket", "mke": "mycket",
    "stt": "status", "asså": "alltså", "ligge": "ligger", "fins": "finns", "gårt": "går det",
    "gåre": "går det", "gårde": "går det", "serut": "ser ut", "ere": "är det", "ärre": "är det", "äre": "är det",
    "äredä": "är det", "vicka": "vilka", "vika": "vilka", "villka": "vilka", "vilke": "vilket", "hurgår": "hur går",
    "hurså": "varför", "akt": "aktiviteter", "proj": "projekt", "t1an": "t1", "t2an": "t2", "t3an": "t3",
    "ggr": "gånger", "mej": "mig", "dej": "dig", "sej": "sig", "vart": "var", "vars": "var", "försen": "försenad",
    "forsen": "försenad", "lixom": "liksom", "tess": "tills", "slipper": "saknar", "inkom": "kom in",
    "tillsvidare": "tills vidare", "ngnting": "något", "rubbet": "allt", "isf": "annars",
    "iofs": "annars", "tom": "till och med", "from": "från och med", "jmf": "jämfört", "jfr": "jämfört",
    "jfrt": "jämfört", "jmfrt": "jämfört", "jämf": "jämfört", "resp": "och", "mha": "med", "avd": "avdelning",
    "enl": "enligt", "sthlm": "", "feb": "februari", "mån": "månad", "verksamhetsplan": "verksamhetsplanen",
    "såväl": "både", "uton": "utom", "utm": "utom", "oc": "och", "ohc": "och", "osh": "och", "oh": "och",
    "mnga": "många", "nôn": "någon", "nôt": "något", "nôra": "några", "geck": "gick", "blitt": "blivit",
    "mågna": "många", "månag": "många", "mångs": "många", "vikla": "vilka", "vilak": "vilka", "vlka": "vilka",
    "viklen": "vilken", "vp": "verksamhetsplanen", "vpn": "verksamhetsplanen",
}  # fmt: skip

SPOKEN_IN_PHRASES = "de ha"
"""Of these, the ones that stand in the vocabulary's own phrases as they are written."""

SMALL = """
    planerat planerad ordagrant
    är var vara varit blir bli blev blivit har hade ha haft kan kunna kunde ska skulle vill ville måste bör borde
    får få fick fått må lär brukar behöver behövs behövde tänker jag du han hon den det vi ni de oss er sig mig
    dig man mitt min mina din ditt dina sin sitt sina vår vårt våra ert era deras dess hans hennes honom henne en
    ett ena detta denna dessa sådan sådana sådant samma annan annat andra någon något några ingen inget inga varje
    all allt alla hela helt båda bägge i på av för från till med om hos vid under över mellan genom inom utan mot
    åt ur efter före innan sedan sen när där här dit hit hem fram bort ner upp ut in bakom enligt via per kring
    runt omkring och eller men så att som därför eftersom då nu ju väl nog alltså också även bara endast precis
    just lite mycket mer mest mindre minst många flera fler flest ganska väldigt riktigt jätte ens än ännu redan
    snart ofta ibland alltid aldrig fortfarande vad vilka vilken vilket vem vems hur varför vart ja nej jo okej ok
    hej hejsan hallå tjena snälla tack tackar tacksam gärna vänligen please kanske möjligen eventuellt typ liksom
    mäter mäta mäts mättes
    egentligen faktiskt verkligen direkt snabbt snabb kort kortfattat enkelt tydligt se ser sett visa säg säga
    säger sade sa berätta kolla kollar titta tittar undrar undrade fråga frågar veta vet vetat hitta hittar hämta
    ge ger plocka ta tar tog gör göra gjort gjorde går gå gick gått kommer komma kom ligger ligga låg legat står
    stå stod ställa finns fanns finnas håller hålla hjälp hjälpa skriv skriva skriver ange lista svara förstå förstår
    förklara tror tro tycker känns verkar tänkte stämmer gäller gällande rörande beträffande angående avseende ang
    påstå påstår hävda hävdar
    anser st stycken stycke gång gånger dag dagar dagen vecka veckor veckan månad månader månaden år året åren tid
    tiden idag imorgon igår kväll morgon eftermiddag måndag tisdag onsdag torsdag fredag lördag söndag ned kvar
    bra dåligt ny nytt nya gammal gamla stor stora stort liten små eget egna egen hel viss vissa olika övrig
    övriga övrigt enstaka respektive diverse möjligt ksf kommunen kommun kommunens mjölby förvaltning
    förvaltningen förvaltningens förvaltningar planen plan planens planer verksamhetsplanen verksamhetsplan
    verksamhetsplanens vp plane ledningsgruppen ledningsgrupp ledningen ledningens ledning nämnd nämnden
    nämndens nämndsmötet
    kommunstyrelsen kommunstyrelsens ks ksau arbetsutskottet politiken politiker politikerna revisorerna
    revisionen revisor fullmäktigemötet chefsmötet mötet möte möten presentation presentationen punkt dagordning
    dagordningen ordföranden ordförande kommunalråd kommunalrådet oppositionen direktörsgruppen aktuella aktuell
    läget rätt fel liknande saker sak fall fallet sätt del delar antal total totala namn namnet ord listan tabell
    trots trodde måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
    form svar svaret frågan frågor information info exempel grund översiktligt max rader rad högst ungefär cirka
    ca sidor version the a an of for to on at is are was were be been do does did have has had we you they me my
    our us your and or but with by from as this that these those there here so what which who how when where why
    can could would should will shall if then than about into over up out any some more most less hi hello tell
    show give let lets get see know need want like also still yet ever gälla rör handlar handla handlade berör
    nämligen nämner nämnde nämnts pratade pratat prata talade pratas diskuterade diskuterat sagts lovade sas nåja
    undra jaa öh eh ehm hmm va va? aa asså assa bla osv mm etc mfl dvs tex t ex fö förresten föresten btw asap fyi
    pls plz tx thx stackars himla jävla fan förbannat jäkla sjukt extremt otroligt helvete satan herregud gud oj
    konkret konkreta specifikt framför främst särskilt speciellt generellt överlag överhuvudtaget totalt
    sammantaget exakt exakta hittills senaste senast nyss strax redo rimligt vettigt viktigt viktigaste viktigast
    bland däribland däremot istället annars fast dock medan ifall huruvida oavsett slag utöver tillsammans ihop separat
    själv själva enda första sista nästa förra sådär såhär sånt sånna såna mål tertial börja börjar fortsätta
    fortsätter sluta slutar starta stänga stänger stängs stängas öppna öppnas gången normal normalt normala person
    personer någonstans överallt inför infor först forst varken doing noll två tre fyra fem sex sju åtta nio tio
    årets
    elva tolv femton tjugo hundra väg fart förhand passa mvh hälsningar hälsning trevlig önskar uppskatta
    uppskattar tacksamt slänga tjänare controller controllern controllers ifrån längre kommit innebär innebära
    betyder antingen mena menade menar menas samt alls genomföra genomförs genomföras slutföra koll kollen hörru
    hörrni hörni snabbfråga fundering funderar sker skedde skett räknar räkna plats dem ones ändå tillbaka länge
    lika nästan både sitter sitta sitta emot visst gott helst långt samtidigt lätt säkert tyvärr trots använda
    använder stället förrän portfölj portföljen trafikljuset trafikljus jobbar jobba arbetar arbeta par
    tagit vilja absolut
    början följa följer söker söka minns sån behöva behövt extra
    fungerar fungera används välja visste hittade hittat tanke passar knappt kunnat lugnt såklart vare följande
    förstås numera dessutom därmed exempelvis naturligtvis förmodligen undan lagt närmare ställe hinner hinna
    hinns hunnit hann innehåller snarare allra dels hantera definitivt iallafall troligen såsom snäll hamnat hamna
    hamnar görs göras sträcker förbereder förbereda bild bilden bilder nr re rättar givetvis sällan plötsligt
    äntligen ytterligare vidare igenom utanför varandra försöker försöka försökt tänka tänk tyckte hoppas låter
    visar läser läsa läst ställer ställt ställ lägga lägger sätter satte sätta dras dra håll någonsin ihåg tydligen
    flesta åtminstone hellre givet ihjäl igenom ordentligt uppenbart betydligt relativt ställt ställda satta
    positivt lyder lydelsen landade hamnade bestämt bestämda antagit antagna
    således därav varav därifrån
    framöver framförallt lagom minnas ursäkta ursäkt förlåt önskat välkommen sidan vore tills kvart hört höra hör
    kännas känner markerade markerat märkt märkta flaggade flaggat klassade klassat stämplade rankade listade
    visade redovisade nämnda berörda aktuellt genomgående konstant ständigt oavbrutet tillfälle sammanställning bot
    angett angetts angavs anges uppges uppgett uppgetts resten återstoden uppmärksamhet meningar delvis slutet mitten
"""

OTHER = """
    klok datorn mobilen hissen kontoret skrivbordet tangentbordet
    lunch lunchen fika kaffe väder vädret maten fotboll film musik resa bil bilen hus huset hund katt barnen mamma
    pappa vinna vann match matchen robot sjukdom sjuk corona pandemin krig kriget skola skolan simhall simhallen
    ishall badhus badhuset bibliotek biblioteket lekplats rondell vägen vägar gata cykel cykelväg skridskor sol regn
    snö aktier bitcoin recept skämt vits saga dikt sång president kungen statsminister regeringen riksdagen klockan
    kärlek livet meningen världen sverige stockholm linköping tekniken känner heter gillar älskar hatar bor kost
    kosten städ kök köket tidigast slut slutet värdelös värdelösa usel usla dum dumma korkad korkade senare
"""
"""Words that are spelt right and name nothing here, so that they are not taken for misspelt ones."""

BE = "va vart"
BEFORE_BE = "ska skall skulle kan kunde måste bör borde lär får att det de dem den"
"""Before a "va" that is "vara": "när ska de va klara?"."""
FILLERS = """
    har är ens än ännu det de den så blivit vi helt riktigt nog väl ju var varit också även liksom man fått nu jag
"""
"""Words that may stand inside a phrase: "inte [ens har] börjat"."""
HESITATIONS = """
    eh | ehm | öh | öhm | äh | hm | hmm | asså | lixom | ju | faktiskt | egentligen | verkligen | förresten | kanske
    så att säga | typ
"""
"""Between two words of a clause they change nothing."""
DENIED, ONE, SOME = "inte ej aldrig", "en ett", "någon"
WHAT_IS_REPORTED = "aktivitet rapport svar insats"
AND_SAID = "oh"
"""Folded as "öh" is, but "och"."""
SORT = "typ"
OF_SORTS = "en den vilken vilka av per efter för utan saknar ingen samma varje olika annan och eller hur vad enligt"
SORTS_OF = "av a p f projekt förstudie aktivitet"
"""Before or behind "typ" where it is a sort of something."""
ADVERBS = """
    förut framåt bakåt uppåt nedåt neråt utåt inåt hemåt förr förrän hemma borta fram åter inne ute uppe nere fritt
    ensamt nätt lätt tätt rakt jämt jämnt kring runt ihop isär undan
"""
"""No part of another word: "förut" is not of "förutsättningar"."""
