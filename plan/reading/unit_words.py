"""Words by which the name of a unit, a role or a person is known, as data. Everything is lower case."""

from __future__ import annotations

UNIT_ENDINGS = (
    *("enhet", "enheten", "kontor", "kontoret", "avdelning", "avdelningen", "förvaltning", "förvaltningen"),
    *("sektion", "sektionen", "tjänst", "tjänsten", "tjänster", "service", "verksamhet", "verksamheten"),
    *("skola", "skolan", "biblioteket", "bibliotek", "museet", "museum", "chef", "chefen", "direktör"),
    *("direktören", "stab", "staben", "kansli", "kansliet", "nämnd", "nämnden", "styrelsen", "grupp"),
    *("gruppen", "team", "teamet", "bolaget", "rektor", "samordnare", "strateg", "controller", "ledning"),
    *("klinik", "kliniken", "mottagning", "mottagningen", "vårdcentral", "vårdcentralen", "institutionen"),
    *("ledningen", "området", "område", "centrum", "center", "vård", "omsorg", "utbildning", "kommunikation"),
    *("ekonomi", "office", "services", "department", "relations", "library", "division", "unit"),
)
"""How the names of units and roles end, in the first or the last of their words."""
WITH_SUB_UNITS = ("kontor", "kontoret", "förvaltning", "förvaltningen", "avdelningen", "sektor", "sektorn", "klk")
"""How the names end of those that other units are parts of: what follows a slash behind them is such a part."""
DEFINITE_ENDINGS = (
    *("hälsan", "gården", "gårdarna", "enheten", "tjänsten", "skolan", "vården", "byrån", "huset", "hallen", "verket"),
    *("driften", "omsorgen", "ledningen", "stödet", "teamet", "gruppen", "rådet", "kontoret", "kansliet", "klubben"),
    *("avdelningen", "biblioteket", "museet", "centralen", "föreningen", "skyddet", "jouren", "badet", "köket"),
    *("förmedlingen", "kassan", "styrelsen", "förbundet", "inspektionen", "myndigheten", "stiftelsen", "staben"),
)
"""How one long word ends that is a unit's name: "Elevhälsan"."""
NO_NAMES = (
    *("norr", "söder", "öster", "väster", "nord", "syd", "öst", "väst", "centrum", "city", "natt", "dag"),
    *("region", "norra", "södra", "östra", "västra", "kommun", "stad", "energi", "ab", "visit", "sektor", "centrala"),
    *("nya", "gamla", "sveriges", "svenska", "länsstyrelsen", "och", "samt", "bygg", "kultur", "fritid", "teknik"),
    *("miljö", "barn", "unga", "plan", "mark", "park", "gata", "vatten", "avlopp", "samhälle", "social", "vuxen"),
    *(
        "boende",
        "boendet",
        "gruppboende",
        "hemtjänst",
        "arbetslag",
        "arbetslaget",
        "avdelning",
        "avdelningen",
        "enhet",
        "enheten",
        "hus",
        "huset",
        "station",
        "team",
    ),
    *(
        "klinik",
        "kliniken",
        "grupp",
        "gruppen",
        "skola",
        "skolan",
        "förskola",
        "förskolan",
        "lag",
        "distrikt",
        "komvux",
    ),
)
"""Words of which two with capitals are no person's name."""
NO_UNIT_HEADINGS = (
    *("målen", "verksamheten", "verksamheterna", "ekonomin", "medborgarna", "medarbetarna", "invånarna", "brukarna"),
    *("kunderna", "eleverna", "barnen", "nämnden", "styrelsen", "kommunen", "planen", "åren", "uppdragen", "målbilden"),
    *("inledningen", "uppföljningen", "aktiviteterna", "insatserna", "områdena", "perspektiven", "visionen"),
)
"""Headings in definite form that are what a plan is about, and no unit's name."""
NO_UNITS = (
    *("se bilaga*", "se bil*", "se ovan*", "se nedan*", "se separat*", "se respektive*", "enligt bilaga*"),
    *(
        "ej klart",
        "ej beslutat",
        "ej utsedd*",
        "utses senare",
        "bestäms senare",
        "beslutas senare",
        "meddelas senare",
        "klargörs senare",
        "vakant",
        "tbd",
    ),
    *("oklart", "ännu ej*", "inte utsedd*", "inte beslutat", "återkommer", "välj", "klicka"),
    *("(tomt)", "tomt", "(blank)", "saknas", "ej angiven", "ej angivet", "inte angivet", "n/a", "ingen vald"),
)
"""What stands in an owner's cell that names nobody."""
NO_TITLE_COLUMNS = (
    "adress*",
    "besöksadress",
    "telefon*",
    "e-post*",
    "*chef",
    "kontakt*",
    "budget*",
    "kostnad*",
    "belopp",
)
"""What such a column has is no activity, however long it is."""

WHOLE_BODIES = ("nämnden", "styrelsen", "kommun", "stad", "region")
"""How the names end of those that have a plan as a whole."""
