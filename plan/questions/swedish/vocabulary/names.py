"""How units, departments and goals are called in daily speech, where the plan itself spells them out.

A synonym counts only where the plan has a name that holds the word on the left.
"""

from __future__ import annotations

UNIT_WORDS = {
    "it": "it avdelningen | data | dataavdelningen | digitalisering | datafolket | itarna | itavdelningen | tekniken",
    "hr": (
        "personal | personalavdelningen | personalenheten | personalkontoret | human resources | lönekontoret | "
        "löneenheten"
    ),
    "ekonomi": "ekonomi | ekonomerna | ekonomikontoret | finans | finance",
    "kommunikation": (
        "kommunikation | kommunikatörerna | kommunikatörer | kommunikatörernas | informationsavdelningen | "
        "kommavdelningen | komm | infoavdelningen | communication | communications"
    ),
    "näringsliv": "näringsliv | näringslivskontoret | näringslivsenheten | nom | nlk | business",
    "kommunledningskontoret": "klk | kommunledningen | ledningskontoret | kommunledning | kommunkontoret",
    "kommundirektör": "kommundirektören | kommundirektörn | kd | direktören | kommunchefen | kdir | kommundirektor",
    "trygg": (
        "trygg och säker | trygg o säker | tos | t&s | säkerhetsavdelningen | säkerhetsenheten | "
        "säkerhet och beredskap | säkerhetsfolket | beredskapsenheten"
    ),
    "medborgarservice": "medborgarservice | växeln | kontaktcenter | kundtjänst | medborgarservicen",
    "miljö": "miljökontoret",
    "kultur": "kulturenheten",
    "elevhälsa": "elevhälsan | elevhälsoteamet",
    "förskola": "förskolan | förskolorna | dagis | förskoleenheten",
    "grundskola": "grundskolan | grundskolorna | grundskoleenheten",
    "gymnasie": "gymnasiet | gymnasieskolan",
    "särskilt": "säbo | särbo",
    "individ": "ifo | individ och familj",
    "hemtjänst": "hemtj",
    "hälso": "hsl",
    "bibliotek": "bibblan | biblan",
    "funktions": "lss",
}

DEPARTMENTS = {
    "sbf": "samhällsbyggnad | samhällsbyggnadsförvaltningen | samhällsbyggnadskontoret | samhällsbyggarna",
    "utb": "utbildning | utbildningsförvaltningen | utbildningskontoret | skolförvaltningen",
    "ksf": "kommunstyrelsens förvaltning | kommunstyrelseförvaltningen | vår egen förvaltning | egna förvaltningen",
    "osf": (
        "omsorgs och socialförvaltningen | socialförvaltningen | omsorgsförvaltningen | omsorg och socialförvaltningen"
    ),
    "kff": "kultur och fritidsförvaltningen | kultur och fritid",
    "sbk": "samhällsbyggnadskontoret | samhällsbyggnad",
    "buf": "barn och utbildningsförvaltningen | barn och utbildning",
    "mbf": "miljö och byggförvaltningen | miljö och bygg",
    "saf": "service och arbetsmarknadsförvaltningen",
    "sof": "socialförvaltningen",
    "vof": "vård och omsorgsförvaltningen | vård och omsorg",
}

MORPHEMES = """
    kommun lednings ledning kontor förvaltning förvaltningen utbildnings utbildning bildnings bildning barn ungdoms
    social samhälls byggnads byggnad bygg miljö teknisk kultur fritids fritid omsorgs omsorg vård service personal
    ekonomi näringslivs näringsliv central förskole förskola grundskole grundskola gymnasie skol skola elev hälso
    hälsa vuxen arbetsmarknads arbetsmarknad mark exploaterings plan fastighets fastighet gatu park vatten avlopp
    räddnings tjänst stads stad
"""

UNIT_HEADS = """
    avdelningens avdelningen avdelning enhetens enheten enhet kontorets kontoret kontor gängets gänget teamets
    teamet team folket sidan chefens chefen chef chefs direktören staben området verksamheten gruppen
"""
ITEM_HEADS = """
    projektens projektets projekten projektet projekt aktiviteterna aktiviteter aktiviteten aktivitet förstudierna
    förstudien förstudier förstudie
"""
LOOSE_HEADS = """
    frågorna frågan frågor arbetet arbete satsningen insatserna insatsen insatser delen biten bitarna grejen
    grejerna saken sakerna uppdraget ärendet spåret ämnet upplägget införandet införande upphandlingen upphandling
    strategin systemet översynen förberedelserna förberedelser förberedelsen centret centrum center
"""

GLUED = "är var har alla det vilka de som blir blev hur inte"
"""Small words that are run into the next."""
REPORT_HEADS = """
    lägets läget läge rapporten rapporter rapport listan listor lista översikten översikt bilden statusen status
    sammanställningen sammanställning siffrorna siffror
"""
GENERIC = """
    fortsatt fortsatta fortsätta utveckling utveckla utvecklad utvecklade stärkt stärka stärkta införande införa
    införandet revidering revidera reviderad översyn uppdatering uppdatera arbete arbeta arbetet arbetssätt kommun
    kommunen kommunens kommunal kommunala insatser insats former planerade planerad delta projektet projekt
    aktivitet förstudie genomförande genomföra hantering hantera implementering implementation implementera etablera
    etablering utarbeta utarbetande ta fram framtagande framtagning utifrån inklusive inkl exkl utred utreda starta
    öka ökad ökade förbättra förbättrad förbättrade ny nya nytt gemensam gemensamma gemensamt
"""
"""Words of titles that tell activities apart only together with others."""

BOARD_NOUN, AT_BOARD = "nämnden", "hos på inom"
"""Of a board whose name is an adjective and the noun: by the first alone it is named behind these."""
GOAL_WORDS = {
    "knark": "narkotika drogfritt",
    "trygghet": "trygga",
    "rekommendation": "rekommendera",
    "drog": "narkotika drogfritt",
    "drogförebyggande": "narkotika drogfritt",
    "ungdom": "ungdomar",
    "unga": "ungdomar",
    "pension": "pensionsuttag",
    "företag": "företagarnas näringsidkare näringslivets",
    "nki": "nöjd kundindex insikt",
    "otrygghet": "trygga",
    "hållbarhet": "hållbarhetsarbete",
    "grön": "klimatarbetet",
    "personalförsörjning": "arbetsgivare medarbetare",
    "attraktiv": "attraktiv",
    "äldre": "åldrarna",
    "ålder": "åldrarna",
    "kompetensförsörjning": "arbetsgivare medarbetare",
    "anställda": "medarbetare arbetsgivare",
}
"""Everyday word -> words that a goal's text may use for the same."""

TITLE_WORDS = {
    "m365": "m365 samarbetsplattform",
    "office": "m365",
    "office365": "m365",
    "teams": "m365 samarbetsplattform",
    "microsoft": "m365",
    "rsa": "risk sårbarhetsanalys",
    "bi": "power datalager",
    "powerbi": "power",
    "brevlåda": "digital post",
    "kivra": "digital post",
    "epost": "",
    "cybersäkerhet": "cybersäkerhetsinsatser",
    "itsäkerhet": "cybersäkerhetsinsatser",
    "hacker": "cybersäkerhetsinsatser",
    "valet": "val",
    "valen": "val",
    "valår": "val",
    "infosäk": "informationssäkerhetsklassning",
    "infosäkklassning": "informationssäkerhetsklassning",
    "förberedelse": "förarbete",
    "förberedelser": "förarbete",
    "förberedelserna": "förarbete",
    "hr": "personal",
    "lönesystem": "personalsystem",
    "lönesystemet": "personalsystem",
    "hrsystem": "personalsystem",
    "hrsystemet": "personalsystem",
    "affärssystem": "ekonomisystem",
    "esignering": "digital signatur",
    "signering": "signatur",
    "esignatur": "digital signatur",
    "esignaturer": "digital signatur",
    "signeringen": "signatur",
    "behörigheter": "behörighetshantering",
    "iam": "identitets behörighetshantering",
    "knark": "andts",
    "droger": "andts",
    "alkohol": "andts",
    "tobak": "andts",
    "bidragsfusk": "välfärdsbrottslighet",
    "fusk": "välfärdsbrottslighet",
    "elavbrott": "styrel",
    "strömavbrott": "styrel",
    "policy": "policy",
    "mediaträning": "mediautbildning",
    "medieutbildning": "mediautbildning",
    "medieträning": "mediautbildning",
    "medie": "mediautbildning",
    "begagnade": "återbruk",
    "begagnat": "återbruk",
    "återvinning": "återbruk cirkulär",
    "återanvändning": "återbruk",
    "folkhälsa": "hälsa",
    "pension": "arbetsliv",
    "matupplevelse": "upplevelsecenter mat",
    "popup": "popup",
    "turism": "upplevelsecenter",
    "beredskap": "krigsorganisation",
    "krig": "krigsorganisation",
    "kris": "risk kontinuitetshantering",
}
"""Everyday word -> words that a title may use for the same; tried only when the word itself is nowhere in the plan."""
