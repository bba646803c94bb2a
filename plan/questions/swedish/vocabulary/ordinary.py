"""Everyday words that are spelt right and name nothing here, but lie a letter or two from a word that does."""

from __future__ import annotations

ORDINARY = """
    abort agendan agent aktie aktivist aktivister aktivisterna aktivt alger alias allan allmänt allra andades andan
    andning angav angavs angel angivet angivna angränsande ankan anklagade anländer anlänt anmäl anmälning
    anmälningar anmälningarna anordning anordningar anordningen ansett ansetts anslut ansluta anslutande anställ
    anställa anställas anställer anställs anställt antag antagande antaganden antagandet antaget antagit antagits
    antar antas antikviteter antydningar användares användbar användbara användbarhet använde användes använt
    arbetsdag arbetsdagar arbetsdagen arbetsgivare arbetsgivaren arbetsgivarens arbetsgivarna arbetskläder
    arbetslag arbetslaget arbetsledare arbetsliv arbetslivet arbetslivets arbetsläger arbetslös arbetslösa
    arbetslöshet arbetslösheten arbetspass arbetsplatsen arbetsplatser arbetsplatserna arbetsrum arbetsrummet
    arbetsrätt arbetsrätten arbetssätt arbetssökande arbetstagare arbetstagaren arbetstagarna arean argare arken
    armar armén armen arvet ateist atlas attraktion avbokade avbrottet avbryt avbröt aveln avfart avfärd avfärda
    avger avgår avledning avslår avslöjade avslöjades avslöjats avstigning avstå avstånd avståndet avstår avstängd
    avstängda avstängning avstängningar avstängningen avstängt avsättning avtagande avtar avvaktande avvek
    avvisande bagage bajsar bak baka bakar baken bakut banar banat banda banner banta bar baren barnet bas basal
    basen baser bastu batra bedövning befallning befatta befäl begagnade begravs begår begåvning begär behån behövd
    belöna belönas belöningar belöningen benämning benämningen ber bered beräknats beräkning beräkningar
    beräkningarna beräkningen berättats beröm berömd berömda berömt berörd berört beröva besatta besegrade
    besegrats beskrev beskrevs beskrivit beskrivits beskrivna beslutats beslutna beslutsam beslutsamhet besläktad
    besläktade beslöt bestående bestånd beställde bestäm bestämmer bestäms bestämt bestämts besvär besvärjelse
    besvärjelser betalning betalningarna betalningen betan betar betat beter betet betong betoningen betraktad
    betraktas betraktat betraktats bettet betäckning bevakning bevarad bevarade bevarande bevaras bevarat bevarats
    beväpnade beväpning bistå bitter black blank blind blint blixt block blockar blockat blomningen blond blont
    blund blåst blått blåvit bläck bodde bojan bokar bokat boken bonde boots borgar borgs borna borra borrar borrat
    borst borsta borstarna borste bortalaget bortgångna bortgångne bortre borttappade brand branschen branscher
    brant brast brett brink britt broms brons brors brosk brott bruna brunn brunt brustit bruten brutet brutta
    bråck bråkat bräda bräde bränd bränder bränt bröden brödet bröst budet busar butter bygge byrån bågar båset
    båtar båttur bädda bända bär bäras bärga bävar böjde bördan börser campare chans chark charm chick chief chock
    chuck cirkel cirklar cirkulerar cirkus dalar dalarna dalen dalta damen databaser deals dedikation degen dejta
    dejtar delats della delta deltar deltog departement departementet differens direktionen direktiven direktor
    direktör distributör distributören distributörer doping dragen draget drift drivers droger droppe droppen
    droppet dräkt drömt dubbel dubbeln dyrka dåden dåsig dödes efterklok efterlängtad efterlängtade efterlängtat
    eftermäle efterrätt efterrätten efterrätter efterskott eftersmak eftersökt eftersökta eftertanke efteråt
    egenheter ekologisk ekologiska ekologiskt ekonomier ekonomifakta ekonomins elakt elefanter emellanåt endaste
    enhetlig enhetligt enkel eskortera ester event exklusivt expert experter experterna exploatera exploaterar
    explodera exploderade exploderar exploderat facken fakta faktor faktum fakturan fakturera fakturerar faran
    farit farlig farliga farligt farsa farsen farsi fasan fasen fason fastsatt fastän fatet fatta fattar fattat
    fattig fattiga fatwa felaktiga felen felet fildelning filten filter filtret finans finanser finansiell
    finansiella finansierats finansiär finansiärer finger finkan finna finner finsk fiolen firat fitta flaggan
    flaggans flexa flint flora flyer flyger flykt flytta flyttad flyttade flyttar flyttas flyttat flyttats
    flyttbara flärd fnatt fordringar formatering formats formel forna forsar forsen forskande forskat forskning
    forskningen forskningens fortast fortgår forts fortsättning fortsättningen forum fradga fraktur frakturer
    framgå framgått framsätet franc frank franskt frasen fresta frigående frost fruns frysa frysas frysen frångå
    fränt fräsa fuckar fullbokad fullbokade fullmakt fullmakten fullt funderare furst fuskar fylla fylld fyllo
    fylls fäktas fällt färd färden färdighet färdigheter färdigställa färsk färskt följt förankra förankrad
    förankrade förankrat förankring föranlett förbigående förbinder förda förde fördel fördelaktig fördelaktiga
    fördelaktigt fördelar fördelarna fördelen fördes fördröja fördröjer föredöme föredömligt förekommit förekomst
    förekomsten förekomster föreläsa föreläsare föreläsaren föreläser föremål föremålet förenad förenade förenades
    förenas förenat förening föreningar föreningarna föreningen föreningens förenklar föreskriver förestående
    förfarande förfaranden förfarandet författad författade författares författat författning författningar
    författningen förgreningar förhandla förhandlade förhandlat förhandling förhandlingar förhandlingarna
    förhindrade förhindrat förklarats förklädd förklädda förkylning förlag förlamade förlamning förlegade förlorade
    förmedlade förmedlas förmedlat förment förminskad förminskade förmån förmått förnedrade förnedring förnekade
    förnärmad förorenad förorenade förorenat förorening föroreningar förpackning förpackningar förpackningarna
    förpackningen församling församlingar församlingarna församlingen församlingens försatt förse förseglade förser
    förses försett förskjuta förskola förskollärare förskolor förskolorna förskott försköna förskönande förslår
    försonas försoning förstorad förstorade förstoring förstående förstått förstörts försummade försummat
    försvarade försvarande försvarat försvårande försynt försäkra försäkrad försäkrade försäkran försäkrar
    försäkrat försäkring försäkringar försäkringen försäljning försäljningar försäljningen försätter försörjning
    förts förtär förtäring förtätning förundrad förundran förundras förut förutsatt förutsatte förutsett förutspått
    förutsätta förutsätter förutsätts förvandlade förvandlat förvandlats förvandling förvarade förvaring förvarnar
    förvarning förverkat förvirrad förvirrar förvirrat förvånade förvåning förväg förväntat förväntningar
    förväntningarna förvärra förvärrade förvärrades förvärrar förvärras förvärvar förvärvat förvärvet förväxlat
    förädling förälder föräldern förälders föräldrahem föräldrahemmet föräldraledig föräldralediga föräldraledighet
    föräldraledigheten föräldralös föräldrar föräldrarna föräldrarnas föräldrars förälskade föränderlig
    föränderliga galleri galleria gallerier gallerierna galleriet gallerior gamma gammalt garde gemensam gemensamma
    gemenskap gemenskapen genombrott genombrottet genomförande genomförandet getto glatt glimt glömd glöms gnager
    gnäll gnäller goding grand grant greken greker grekerna grenen greven grina grind groda grova grovt grunt
    gruppen grupper grupperna gruppernas grått gränd gränserna grävs grönsaker gulan gulla gymnasielärare gymnasiet
    gymnasium gymnastik gällt gänget gärde gärningar gärningen hacka hackar hackat hakar hakat halal halkan hallon
    halsduken halta haltar halten halter halva halvliter halvår halvö handboken handel handelsvara handelsvaror
    handen handhar handleder handlägga handläggare handläggaren handtaget hanka harts hatas hatat heder hedningar
    hedningarna helan hemlighålla hemlis hemmalaget hemman henna hetero hindi hindu hinduer hippa historian
    historielös historisk historiska historiskt hjort hjälm hjälpt hjälpta hopar hoppats hoppet hoppla hotats
    hunger hurra hurts hylla hyllad hyllar hyllas hyllat hylsan hålan hålen hållet hållt hångel hånglar hårdast
    häckar häger hälen hälsa hälsar hälsas hälsat hälso hämma hämnd hämtats hämtmat hända händelserik händelserikt
    händer hängde hänger hänget hängivenhet hängt höger högra höjas höjda höjts inbäddade indikation indikationer
    inger ingång inkomsten inköp inland inledning inledningen inneha innehar innehas innehav innehavare innehavaren
    innehavet innehållit innehöll innevånare insamlade insidan instabilt installera installerad installerade
    installerades installerar installeras installerat instanser instruktör inställa instängda insåg insändare intag
    intar inter intern interna internt intet intressen intressena intressenter intresset intåg invandrar invandrare
    invandrares inventarier inventering inventeringen jobbet juste jägare jämförbar jämförd jämförde jämfördes
    jättenära jättetråkigt kallar kalvar kamma kanin kaniner kannan kanot kansli kanter karat karet karibiska
    karlar kasst kastats kastet khans kikat kilar kista klack klaga klagade klagar klagat klamra klamrar klang
    klant klargör klargöra klargörande klarna klarnar klasar kliar klick klickat klottrat klura klurar klurat klåda
    klädmärke klämt klätt knall knark knock knyck knäet knäna kofta kokta kolli kollo kommando kommandot kommendör
    kommentator kommentatorer kommentatorerna kommet kommuners kommunicera kommunicerade kommunicerar kommuniceras
    kompanjon kompanjoner kompensera kompenserade kompenserar kompenseras kompetent kompetenta komplett kompletta
    komplexitet komplext koncentrat koner konfidentiellt konjak konst konsten konstnären konstnärer konstnärerna
    kontaktats kontaktnät kontant kontanter kontor kontrakt kontrakten kontraktet kopior koppel kopplats kopter
    kors korsningar korsningen korvar kossa kottar krans krater krigiska kritik kritisera kroatiska kronors
    kryptiskt kräks krämer krävt krönt kullar kusten kvack kvarg kvarn kvart kvarts kvast kvick kväver kvävs kårar
    kända känga känts kärna köpcenter köpcentret köper köpet köpta körs kötta ladan laddningen ladies laga lagar
    lagda lagen lager lagning lagrar lagret lagring lagt lakan lakes lampa landningen landslaget lat lata latex
    leasa ledda leden ledet ledig lediga ledigt legal legalt leggings leker letat levat lever leveransen leveranser
    leveranserna levern lider lifta liften livat ljus ljuset ljust lockas loftet logen loger logga loggar lotten
    lovande luder lufta luftas luften lunga lutningen lyckan lyckans lyckats lyder lyftet lykta lyster lådan lågan
    lågutbildade lånad lånade lånades lånas lånat lånen lånet långsökta låses låset låt låta låtar låten låter
    läder lägg lägga läggas läggning lägre lägret lämpa lämpade lämpat länen länet länka läran lärda läses
    läsningen löftet lögnen lögner löken lönar löpbandet löpningen lösen löser lösningen lösta löste löven magen
    mailen mailet maken mallen malmen mangan mango manna manuel manus masker maskerade matat matbordet matchning
    matros medarbetares medborgares medborgerlig medborgerliga meddelade meddelat median medverkan mellon
    meningarna mervärden messar meter milen miljarden miljoners miljonärer miljö miljöer minkar minne minns minut
    missta misstar misstas missöde miste misär mobil mobiler moder modet moget mongon monter mormon morot morron
    moset motiven motivet motionera motionerar motsvara motsvarade motsvarar motsvaras motsvarat
    motverkar mulen mulet mycken myllan mynningen myter måla målar målare målat
    målning målningar målningarna målningen måltavla måltavlor målvakten månne måsen måtto mäkta märket märkningen
    mässing möllan mörkbruna mörker mötte nafta nagel naken namngav namngavs namngivna national nationen nationens
    nedan nedläggning nedre nedslag nedslagen nedslaget negativitet neger nekat nerver note noter noterna
    nyckelhålet nyckelroll nyheters nysta nytillskott nyttan nyttig nyttiga nyttigt nyttja nåden nålen nånstans
    nämen nämndeman nämndemän nämndemännen nämnt närheten närmst närvarande näsa näsan nätet nävar näven näver
    nödlandning oansvarig oansvariga oansvarigt oavbruten oavbrutet obegränsad obegränsade obegränsat obemannade
    obesegrad obesegrade obeskrivlig obeskrivligt ofarlig ofarliga ofarligt oförklarlig oförklarliga oförklarligt
    oförsiktig ointressant ointressanta oklar okritiskt okänd okänsliga okänt omfång omotiverad omotiverade
    omotiverat områdena omstart oordning opersonligt oplanerad oplanerade oplanerat oppositionella ordentlig orkan
    orkar orkat ormar orsakar orörlig orört oskyddade oskyldiga osmart ostar ostört otillräcklig otillräckliga
    otillräckligt otrolig otroliga outtalade ovärdig ovärdigt pajar pajat palats parat parken parker parningen
    parter passerats passet pensioner pensionera pensionerad pensionerade pensionerades percentilen personbil
    personbilar personrån personval piffa pirat placerade placerades placerat placerats placering placeringar
    placeringarna placeringen planerats plank plant plantera planterad planterade planterades planterar planterat
    plantering planteringar planteringen plast plockats plundrade plundring plågar plågat politisk politiska
    politiske politiskt postades prakt precist prefekt premissen presentatör presidentens presidium prestation
    prestationen prestationer prick prickat prins prioritet problematik problematiken problematisera
    problematiseras problemlösare procentenhet procentenheter procentuell procentuella processen producent
    producenten producenter producenterna produkten profetens progressiv progressiva progressive projektets
    projektil projektiler projektion projektioner projektorn prommis promotion proportionell proportionella
    proportionerligt proposition protesten protester protestera protesterade protesterar protesterat pruta präst
    pungar punktera punkterad punktering pålar påsar påsatt påstigning påstående påtår racka raket ramen ramverket
    ranta raska raskt rasta rasten rationell rationella reda reder redig redigering redogjorde regim regissörerna
    religionen rensa repor reportrar reportrarna reser reson resor resort resorts respondenter respons resulterat
    retur revisorn riksnivå rinken ris riskabelt riskfyllt ristade ritning ritningar ritningarna ritningen rivet
    rodna rollista rotade rotat ruiner runka runkade rusat rusning rustade rustat rutan rycket rynka ryskt rånade
    rånar rånas rånat rånen räcka räckt räkan räknats räkning räkningar räkningen rämna rämnar ränna ränta räven
    rökelse röken röra rörelsefrihet rören röstats rösträtt rösträtten sadel saffran saknats saktar sakteliga salar
    salen salva samarbetspartner samba samla samlad samman sammandrag sammanfalla sammanfaller sammanflätade
    sammanfogade sammanföll sammanför sammanföra sammanhang sammanhanget sammanhållen sammanhållet sammanhållning
    sammanhållningen sammanhängande sammankalla sammanlänkade sammansatt sammansatta sammanslagna sammanställa
    sammanställer sammansättning sammanträffande sammanträffanden sanda sanningar sanningen scheman seden segare
    seger sekret sekreterare sekreteraren sekretesslagen semestra semestrar senap serum sexan sfären shake shaker
    shoppade shoppat shows siesta signa sikta simma sinne sjukfrånvaron sjung sjunger sjungit själen själs självt
    sjönk skabb skada skaft skakis skala skalan skalp skalv skalvet skapa skapar skapat skapt skara skarpaste skarv
    skarvar skattemässigt skattesmitare skena skeppa skick skickats skicklig skickligt skift skikt skild skiljt
    skilt skina skiter skjul skjutet skratt skrattade skrek skrift skrik skrikit skrin skriverier skrov skruv skryt
    skräck skuld skunk skutt skvätt skyddsnät skyddsnätet skyll skylt skymd skyndade skytt skytten skåda skåpen
    skåpet skällt skämde skämma skänk skära skären skärt sköld skölj sköljer skönt sköra skört slavar slavarbete
    slaver slick slickat slipad slipade slipar slipat slipning slippa slipper slogs slukar slutför slutkörd slåss
    släck släng slängd slängt släpp släppa släpper släppt släppte slätt slätten slösade slösat smack smaker
    smakerna smala smalt smart smartaste smitt smort smycken smyckena smått smäck smälla smält smälta smöra snack
    snackar snackat snara snarast snark snippa snitt snott snutar snutt snåla snålt snävt sober sockar socker
    sopade sopar sopat sorger sover spadar spade spamma spana spanar spanat spark sparka sparkar sparkat sparv
    specialitet speciell speciella spenat spenderats spett spill spilla spira sport sporter sprack sprucken språk
    sprängning sprängningar sprängningen spåna spårbarhet späckat späda spänningen spänt spöar spökskrivare stack
    stacken stadier stadsdelen stall stallet stamma stamp stan stank stark starka starkaste starkt startfält
    startfältet startplats statister statistisk statistiska statistiskt staty stavningar stavningen stekt stena
    stick stickat stift stiftat stil sting stjäl stjärt stock stoft stolt stolta storartad storartade stork storm
    storma storskalig storskaliga storskaligt storstaden storstadens storstan storstäder storstäderna story
    straffade stram strategier strategin streck stridande strukturell strukturella struntprat strupen strut strutar
    stryk stråk stråket strålning strålningen strån sträng strängt sträv strävanden strök ströp strör studielån
    studierektor studieresa studieresor studiero studio studion studs styre styrka styrt stålet stånd städningen
    ställ ställd ställde ställe ställen ställena ställer stället stämma stämningar stämningen stängslet stärk
    stärka stärkande stärkt stöka stöld stöna störd störda stöter suckar suger superb svaga svagast svagaste svagt
    svala svalna svanar svanen svans svart svetsning svett sving svullnaden svåger svårare svårast svåraste
    svårighet svårigheter svårläst svårslagen svårslaget svårt svälj svängningar svärd svärfar svärm svärmar sväva
    svävade svävar syster sådde sågverk sågverket sålda sålde såldes sålts sårad sårade sårar sårat såren såret
    sägner säjer säkerhets säkert säkrad säkrar säkras sälar sälen sända sände sändes sändningar sändningarna
    sändningen sänkas sänker sänkningen särskilja särskiljande särskiljer sätet sättning söder söker söner sörjer
    sörjt tacklar tacksamma tajta tappet teknisk tekniska tekniskt terminalen terms testa tickar tidsmaskin
    tillbehör tillför tillföra tillföras tillförs tillhöra tillhörande tillhörde tillhörighet tillhörigheter
    tillhört tillkomst tillkomsten tillskott tillskottet tilltaget tilltänkt timman timmars tiotal tipsat tjack
    tjing tjuta tjänstgör tjänstgöra tjänstgörande tjänstledig tjänstledighet tjänstledigt tjära tjärn tjöta
    topplistan totalitär trafiksäkerhet trams trana trapp trasa trick trimmar tripp troget trons truck tråka
    träffsäkert träna tränar träsk tröga tröst tufft tummar tuppen tvillingar tycket tyska tyskt tystnaden
    tystnadens täcka täcker tänket täppan täppt tärningar tärningarna tärningen umgåtts undantas underlaget
    underlåtenhet underläge underlätta underlättat undre ungar unikt uppbär uppdragna uppe uppfattas uppfödning
    uppgav uppgavs uppgår uppgått uppköp uppmärksammats uppmätt uppmättes uppmätts uppretade upprop upprätt
    upprättas uppsatser uppskattad uppskattade uppskattades uppskattande uppskattas uppskattat uppskuren uppstart
    uppstoppade uppstå uppstår uppsåt uppta upptar upptas utbredning utbredningen utdaterad utdelning uteslutit
    uteslutits uteslutna uteslöt uteslöts utföra utförd utförs utfört utgav utger utgett utgifterna utgör utifall
    utkant utkom utlösande utomstående utrensning utrensningar utrensningen utrotning utrymning uträkning
    uträkningar uträkningen utsatt utsatts utstående utställning utställningar utställningarna utställningen
    utställningens utsätts uttag uttal uttalandena uttjatade uttråkade vagnen vajer vaken vaktar valda vandra
    vandringar vandringen vankas vapen varan varav varda vargen varma varmt varna varpå varse varstans vartenda
    varva varvet vasen vaser vasken vasst vaxning velade velar velat verkan verken verkningar verksamt verkställ
    verkställa verkställas verkställer verkställs vicka vidrigaste vidta vifta viken viktigpetter vilade vilan
    vilda vildar vildare vilde vilja vilje villig villiga villigt vilse vilsen vimlar vinka vinken virka virke
    virket vis visan visar visat viska visningar vispa vista vital vuxet våldet vållat våning våningar våran vårda
    vårdat vården väcka väcks väckt vädra väggen vägra vändningar vänja vänjer vänstra väntan värda värde värden
    värld värma värme värmt värna värva värvning väsen västar väster vävda väven väver växel växter ågren åkare
    ålder åldern åldrar åldrats åldringar ångan ångest ångra ångrade ångrat årtal åsnan åtagit åtalet återkomst
    återkomsten återköp återse återseende återställ återställa återställas återställd återställer återställs
    återtar åtskilda äcklar ägget ägnar ägnat äldre älgar ältar älven ämbete ämnat ändan ängel änkan ärmar ärmen
    ärren ärret ärtan öknamn öknar ökänd öppnats örnar örnen överbliven överblivna översittare övertydlig övervikt
    överviktig överviktiga
"""
