"""Where a clause begins that says something more of the same activities."""

from __future__ import annotations

from plan.questions.swedish.words import fold, folded

JOINS = folded("och men samt")
THAT = folded("som")
THOUGH, THOUGH_THAT = folded("fast fastän trots"), folded("att än")
THOSE = folded("de dem dom det alla allt allting några något nåt någon")
"""What a "som" may follow where no noun does."""
THE_SAME = folded("de dem dom det den")
BETWEEN = folded("som dessutom också samtidigt ändå")
NOW = folded("nu numera fortfarande idag någon nån gång tidigare alltid")
NEGATIONS = folded("inte ej aldrig varken ännu")
AS_USUAL = folded("vanligt förut innan sagt det i t tex ovan nyss")
"""After a "som" that begins no clause: "som vanligt", "som i T1"."""
VERBS = folded("""
    ansvarar äger driver leder sköter
    är har hade var blir blev ska skall saknar saknade ligger låg går gick står stod hör hörde tillhör tillhörde
    följer följde väntas förväntas beräknas samverkar samverkade drivs ägs delas nämner släpar rapporterades fick får
    bytte ändrade behöver rullar rullade löper löpte flyter flöt fungerar tuffar pågår pågick gör gjorde kan
    måste ser såg
""")
WITHOUT_THAT = ("utan", "att")
WITHOUT_HAVING = (*WITHOUT_THAT, "ha")
FINITE = {
    fold(infinitive): finite
    for infinitive, finite in (
        *(("vara", "är"), ("ha", "har"), ("bli", "blir"), ("få", "får"), ("gå", "går"), ("stå", "står")),
        *(
            ("ligga", "ligger"),
            ("höra", "hör"),
            ("nämna", "nämner"),
            ("äga", "äger"),
            ("ägas", "ägs"),
            ("följa", "följer"),
        ),
        *((f"{stem}a", f"{stem}ar") for stem in ("ansvar", "sakn", "samverk", "rull")),
        *(("tillhöra", "tillhör"), ("behöva", "behöver"), ("pågå", "pågår"), ("drivas", "drivs"), ("delas", "delas")),
    )
}
"""What a clause after "utan att" says of activities that are not named again: "utan att vara försenade"."""
PAST = folded("""
    hade var blev saknade låg gick stod hörde tillhörde följde samverkade fick bytte ändrade rullade löpte
    flöt pågick gjorde såg skulle
""")
STILL = folded("nu numera fortfarande ännu idag alltjämt")
"""A clause with one of these has a time of its own."""
DID = folded("""
    rapporterade svarade lämnade lämnades kom inkom avslutades avslutade pausades avfördes försenades flyttades
    förbättrades försämrades blivit
""")
"""Verbs that begin a clause of what is left out, and are otherwise statuses or reports."""
PARTED = folded("både såväl dels respektive än jämfört mellan")
"""Joins of another sort."""
SAID_AGAIN = "alltså | dvs | d v s | det vill säga | med andra ord"
"""Between a set and the same set in other words."""
SUBJECTS = folded("de dom vi ni jag man det den ingen någon alla om när där")
"""Before a verb, of somebody or something else than the activities."""
IT = folded("det dem dom dess igen åter kvar")
POINTING = folded("den ett en de sådan sådant")
"""A clause with one of these says something of what stands before it: the second ones, where no noun follows."""
NO_NOUN = folded("som i på under till för nästa förra senare annat efter före")
LEADS = folded("""
    på hos inom från för under i av till som är hör tillhör ligger drivs ägs kopplade kopplad knutna knuten ingår
    aktiviteter
""")
"""Between two names, of which the second narrows the first."""
HAS_ONE = "har en | har ett | har det | fick en"
HAS_REPORTED = "har rapporterat"
"""What the former stands for behind what lacked a report."""
HOW_MANY = "hur många | hur många är | hur många var" + "".join(
    f" | hur många {verb} {who}"
    for verb, whose in (
        *((is_, ("det", "de")) for is_ in ("är", "var", "blev", "blir", "finns", "fanns")),
        *((has, ("vi", "ni", "man", "de")) for has in ("har", "hade")),
    )
    for who in whose
)
"""Once more, before another time."""
SOMEBODY_HAS_NOT = "någon som inte har | någon som inte är | någon som har"
A_UNIT_HAS_NOT = "någon enhet som"
"""What the former stands for, where it is asked who has nothing."""
WITHOUT_HAVING_BEEN = "utan att ha varit det | utan att vara det | utan att ha blivit det | utan att det var det"
BUT_WAS_NOT = "men var det inte"
"""What a "som inte var det" stands for."""
COUNTED, AND_COUNTED, RESPECTIVELY = "hur många", "och hur många", "respektive"
"""Of which each is counted by itself."""
IS = "är var"
WHICH, ITEMS, THAT_ALONE = "vilka", "aktiviteter", "som"
EVERY_ITEM = "alla aktiviteter"
WHICH_OF_THEM = "vilka av dem"
SHARE = "hur stor andel av aktiviteterna"
"""What a clause is read behind, or a turn that leaves it out."""
