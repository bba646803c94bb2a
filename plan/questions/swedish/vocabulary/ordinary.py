"""Everyday words that are spelt right and name nothing here, but lie a letter or two from a word that does."""

from __future__ import annotations

ORDINARY = """
    aktie aktivist aktivister alger allan allmänt allra andades andning angel anklagade anlänt anmäl ansluta
    anställa anställer anställt antagande antaganden antagandet antar antas arbetsdag arbetsdagar arbetsdagen
    arbetsgivare arbetsgivaren arbetsgivarna arbetsliv arbetslivet arbetslös arbetslösa arbetslöshet
    arbetslösheten arbetssökande arbetstagare arvet ateist attraktion avbryt avbröt avfärd avfärda avger avgår
    avslöjade avstängd avstängda avstå avstånd avståndet avstår avtar bak baka bakar baken banta bar baren barnet
    bas basen baser bastu batra bedövning begagnade begåvning benämning benämningen ber beräkning beräkningar
    beräkningen beröm besatta besegrade beskrev beskrevs beskrivna besvär betalning betalningen beter betraktas
    bevakning bevarade beväpnade bistå blint blixt blont blåst blått bokat bonde brand branschen branscher brant
    brast brors brott bränd bränder bränt budet byrån bär bäras båset båtar chans chief cirkel cirklar cirkulerar
    cirkus dalar dalarna dalen databaser dejta dejtar della deltog drift droger droppe droppen dräkt drömt
    efterrätt eftertanke efteråt elakt elefanter endaste enhetlig enhetligt expert experter experterna faktor
    faktum farlig farliga farligt farsa fasen fastän fatta fattar fattat fattig fattiga felaktiga felen felet
    finkan finna finner flyger flykt flytta flyttad flyttade flyttar flyttas flyttat flyttats formel forskning
    forskningen fortsättning fortsättningen forum frasen frost frysa frysen fullmakt färd färden färdighet
    färdigheter färsk färskt förankring förbinder förde fördel fördelaktigt fördelar fördelarna fördelen fördes
    föreläsare föreläser föremål föremålet förening föreningar föreningen föreningens förfarande förhandla
    förhandling förhandlingar förhandlingarna förkylning förlag förmån förnedring förnekade församling
    församlingar församlingen förse förser förskollärare förskott förstått försvarade försvarat försäkra försäkrad
    försäkrade försäkrar försäkring försäkringar försäkringen försörjning förutsatt förutsätter förvandlats
    förvandling förvaring förvirrad förvirrat förväg förväntat förvånade förvåning föräldrar föräldrarna
    föräldrarnas föräldrars gemenskap gemenskapen genombrott glimt glöms grenen greven grina groda grova grovt
    gruppen grupper grupperna gränserna grönsaker gymnasielärare gymnasiet gymnasium gymnastik gärningar hacka
    hackat hakar hallon haltar halva halvår handel handen handläggare handtaget hemmalaget hjälm hylla hälsa
    hälsar hälsat hälso hämnd hända händer hängde hänger hängt hållt höger höjda inger ingång inledning
    inledningen insidan installera installerade installerat instanser instruktör insändare insåg intag intar inter
    intern interna internt intåg invandrare juste jägare kallar kanin kaniner kansli kanter karlar kista klaga
    klagar klagat klang klargöra klarna kliar klura klätt knäna kommendör kompensera kompenserar kompetent
    kompetenta komplett kompletta konst konsten konstnären konstnärer kontant kontanter kontor kontrakt kontraktet
    kors korsningen korvar kritik kritisera krävt kullar kusten kvarn kvart kvarts kända känts kärna köpet köpta
    körs laga lagar lagen lager lagret lagring lagt landslaget lat lata leden ledet ledig lediga ledigt leker
    lever leveranser levern lider ljus ljuset ljust loggar lovande lyder läder lägg lägga läggas läggning lägre
    lägret lämpade länet lånade lånat lånet låset låt låta låtar låten låter lögnen lögner löken lönar lösen löser
    löven magen mailen mailet maken manuel manus matchning median meter milen miljö miljöer minne minns minut
    mobil mobiler moder monter morot motverkar myter måla målar målare målat målning målningar målningen nagel
    national nationen nationens nedan nedläggning nerver note noter noterna nyttig nyttiga nyttigt nyttja nämnt
    närheten näsa näsan nätet näven oansvarigt oavbrutet ofarlig ofarliga ofarligt okänd okänt ordentlig orkar
    orkat ormar orsakar oskyldiga ostört otrolig otroliga parken parker parter passet personbil personbilar
    plantera planterade prick prins prioritet producent producenten producenter produkten proposition protester
    protestera protesterade protesterar påstående rationell rationella reda reder redig redigering regim reser
    resor retur ris ruiner rutan räkning räkningar räkningen röra rören rösträtt salen samlad sammanfaller
    sammanhang sammanhanget sammanhängande sammansatt sammansättning sammanträffande sanningar sanningen
    sekreterare senap sjung sjunger sjungit själen sjönk skada skala skalan skapa skapar skapat skara skick
    skicklig skickligt skift skild skratt skrattade skrek skrift skrik skruv skvätt skyll skylt skytten skära
    skåda skåpet sköld skönt slavar slipper släck släng slängt släpp släppa släpper släppt släppte smaker smala
    smart snack snackar snackat snåla spenat sprack spänt stadsdelen stall stallet stan stank starkt stavningen
    stekt stick stift stil stjäl stock storstaden storstäder storstäderna stridande strukturell strukturella
    strupen stryk sträng strängt strök studio studion styre styrka styrt ställ ställd ställde ställe ställen
    ställena ställer stället stämningen stärkt stånd stöter suckar svaga svagt svans svart svärd svärfar svävar
    svårare svårast svåraste svårighet svårigheter svårt syster säkert säkrad säkrar sälen sändes sändningar
    sändningarna sändningen sänkas sänker såldes sårad sårade sårar såren söker tacksamma teknisk tekniska
    tekniskt testa tillbehör tillhörighet tillhörigheter trams tränar tummar tuppen tvillingar tyska tyskt täcka
    täcker umgåtts underlaget underläge undre ungar unikt uppe uppgår upprop uppsatser uppskattas uppsåt upptar
    utdelning utger utgifterna utgör utifall utkom utsatt utsatts utsätts uttal vaken vaktar vartenda velat verkan
    verken vidta vifta viken vilade vilda vilja villig villiga villigt vilse vilsen vinka virke vis visar visat
    viska visningar vista väcka väcks väckt vänjer vänstra väntan värde värld värme värvning väster växter våning
    våningar ägnar äldre älgar ämbete ängel ågren ålder åldern åldrar ångrade ångrat årtal åtalet återkomst
    återkomsten placering placeringen placeringar återställa återställd ökänd övervikt överviktig överviktiga
    angav angavs angivna angivet uppgav uppgavs meddelade meddelat
"""
