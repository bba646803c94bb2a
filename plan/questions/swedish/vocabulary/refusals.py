"""The words for what the bot must say no to: ranking persons, changing, sending, money, opinions, the rest."""

from __future__ import annotations

RANKING = """
    sämst | sämsta | bäst | bästa | snabbast | snabbaste | långsammast | långsammaste | slöast | slöaste | latast
    lataste | duktigast | duktigaste | flitigast | trögast | segast | värst | värsta | rangordna | ranka | topplista
    bottenlista | rankning av personer | ranking av chefer | slarvigast | oftast | worst | best | slowest | fastest
    laziest | rank | rankning | missköter | missköter sig | slarvar | maskar | skärpa sig | skyll | skylla | fel på
    vems fel | whose fault | jobbar minst | jobbar mest | arbetar minst | arbetar mest | gör minst | gör mest
    gjort minst | gjort mest | bär skulden | få sparken | avskedas | skulden | skuld
"""
PERSON_NOUN = """
    person | personer | personen | personerna | chef | chefer | chefen | cheferna | medarbetare | medarbetaren
    medarbetarna | anställd | anställda | individ | individer | kollega | kollegor | kollegan | handläggare
    handläggaren | people | managers | manager | ägare | ägarna | ansvariga | folk
"""
MONEY = """
    kostat | kostar | kostnad | kostnaden | kostnader | kostnaderna | kosta | kostade | budget | budgeten
    budgeterat | budgetutfall | pengar | pengarna | kronor | kr | miljoner | miljon | tusenlappar | dyr | dyrt
    dyra | dyrast | dyraste | pris | priset | spenderat | spendera | lagt ut | ekonomiskt utfall | investering
    investeringar | besparing | besparingar | intäkter | intäkt | finansiering | finansieras | medel | faktura
    fakturor | konsultkostnad | konsultkostnader | cost | costs | money | price | spent | sek | har vi råd
    råd med | hur mycket har vi lagt | hur mycket har lagts | hur mycket lägger vi | hur mycket lades | prislapp
    notan | nota | prislappen | loss på
"""
_BODIES = """
    nämnden|ks|kommunstyrelsen|politikerna|politiken|ordföranden|fullmäktige|revisorerna|revisionen|ledningsgruppen
    direktören|kommundirektören|oppositionen|arbetsutskottet|presidiet|facket|pressen|medborgarna
"""
_SAYING = "sa|sade|säger|tyckte|tycker|beslutade|bestämde|ville|svarade|frågade|kommenterade|uttalade"
SAID_BY_OTHERS = " | ".join(
    f"{saying} {body.strip()}"
    for saying in _SAYING.split("|")
    for body in _BODIES.strip().replace("\n", "|").split("|")
)
"""What was said at a meeting, which nobody reports here."""
OUTSIDE = f"""
    {SAID_BY_OTHERS}
    andra kommuner | andra kommunerna | övriga kommuner | grannkommuner | grannkommunerna | grannkommunen | timmar
    arbetstimmar | arbetstid | bemanning | bemannat | bemannade | tillräckligt med personal | personalbrist
    sjukfrånvaro | sjukskrivna | sjukskriven | semester | lön | löner | lönen | tjänar | telefonnummer
    telefonnumret | mobilnummer | mejladress | mailadress | e postadress | epost | adress | personnummer
    födelsedatum | heltid | hur många anställda | antal anställda | hur många jobbar | invånare | invånarantal
    befolkning | skattesats | skattesatsen | skatten | skatt | kundnöjdhet | leverantör | leverantören
    leverantörer | upphandlad leverantör | avtal | avtalet | avtalen | diarienummer | protokoll från mötet
    röstade | röstat | bygglov | öppettider | öppettiderna | hours | staffing | salary | phone number | headcount
    hur lång är | hur långa är | hur hög är | hur höga är | hur låg är | hur stor är | hur stort är | hur stora är
    hur gammal är | hur bred är | hur snabb är | hur ofta | risknivå | nytta | nyttoeffekt | resurser | resurs
    resursåtgång | personalresurser | heltidstjänster
    tjänster har | årsarbetare | medarbetare jobbar | nämndmöte | nämndmötet | nämndsmöte | sammanträde
    fatta beslut | fattas beslut | ta beslut | tas beslut
    sammanträdet | sammanträden | nästa möte | mötestid | mötestider
"""
CHANGE_COMMAND = """
    sätt | ändra | markera | uppdatera | registrera | klarmarkera | skriv en kommentar | lägg en kommentar
    lämna en kommentar | kommentera | öppna ett nytt tertial | öppna en ny omgång | starta en ny omgång | skjut fram
    skjut upp | senarelägg | tidigarelägg | förläng | rödmarkera | grönmarkera | gulmarkera | avsluta | ta bort
    radera | lägg till | lägg in | flytta | byt | byt namn på | pausa | stryk | avför | skriv in | rapportera in
    justera | korrigera | rätta | skapa | godkänn | mark | set | update | change | delete | remove | close | add
    boka | tilldela | lägg över | överför | ge uppgiften | nollställ | återställ | döp om | öppna omgången
    öppna tertialet | öppna tertial | öppna t1 | öppna t2 | öppna t3 | starta omgången | stäng | stäng av | sätta
    föra in | för in | notera | mata in | fyll i | bocka av | pricka av
    stänga | öppna | lägga till | lägga in | byta | byta status | stryka | avföra | skriva in | godkänna
"""
SEND_COMMAND = """
    skicka | mejla | maila | mejla ut | posta | publicera | dela | vidarebefordra | påminn | send | post | forward
    påminna | mejla ut | publish | remind | ring | kontakta åt mig | tjata
"""
OPINION = """
    tycker du | vad tycker | anser du | din åsikt | din uppfattning | håller du med | gillar du | rekommenderar du
    vad anser | anser revisionen | tycker revisionen | vad skulle du göra | favorit | favoriter | favoritaktivitet
    sköter sig | do you think | your opinion
"""
ADVICE = """
    kan vi stryka | kan vi pausa | kan vi avsluta | kan vi lägga ner | bör vi stryka | bör vi pausa
    bör vi lägga ner | borde vi stryka | borde vi pausa | borde vi lägga ner | ska vi stryka | ska vi pausa
    ska vi lägga ner | bör vi prioritera | borde vi prioritera | ska vi prioritera | kan vi prioritera bort
"""
"""What only people can decide."""
JUDGED = "bra duktig duktiga dålig dåliga kass kassa kompetent kompetenta lat lata usel usla värdelös värdelösa"
"""Adjectives that pass judgement on whoever they are said of."""
