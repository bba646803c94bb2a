"""Which small words tell something. Where nothing has taken one up, the answer says so, or asks."""

from __future__ import annotations

from plan.questions.swedish.words import folded

WEIGHTY = """
    mellan nästa första sista förra åtminstone minst högst fler färre mer mindre nästan utöver före innan efter sedan
    sen tidigast senast tidigare senare annars bortsett räknar hälften dubbelt ungefär drygt knappt exakt
    varannan andra tredje fjärde femte sjätte delvis ena enstaka enda flest flesta halva igen majoriteten samma nästan
    själv själva snart ofta ibland sällan lika olika ganska bakom emot varandra separat samtidigt tillbaka utanför
    viss vissa åtskilliga
"""
DROPPED = folded("""
    är var vara varit blir bli blev blivit har hade ha haft kan kunna kunde ska skulle vill ville måste bör borde får
    få fick fått lär behöver behövs jag du den det dem vi ni de oss er sig mig dig man mitt min mina din ditt dina sin
    sitt sina vår vårt våra ert era deras dess en ett alls denna detta dessa sådan sådana sådant någon något
    några ingen inget inga varje all allt alla hela båda både bägge i på av för från till med om hos vid under över
    genom inom åt ur när där här dit hit in ut enligt via per kring och eller samt respektive antingen men så att som
    därför eftersom då nu ju väl nog alltså dvs också även just lite mycket helt ganska väldigt riktigt ens än ännu
    många fortfarande vad vilka vilken vilket vem hur varför ja nej jo jaa okej ok kanske möjligen eventuellt typ
    liksom egentligen faktiskt verkligen direkt kort kortfattat enkelt tydligt bland tyvärr ändå dock
    hej hejsan hallå tjena tjänare hörru hörrni hörni snälla snäll tack tackar tacksam tacksamt gärna vänligen mvh
    hälsningar hälsning trevlig önskar uppskattar ursäkta förlåt
    visa säg säga säger sa berätta kolla kollar titta tittar undrar undrade undra fråga frågar veta vet hitta hittar
    hämta ge ger plocka ta går gå gick gått kommer komma kom ligger ligga legat låg står stå finns fanns finnas håller
    hjälp lista ser se sett gör göra görs sker skett gäller gällande rör rörande handlar handla beträffande
    angående avseende ang stämmer räknas jobbar jobba arbetar arbeta skriva skriver
    årets planen plan planens verksamhetsplanen verksamhetsplan verksamhetsplanens ksf kommunen kommunens kommun
    förvaltningen förvaltningens nämnden nämndens kommunstyrelsen kommunstyrelsens ks
    hinner hinns hunnit väntas förväntas innehåller omfattar hamnat markerade lagt anges ange drar ones yet egna
    saker sak fall fallet information info exempel svar svaret listan lista sammanställning form st stycken
    generellt överlag överhuvudtaget särskilt speciellt framför framförallt konkret konkreta totalt total
    öh eh ehm hmm va aa osv mm etc tex ex btw asap fyi pls plz tx thx himla jävla fan förbannat jäkla sjukt extremt
    otroligt helvete satan herregud gud oj re
    the a an of for to on at is are was were be been do doing does did have has had we you they me my our us your and
    or but with by from as this that these those there here so what which who how when where why can could would
    should will shall if then about any some hi hello tell show give let lets get see know need want please
""")
"""All that may be passed over without a word of it: grammar, politeness, and what anybody asks with."""
OTHERS_COUNTED = """
    dagar dag veckor månader timmar gånger personer möten sidor rader ord meningar fler färre nya tertial rundor
"""
"""After "hur många": what nobody counts here."""
NO_NUMBERS = "en ett i ii iii a"
EXPECTS = "räkna med | räknar med | räknar ni med | räknar vi med | räknar man med | räknar ändå med"
PREPOSITIONS = "mellan | före | innan | efter | sedan | sen | senast | tidigast"
LINES = "rad | rader | mening | meningar | punkter | ord | gånger"
"""What an answer may be asked to be so many of."""
YEARS = "i år | nästa år | förra året | i fjol | detta år | året ut | årsskiftet"
