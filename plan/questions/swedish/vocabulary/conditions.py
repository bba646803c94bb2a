"""The words that narrow a question by what stands beside status, place and kind."""

from __future__ import annotations

NO_OWNER = """
    saknar ansvarig | saknar ansvarige | saknar en ansvarig | saknar ägare | saknar en ägare | saknar ansvarig person
    saknar namngiven ansvarig | saknar kontaktperson | saknar ansvarig chef | saknar någon ansvarig
    saknar projektledare | saknar projektägare | saknar chef | saknar kontakt
    saknar någon som ansvarar | utan ansvarig | utan ägare | utan en ansvarig | utan namngiven ansvarig
    utan ansvarig person | utan ansvarig chef | ingen ansvarig | ingen ägare | ingen namngiven ansvarig
    ingen ansvarig person | inga ansvariga | inga ägare | inte någon ansvarig | inte ansvarig | inte ägare
    inte har ansvarig | inte har ägare | inte har någon ansvarig | inte har någon ägare | inte en ansvarig
    ingen som ansvarar | ingen ansvarar | ansvarar ingen för | ansvarar ingen | äger ingen | ingen äger
    ingen som äger | ingen har ansvar för | ingen tar ansvar för | herrelösa | herrelös | herrelöst | ägarlösa
    ägarlös
    without owner | no owner | unowned
"""
"""Nobody is named who answers for it."""
NO_UNIT = """
    saknar enhet | utan enhet | ingen enhet | saknar ansvarig enhet | utan ansvarig enhet | ingen ansvarig enhet
    inte någon enhet | inte har någon enhet
"""
"""The plan names no unit for it."""
NO_PARTNER = """
    utan samverkan | ingen samverkan | saknar samverkan | samverkar inte med någon | inte samverkar med någon
    inte har samverkan | inte har någon samverkan | har inte någon samverkan | har inte samverkan | har ej samverkan
    saknar all samverkan | inte har någon samverkanspart | utan samverkanspart
    ingen samverkanspart | inga samverkansparter | ingen samarbetspart
    saknar samverkanspart | samverkar ingen | vilka samverkar inte med någon
"""
"""The plan names nobody to collaborate with."""
AN_OWNER = "en ansvarig | någon ansvarig | en ägare | någon ägare | en ansvarig person | en namngiven ansvarig"
"""In "har alla en ansvarig?", which is answered by what has none."""
EVERY_TERTIAL = """
    hela året | under hela året | hela tiden | året igenom | året om | alla tertial | alla tertialen
    alla tertialerna | alla tre tertialen | samtliga tertial | samtliga tertialen | varje tertial | alla omgångar
    samtliga omgångar | varje omgång | alla uppföljningar | varje uppföljning | konstant | genomgående | ständigt
    oavbrutet | varenda gång | varje gång | alla gånger | från början till nu | ända från början | ända sedan start
    ända sedan januari | ända sedan årets början | sedan årets början | sedan början av året | hela vägen | all year
    every tertial
"""
"""In each tertial of the year so far."""
SOME_TERTIAL = """
    någon gång | någonsin | vid något tillfälle | minst en gång | åtminstone en gång | i något tertial
    något av tertialen | något tertial | något av tertialerna | någon av tertialerna | at some point | at any time
"""
"""In one tertial of the year so far, if not more."""
STARTS = """
    börjar på | börjar med | börja på | börja med | börjar på bokstaven | börjar med bokstaven | börjar på ordet
    börjar med ordet | inleds med | inleds med ordet | inleds med bokstaven | på bokstaven | med bokstaven
    med begynnelsebokstav | begynnelsebokstav | starting with | starts with | start with | beginning with
    begins with
"""
"""Before the letters that a title begins with."""
UNABLE = """
    i bokstavsordning | bokstavsordning | alfabetiskt | alfabetisk ordning | i alfabetisk ordning | prioritetsordning
    i prioritetsordning | viktigast | viktigaste | mest prioriterade | högst prioriterade | högprioriterade
    högst prioritet | hög prioritet | mest strategiska | strategiskt viktiga | slutar på | slutar med | längst namn
    längsta namnet | kortast namn | äldst | äldsta | nyast | nyaste | svårast | svåraste | enklast | enklaste
    intressantast | intressantaste | mest komplexa
    krångligast | börjar på | börjar med | börjar i | startar på
    startar i | som startar
""" + "".join(f" | topp {number}" for number in ("två", "tre", "fyra", "fem", "sju", "tio", *range(2, 11)))
"""What the plan tells nothing of, or the bot does not order by."""
MOST_OF_THEM = "flesta majoriteten merparten huvuddelen"
MORE = "fler flera mer"
FEWER = "färre mindre"
AT_LEAST = "minst åtminstone"
AT_MOST = "högst max maximalt"
"""Before a number, the first two with "än" between."""
NOT_COUNTED = "tertial dag veck månad procent år gång enhet rad mening"
"""What such a number may be of beside activities."""
COUNTED = "aktivitet projekt förstudie insats försenad röd gul grön avslutad klar pausad avförd orapporterad"
"""What units and goals have so many of."""
WHOLLY = "allt alla varenda allting samtliga bara enbart endast helt idel uteslutande"
PARTLY = "delvis | till viss del | bara en del | en del av"
