# ruff: noqa: E501
"""Longer conversations on the social board's plan: narrowing, changing one's mind, new subjects, thanks between."""

from tests.plan.questions.fresh.keys import (
    BETTER,
    CHANGED,
    EVERY,
    HELP,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    R,
    collab,
    counted,
    detail,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    share,
    silent,
    then,
    title,
    under,
    unit,
    units_of,
)  # fmt: skip

HEM, IFO, SB = unit("Hemtjänst"), unit("Individ och familj"), unit("Särskilt boende")
STAB = under("Stab och utveckling")
WORLD = "social"
BATCH: Batch = (
    (
        listed(now(D) & IFO),
        "vilka är försenade? >> och hos individ och familj?\nhur går det för individ och familj >> vad är försenat?\nvad är rött >> bara IFO, alltså individ och familj",
    ),
    (listed(now(R) & IFO), "vilka är försenade hos individ och familj >> och gula?"),
    (
        listed(now(D) & ~IFO),
        "vilka är försenade >> utom individ och familj\nvad är rött >> ta bort individ och familj\nvilka är försenade >> exklusive individ och familj tack",
    ),
    (listed(now(D) & ~title("äldreboende")), "vilka är försenade >> utom äldreboendet"),
    (
        listed(now(D) & kind("P")),
        "vilka är försenade >> bara projekt\nhur går det >> vilka projekt är försenade\nvilka projekt har vi >> och vilka av dem är röda",
    ),
    (
        counted(now(D) & kind("P")),
        "vilka är försenade >> bara projekt >> hur många är det\nhur många projekt har vi >> hur många av dem är försenade",
    ),
    (counted(now(K)), "hur många är försenade >> och klara?\nhur många är gula >> och hur många är klara?"),
    (counted(now(D)), "vilka är gula >> hur många är försenade totalt?"),
    (
        counted(then(D)),
        "hur många är försenade >> och i T1?\nhur många är försenade >> hur många var det förra tertialet?",
    ),
    (share(now(D)), "hur många är försenade >> i procent?\nhur många är försenade >> hur stor andel är det"),
    (share(now(G)), "hur stor andel är försenade >> och gröna?"),
    (
        listed(now(D)),
        "hur går det för hemtjänsten >> tack >> vilka aktiviteter är försenade?\nvilka är försenade hos hemtjänsten >> och totalt?\nvilka är gula >> jag menade röda\nhej >> vilka är försenade",
    ),
    (
        listed(HEM),
        "hur går det för individ och familj >> och hemtjänsten?\nvad är rött >> hur går det för hemtjänsten?\nhur går heltidsresan >> hur går det för hemtjänsten",
    ),
    (listed(HEM & kind("P")), "hur går det för hemtjänsten >> bara projekten"),
    (listed(HEM & UNDONE), "vad har individ och familj kvar >> och hemtjänsten?"),
    (listed(SB & now(D)), "hur går det för särskilt boende >> något försenat?"),
    (listed(STAB & now(D)), "vad är försenat hos stab och utveckling\nvilka är försenade >> hos stab och utveckling"),
    (
        detail(title("Heltidsresan"), "Pågår med avvikelse"),
        "hur går heltidsresan >> och i T1?\nhur går heltidsresan >> hur var det förra tertialet",
    ),
    (
        detail(title("Heltidsresan"), "Pågår enligt plan"),
        "hur går heltidsresan >> när blir den klar\nvilka är försenade >> hur går heltidsresan?\nhur går det med elbilarna >> och heltidsresan?",
    ),
    (
        detail(title("trygghetslarm"), "anbud"),
        "hur går det med trygghetslarmen >> varför?\nhur går det med trygghetslarmen >> vad är orsaken",
    ),
    (
        owner(title("trygghetslarm")),
        "hur går det med trygghetslarmen >> vem ansvarar?\nhur går det med trygghetslarmen >> vems är den",
    ),
    (listed(WORSE), "vad har blivit bättre >> och sämre?\nvad har ändrats >> bara det som blivit sämre"),
    (listed(BETTER), "vad har blivit sämre sedan T1 >> och bättre?"),
    (listed(CHANGED), "hur går det för hemtjänsten >> vad har ändrats sedan förra tertialet i hela planen?"),
    (
        listed(goal("4.1")),
        "hur går det för mål 1 >> nämndmålet\nhur går det för mål 1 >> det nämndspecifika tack\nhur går det för kf-mål 1 >> och nämndmål 1?",
    ),
    (listed(goal("3.1")), "hur går det för mål 1 >> KF\nhur går det för kf-mål 2 >> och 1?"),
    (listed(goal("4.1") & now(D)), "hur går det för nämndspecifikt mål 1 >> vad är rött där?"),
    (
        silent(),
        "vilka är försenade >> vilka har inte rapporterat?\nhur går heltidsresan >> vilka enheter har inte svarat",
    ),
    (units_of(now(D)), "vilka är försenade >> vilka enheter är ansvariga för dem?\nvilka är försenade >> vem äger dem"),
    (
        listed(finish("2026-01-01")),
        "hur går det för hemtjänsten >> vilka blir inte klara i år?\nvilka är försenade >> vad blir inte klart före årsskiftet?",
    ),
    (listed(now(D) & finish("2025-09-03", "2025-12-31")), "vilka är försenade >> vilka av dem blir klara i år?"),
    (listed(kind("F")), "vilka är försenade >> vilka förstudier finns det?"),
    (listed(EVERY), "vilka är försenade >> lista alla aktiviteter i planen"),
    (listed(then(D)), "vilka är försenade >> och i T1?\nvilka är försenade >> hur var det i våras"),
    (listed(now(R)), "vilka är försenade >> och de gula\nvilka är försenade i T1 >> vilka är gula nu?"),
    (HELP, "vilka är försenade >> tack så mycket!\nhur går det för hemtjänsten >> ok, bra"),
    (listed(collab("UTB")), "vilka är försenade >> vilka samverkar vi med UTB om?"),
)
