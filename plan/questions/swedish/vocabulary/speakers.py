"""Words for who somebody is to what is asked about."""

from __future__ import annotations

OWN = """
    mina | min enhet | mitt ansvar | mitt bord | min lista | mina enheter | min avdelning | mitt område | mine | my
    ligger på oss | ligger hos oss | vårt bord | vårt ansvar
    vår enhet | våra egna | är våra | är mina | är vårt | är mitt | går det för mig | ut för mig | till för mig
"""
"""What the asking person answers for."""
OWN_ALONE = "mina | min enhet | min avdelning | mitt område | mitt bord | min lista"
AS_ONESELF = "jag som | vi som | mig som | oss som"
"""Before what the asking person is."""
ROLE_NOUN = """
    enhetschef | avdelningschef | chef | verksamhetschef | direktör | ansvarig chef | chefen | enhetschefen
    enhetschefens | chefens
"""
