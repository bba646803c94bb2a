"""One sentence for every "no": what happened, what was kept, what to do."""

from __future__ import annotations

from cards.texts import measure as measure_texts
from cards.texts import plan_file
from plan.model import COMMENT_MAX
from plan.refusals import (
    AbsenceTooLong,
    AbsenceUnreadable,
    AnswerRefused,
    BoardsNotAllowed,
    CardTooOld,
    CommentAndFinishMissing,
    CommentMissing,
    CommentTooLong,
    FinishFarOff,
    FinishHasBeen,
    FinishMissing,
    FinishUnreadable,
    MeasureDayUnreadable,
    MeasureMissing,
    MeasureTooLong,
    NobodyAnswers,
    NotAllowed,
    NotOpen,
    NotTheGoalOwner,
    NotTheOwner,
    OfferTooOld,
    OnlyInPersonalChat,
    PersonMissing,
    ReasonTooLong,
    Refusal,
    ReportNotAllowed,
    StatusMissing,
    UnknownPerson,
    WithSomebodyElse,
)


def refusal(error: Refusal) -> str:  # noqa: C901 - one line a refusal
    match error:
        case NotTheOwner(activity=activity, answering=answering):
            told = f"Du står inte som ansvarig för ”{activity.title}”. Din status sparades inte."
            if answering:
                return f"{told} Tack ändå – nu är det {answering} som svarar för den."
            return f"{told} Fråga administratören."
        case NobodyAnswers(activity=activity):
            return (
                f"Du står inte som ansvarig för ”{activity.title}”, och ingen annan svarar för den än. "
                "Din status sparades inte. Administratören vet om det."
            )
        case NotTheGoalOwner(text=text, assessing=assessing):
            told = f"Du bedömer inte målet ”{text}”. Din bedömning sparades inte."
            return (
                f"{told} Tack ändå – nu är det {assessing} som gör det."
                if assessing
                else f"{told} Fråga administratören."
            )
        case UnknownPerson():
            return "Jag hittar dig inte i kommunens register. Inget sparades. Be administratören lägga till dig."
        case NotAllowed():
            return "Det kan bara en administratör göra. Inget ändrades. Be administratören om hjälp."
        case OnlyInPersonalChat():
            return "Det görs i den personliga chatten med mig, inte i en kanal. Inget ändrades. Försök där."
        case NotOpen():
            return "Ingen uppföljningsomgång är öppen för det här. Inget sparades. Skriv ”status” för att se läget."
        case CommentMissing(status=status):
            return (
                f"{status.label} behöver en kommentar. Inget är sparat än, men det du valt är kvar. Skriv kort varför."
            )
        case CommentAndFinishMissing(status=status):
            return (
                f"{status.label} behöver en kommentar och ett nytt datum. Inget är sparat än, men det du valt är kvar. "
                "Skriv kort varför och välj datum."
            )
        case ReasonTooLong(length=length, most=most):
            return (
                f"Skälet är {length} tecken; {most} får plats. Inget är sparat eller skickat än, men texten är kvar. "
                "Korta den och skicka igen."
            )
        case CommentTooLong(length=length):
            return (
                f"Kommentaren är {length} tecken; {COMMENT_MAX} får plats. Inget är sparat än, men texten är kvar. "
                "Korta den och spara igen."
            )
        case FinishMissing(status=status):
            return f"{status.label} behöver ett nytt datum. Inget är sparat än, men det du skrivit är kvar. Välj datum."
        case FinishUnreadable(text=text):
            return (
                f"Datumet ”{text}” går inte att läsa. Inget är sparat än, men resten är kvar. Skriv så här: 2025-12-15."
            )
        case FinishHasBeen(day=day):
            return f"{day.isoformat()} har redan varit. Inget är sparat än, men resten är kvar. Välj ett nytt datum."
        case FinishFarOff(day=day):
            return (
                f"{day.isoformat()} är långt fram. Inget är sparat än. Ändra datumet, eller spara igen om det stämmer."
            )
        case MeasureDayUnreadable(text=text):
            return measure_texts.typed_day_unreadable(text)
        case MeasureMissing():
            return measure_texts.what_missing()
        case MeasureTooLong(length=length):
            return measure_texts.too_long(length)
        case StatusMissing():
            return "Ingen status är vald. Inget är sparat än, men det du skrivit är kvar. Välj en status."
        case WithSomebodyElse(activity=activity):
            return f"”{activity.title}” ligger inte längre hos dig. Inget sparades. Skriv ”mina aktiviteter” för läget."
        case PersonMissing():
            return "Ingen person är vald. Inget ändrades. Välj någon i listan."
        case CardTooOld():
            return "Kortet är för gammalt. Inget sparades. Skriv ”mina aktiviteter” så får du ett nytt."
        case ReportNotAllowed():
            return "Bara ledningen och administratörer kan hämta rapporten som fil. Inget ändrades. Be någon av dem."
        case BoardsNotAllowed():
            return (
                "Det berättar jag bara för nämndernas ledning och administratörer. Inget ändrades. "
                "Fråga om din egen nämnd."
            )
        case OfferTooOld():
            return "Jag känner inte igen filen. Inget ändrades. Be om den igen, så får du ett nytt erbjudande."
        case AnswerRefused(fault=fault, about=about):
            return plan_file.unclear(fault, about)
        case AbsenceUnreadable(text=text):
            told = (
                f"Jag förstår inte hur länge du är borta (”{text}”)." if text else "Jag vet inte hur länge du är borta."
            )
            return f"{told} Inget ändrades. Skriv så här: jag är borta till 2025-08-20."
        case AbsenceTooLong(until=until):
            return (
                f"{until.isoformat()} är mer än ett år bort. Inget ändrades. "
                "Be administratören ge dina aktiviteter till någon annan."
            )
        case _:
            raise TypeError(f"{type(error).__name__} has no sentence")
