"""The words for what a plan holds: units, goals, activities and their kinds, and what is told of them."""

from __future__ import annotations

UNIT_NOUN = """
    enhet | enheter | enheten | enheterna | enheters | avdelning | avdelningar | avdelningen | avdelningarna
    vilka håll | units | unit | department | departments | team | teams | underenhet | underenheter | arbetsplats
    verksamheter
"""
GOAL_NOUN = """
    mål | målet | målen | måls | målens | målområde | målområden | målområdet | mälet | mälen | goal | goals
    mål till nämnden | mål och budget | rubrik | rubriken | rubriker | rubrikerna
"""
ITEM_NOUN = """
    planerade aktiviteter | planerade aktiviteterna
    aktivitet | aktiviteter | aktiviteten | aktiviteterna | aktiviteters | aktiviteternas | insats | insatser
    insatserna | insatsen | punkter | punkterna | grejer | grejerna | saker | sakerna | saker och ting
    åtgärder i planen | activity | activities | items | item | things | uppgifter | uppgifterna | åtaganden
    åtagande | ting | leverabler | leverablerna | initiativ | uppdrag | uppdragen
"""
"""A word for any activity of the plan, whatever its kind."""
PROJECT = """
    projekt | projektet | projekten | projekts | projektens | proj | projektn | projekn | projektt | projent | prjekt
    projket | projektena | project | projects | projektaktiviteter
"""
PRE_STUDY = """
    förstudie | förstudien | förstudier | förstudierna | förstudiers | förstudiernas | utredning | utredningar
    utredningarna | pre study | pre studies | prestudy | prestudies | feasibility study | feasibility studies
    studie | studier | studien
"""
ONLY_ACTIVITY = """
    rena aktiviteter | vanliga aktiviteter | a aktiviteter | aktiviteter av typ a | typ a | typen a
    av typen aktivitet | bara aktiviteter inte projekt | löpande aktiviteter | egentliga aktiviteter | märkta a
    markerade a | märkt a | märkta med a | märkt med a
"""
OF_TYPE_P = "typ p | typen p | märkta p | av typen projekt | markerade p"
OF_TYPE_F = "typ f | typen f | märkta f | av typen förstudie | markerade f"
CORE = """
    grunduppdrag | grunduppdraget | grunduppdragen | prioriterat område | prioriterade områden
    prioriterade områden inom grunduppdrag | prioriterade områden inom grunduppdraget | core assignment
    basuppdraget | basuppdrag
"""
SPECIAL = """
    särskild satsning | särskilda satsningar | särskilda satsningarna | särskilda satsningen | satsning | satsningar
    satsningarna | satsningen | specialsatsningar | specialsatsningarna | specialsatsning | special initiatives
    special initiative
"""
COUNCIL = """
    rf | regionfullmäktige | regionfullmäktiges | förbundsfullmäktige | förbundsfullmäktiges
    kf | kommunfullmäktige | kommunfullmäktiges | fullmäktige | fullmäktiges | kommunfullmäktigemål
    kommunfullmäktigemålen | kommunfullmäktigemålet | kommunfullmäktigesmål | fullmäktigemål | fullmäktigemålen
    fullmäktigemålet | kfmål | kfmålen | kfmålet | council goal | council goals | council
"""
BOARD = """
    nämndspecifikt | nämndspecifika | nämndspecifik | nämndsspecifika | nämndsspecifikt | nämndmål | nämndmålet
    nämndmålen | nämndsmål | nämndsmålet | nämndsmålen | nämndens | nämndens egna | nämnds | nämnden mål | board goal
    board goals
"""
COLLABORATION = """
    samverkan | samverkar | samverka | samverkas | samverkade | samverkansaktiviteter | samverkansprojekt
    samverkanspart | samarbete | samarbeten | samarbetar | samarbeta | samarbetat | berör | berörs | beröra
    involverar | involverade | involveras | involvera | inblandade | inblandad | tillsammans med | ihop med
    i samråd med | med koppling till | collaboration | collaborate | together with | delaktiga | delaktig | samkör
    gemensamt med | medverkar | är med på | är med och gör | var med på
    medverkar i | deltar i
"""
EVERY_DEPARTMENT = """
    alla förvaltningar | alla förvaltningarna | samtliga förvaltningar | samtliga förvaltningarna
    alla våra förvaltningar | hela kommunen | hela kommunkoncernen | alla förvaltningars | allas förvaltningar
    förvaltningsövergripande | förvaltningsgemensamma | kommunövergripande aktiviteter | kommunövergripande projekt
    all departments | varenda förvaltning
"""
SURVEYS = """
    undersökning | undersökningar | undersökningen | undersökningarna | kundundersökning | kundundersökningar
    medborgarundersökning | medborgarundersökningar | mätning | mätningar | mätningen | mätningarna | servicemätning
    servicemätningen | enkät | enkäter | enkäten | kvalitetsuppföljning | kvalitetsuppföljningen | surveys | survey
"""
SURVEY_ENDINGS = "enkäten enkät undersökningen undersökning mätningen mätning enkätens"
"""Of compounds that name a survey."""
PROTECTED = """
    skyddad | skyddade | skyddat | sekretess | sekretessbelagd | sekretessbelagda | hemlig | hemliga | hemligt
    skyddsmarkerad | skyddsmarkerade | skyddsmarkerat | skyddsklassad | skyddsklassade | skyddsklassat
    sekretessklassad | sekretessklassade | sekretessklassat
    sekretessmarkerad | sekretessmarkerade | sekretessmarkerat | konfidentiell | konfidentiella | protected | secret
    classified | känsliga | känslig
"""
SHARED = """
    med andra enheter | med en annan enhet | med någon annan enhet | med nån annan enhet | ihop med andra enheter
    tillsammans med andra enheter | med andra avdelningar | med en annan avdelning
    mer än en ansvarig enhet | fler än en ansvarig enhet | flera ansvariga enheter | två ansvariga enheter
    mer än en ansvarig | fler än en ansvarig
    delas mellan flera enheter | delas mellan två enheter | delas av flera enheter | delas av två enheter
    delas mellan enheter | delade mellan enheter | delas mellan två eller flera enheter
    två enheter | flera enheter | delat ansvar | delad ansvar | gemensamt ansvar | fler än en enhet | delas av
    mer än en enhet | dubbelt ansvar | två ansvariga | flera ansvariga
"""
TAKES_PART = """
    med i | med på | är med | är med i | är med på | deltar | deltar i | medverkar | medverkar i | är inblandad
    är inblandad i | är inblandade | är inblandade i | är involverad | är involverad i | är involverade | är delaktig
    är delaktig i | är delaktiga | är delaktiga i | berörs | berörs av | samverkar | samverkar i | samarbetar
    samarbetar i
"""
NO_KIND = "utan typ | saknar typ | utan typmarkering | otypad | otypade | ingen typ | utan beteckning"
BELONG = """
    hör till | tillhör | hör | under | inom | ligger under | ingår i | ingår | hör hemma | sorterar under
    kopplade till | kopplad till | koppling till | knutna till | hör ihop med | hänger ihop med | belongs to | belong to
"""
WITH_SUBUNITS = """
    med underenheter | med underenheterna | inklusive underenheter | inklusive underenheterna | inkl underenheter
    inkl underenheterna | och underenheter | och underenheterna | även underenheter | även underenheterna
    med alla underenheter | med sina underenheter
"""
LEFT_OUT = """
    undantaget | undantagna | undantagen | borträknat | borträknade | oräknat | oräknade | exkluderat | exkluderade
    exkluderad | ej medräknat | ej inräknat | inte medräknat | inte inräknat | inte medräknade | kan du hoppa över
    räknas bort | räknas inte | lämnas utanför
    kan vi hoppa över | hoppar vi över | kan du strunta i | kan du ta bort | kan du räkna bort | kan du bortse från
"""
"""After what is taken away: "HR undantaget", "projekten kan du hoppa över"."""
_SUBUNITS = "underenheter|underenheterna|sina underenheter|underenheternas"
_BARRED = "utan|exklusive|exkl|ej|inte|inte med|utom|förutom|bortsett från|räkna bort|räkna inte med|ta bort|borträknat"
WITHOUT_SUBUNITS = " | ".join(
    (
        "bara själva | själva | själv | självt",
        *(f"{barred} {subunits}" for barred in _BARRED.split("|") for subunits in _SUBUNITS.split("|")),
        *(
            f"{subunits} {left_out}"
            for left_out in LEFT_OUT.replace("\n", "|").split("|")
            if left_out.strip()
            for subunits in _SUBUNITS.split("|")
        ),
    )
)
