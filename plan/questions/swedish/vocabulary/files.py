"""The words for what is wanted as a file or as a text of its own."""

from __future__ import annotations

EXPORT = """
    exportera | exportera till | export | ladda ner | ladda ned | fil | som fil | filen | nedladdning | download
"""
AS_EXCEL = "excel | excelfil | excelark | excelformat | xlsx | kalkylark | kalkylblad | spreadsheet"
AS_CSV = "csv | csv fil | kommaseparerad | kommaseparerat"
AS_PDF = "pdf | pdf fil | pdf format"
AS_WORD = "word | wordfil | worddokument | worddokumentet | docx"
_WHERE = ("få", "får jag", "får vi", "skicka", "skicka mig", "ge mig")
REPORT = (
    " | ".join(f"{where}{itself} rapporten" for where in _WHERE for itself in ("", " själva", " hela"))
    + """ |
    rapporten till nämnden | nämndrapport | nämndrapporten | rapport till nämnden | delårsrapport | delårsrapporten
"""
)
"""The board's report, which is a file."""
LETTER = """
    tjänsteskrivelse | tjänsteskrivelsen | tjänsteskrivelser | skrivelse | skrivelsen | utkast till tjänsteskrivelse
    utkast till tjänsteskrivelsen
"""
DRAFT = """
    utkast | utkastet | talepunkter | talepunkterna | pressmeddelande | presentation till | bildspel | powerpoint
    ppt
    draft | talking points
"""
"""What the bot does not write."""
