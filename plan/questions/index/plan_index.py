"""The names in one plan, arranged so that words of a question find them."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from threading import Lock

from rapidfuzz.distance import OSA

from plan.goal_names import giver
from plan.model import Activity, Goal, GoalKind, Plan
from plan.questions.index.spelling import Spelling
from plan.questions.index.unit_aliases import aliases, fronts, initials
from plan.questions.index.word_stock import BY_ROOT, HOLDS, WordStock
from plan.questions.swedish.lexicon import OTHER, SMALL, SMALL_WRITTEN, Phrases, lexicon
from plan.questions.swedish.vocabulary import cues, names, things
from plan.questions.swedish.words import Word, fold, root, stem, word, words

_GENERIC = frozenset(stem(fold(each)) for each in names.GENERIC.split())
_TITLE_WORDS = {
    form: tuple(fold(each) for each in value.split())
    for key, value in names.TITLE_WORDS.items()
    for form in (root(fold(key)), stem(fold(key)), fold(key))
}
_GOAL_WORDS = {fold(key): tuple(fold(each) for each in value.split()) for key, value in names.GOAL_WORDS.items()}
_SURVEY_ENDINGS = tuple(fold(each) for each in things.SURVEY_ENDINGS.split())
_DULL = SMALL | cues.DULL
"""Words that any goal may have."""
SURE = 0.9
"""How well a word must fit a title to tell by itself which it is."""
_SYNONYM = 0.7
_LEAST_HELD = 0.45
"""Of a compound: "tjänst" is little of "räddningstjänsten"."""
_SHORTEST_TOPIC = 5
_SHORTEST_COMPOUND = 10
_SHORTEST_BEGUN, _LONGEST_ENDING = 4, 3
_WORDS_REMEMBERED = 128
"""A word may fit every activity, so fewer are kept than of the vocabulary."""


def _terms(text: str) -> list[Word]:
    return [each for each in words(text) if each.stem]


class Index:
    """Built once a plan. Activities are held by their place in the plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.activities = plan.activities
        self.titles = [tuple(each.folded for each in _terms(activity.title)) for activity in plan.activities]
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for place, activity in enumerate(plan.activities):
            for each in {each.folded for each in _terms(activity.title) if each.raw not in SMALL_WRITTEN}:
                self._by_word[each].append(place)
        written = (each for activity in plan.activities for each in _terms(activity.title))
        self.title_words = WordStock(self._by_word, _LEAST_HELD, written)
        self.goal_words = WordStock({each for goal in plan.goals for each in self._goal_text(goal)})
        self._unit_aliases = Phrases(aliases(plan.units, self._is_free))
        self._weights: dict[str, float] = {}
        self._fitting: dict[str, dict[int, float]] = {}

    def weight(self, title_word: str) -> float:
        """How much a word tells of which activity is meant."""
        known = self._weights.get(title_word)
        if known is None:
            share = len(self._by_word.get(title_word, ())) or 1
            known = 1.0 + math.log(1 + len(self.activities) / share) / 4
            if stem(title_word) in _GENERIC:
                known *= 0.3
            self._weights[title_word] = known
        return known

    def activities_with(self, asked: Word) -> Mapping[int, float]:
        """Activities whose title fits the word, and how well."""
        known = self._fitting.get(asked.raw)
        if known is None:
            if len(self._fitting) >= _WORDS_REMEMBERED:
                self._fitting.clear()
            known = self._fitting[asked.raw] = self._activities_with(asked)
        return known

    def _activities_with(self, asked: Word) -> dict[int, float]:
        fits = self.title_words.fits(asked)
        if not fits:
            forms = (asked.folded, asked.stem, root(asked.folded))
            synonyms = next((_TITLE_WORDS[form] for form in forms if form in _TITLE_WORDS), ())
            fits = {each: _SYNONYM for each in synonyms if each in self._by_word}
        found: dict[int, float] = {}
        for title_word, quality in fits.items():
            if quality < BY_ROOT and stem(title_word) in _GENERIC:
                if quality <= HOLDS:
                    continue
                quality *= 0.4
            for place in self._by_word[title_word]:
                found[place] = max(found.get(place, 0.0), quality)
        return found

    def titles_holding(self, asked: Word) -> dict[int, float]:
        """Activities whose title holds the word, a form of it or a compound of nearly all of it, and how well."""
        found: dict[int, float] = {}
        begun = asked.folded[: max(_SHORTEST_BEGUN, len(asked.folded) - _LONGEST_ENDING)]
        for title_word, quality in self.title_words.whole(asked).items():
            if quality >= BY_ROOT or begun in title_word:
                for place in self._by_word[title_word]:
                    found[place] = max(found.get(place, 0.0), quality)
        return found

    @cached_property
    def title_weights(self) -> list[float]:
        return [sum(self.weight(each) for each in set(title) if each in self._by_word) or 1.0 for title in self.titles]

    def titles_begun_by(self, said: Iterable[str]) -> list[tuple[str, int]]:
        """Titles of two words or more that begin with one of the stems, and what stands before a dash in them, each as
        one string of stems, longest first."""
        found = [entry for each in set(said) for entry in self._by_first_word.get(each, ())]
        return sorted(found, key=lambda entry: (-len(entry[0]), entry[1]))

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[str, int]]]:
        found: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for place, title in enumerate(self.titles):
            if len(title) > 1:
                found[stem(title[0])].append((self.stems_of(place), place))
        for lead, place in self._leads.items():
            found[lead.partition(" ")[0]].append((lead, place))
        return found

    @cached_property
    def _leads(self) -> dict[str, int]:
        """ "En väg in – gemensam vägledning": what a title is called for short in hardly any words of its own, where no
        other begins so and it is no phrase of the vocabulary."""
        told: dict[str, int] = {}
        for place, activity in enumerate(self.activities):
            lead, dash, _ = " ".join(activity.title.split()).partition(" – ")
            said = words(lead) if dash else []
            stems = " ".join(each.stem for each in said if each.stem)
            known = lexicon().longest(said, 0) if len(said) > 1 else None
            own = sum(each.folded not in SMALL for each in said if each.stem)
            if len(said) > 1 >= own and not (known and known[0] == len(said)):
                told[stems] = place
        begun = [f"{self.stems_of(place)} " for place in range(len(self.titles))]
        return {lead: place for lead, place in told.items() if sum(each.startswith(f"{lead} ") for each in begun) == 1}

    def activity(self, activity_id: str) -> Activity | None:
        return next((each for each in self.plan.activities if each.id == activity_id), None)

    def stems_of(self, activity: int) -> str:
        return " ".join(map(stem, self.titles[activity]))

    # Units

    def unit_at(self, text: Sequence[Word], start: int) -> tuple[int, tuple[str, ...]] | None:
        """The unit named from `start` on: where the name ends, and which units it may be.

        Initials that are a small word too name it in capitals alone: "kom in", not "KOM".
        """
        first = text[start]
        if first.folded in self._small_initials and not first.raw.isupper():
            return None
        return self._unit_aliases.longest(text, start)

    @cached_property
    def _small_initials(self) -> frozenset[str]:
        return frozenset(each for unit in self.plan.units for each in initials(unit) if each in SMALL | OTHER)

    @cached_property
    def _whole_names(self) -> frozenset[str]:
        called = ((fold(unit), fold(unit).split("/")[-1], *initials(unit)) for unit in self.plan.units)
        return frozenset(each.strip() for names in called for each in names)

    def is_whole_name(self, folded: str) -> bool:
        """A unit's name as the plan has it, or its initials; not a part or a form of it."""
        return folded in self._whole_names

    def units_begun_by(self, folded: str) -> list[str]:
        """Units whose names are the word and a word for a unit: "bygglov" of Bygglovsenheten."""
        return [unit for unit, fronts in self._fronts.items() if folded.removesuffix("s") in fronts]

    @cached_property
    def _fronts(self) -> dict[str, frozenset[str]]:
        return {unit: frozenset(fronts(unit)) for unit in self.plan.units}

    @cached_property
    def own_names(self) -> Phrases[bool]:
        """What the board and its department are called, where no unit is called just so."""
        units = {*map(fold, self.plan.units)}
        own = [name for name in (self.plan.board, self.plan.department) if fold(name) not in units]
        first, _, rest = self.plan.board.partition(" ")
        if fold(rest) == fold(names.BOARD_NOUN) and self.plan.board in own:
            own += [f"{at} {first}" for at in names.AT_BOARD.split()]  # "hos tekniska"
        return Phrases([(form, True) for name in own for form in (name, f"{name}s")], exact=True)

    @property
    def unit_forms(self) -> set[str]:
        return self._unit_aliases.forms

    def _is_free(self, name: str) -> bool:
        """Whether no title or goal is about the word, so that it may name a unit."""
        alone = word(name)
        return not self.title_words.whole(alone) and not self.goals_about([alone])

    def is_small(self, asked: Word) -> bool:
        """A word of grammar; "val" is the plan's own where it has elections, though "väl" is not."""
        return asked.raw in SMALL_WRITTEN or (asked.folded in SMALL and asked.folded not in self.title_words)

    def is_one_word(self, first: str, second: str) -> bool:
        """Whether a title has the two as one, and neither by itself."""
        joined = first + second
        if second.isdecimal():
            return self.title_words.has(joined) or joined in _TITLE_WORDS
        if len(first) < 3 or len(second) < _SHORTEST_BEGUN or first in SMALL or second in SMALL:
            return False
        bound = f"{first}s{second}"
        forms = {joined, bound, joined.removesuffix("s"), bound.removesuffix("s")}
        unit = bool(forms & self.unit_forms)
        return unit or (joined in self.title_words and not self.title_words.has(second))

    def follower(self, before: str, written: str) -> str | None:
        """ "Digital pots": the word that follows the one before in titles, if a letter or two have changed places."""
        after = self._followers.get(before, ()) if len(written) >= _SHORTEST_BEGUN else ()
        return next((each for each in after if each != written and _is_swapped(each, written)), None)

    def follows(self, first: str, second: str) -> bool:
        """Whether the words stand so in a title."""
        return second in self._followers.get(first, ())

    @cached_property
    def _followers(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for title in self.titles:
            for first, second in itertools.pairwise(title):
                found[first].add(second)
        return {first: frozenset(seconds) for first, seconds in found.items()}

    def names_a_unit(self, folded: str) -> bool:
        return folded in self.unit_forms

    def names_a_goal(self, folded: str) -> bool:
        return len(folded) > 2 and bool(self.goals_about([word(folded)]))

    def goal_topic(self, written: str) -> str | None:
        """What a misspelt word for a goal's subject was meant to be: "klmat" -> "klimat"."""
        for each in self._goal_topics:
            for size in range(len(written) - 1, len(written) + 2):
                begun = each[:size]
                long_enough = size >= _SHORTEST_TOPIC or begun == each
                if long_enough and begun[:1] == written[:1] and OSA.distance(written, begun) <= 1:
                    return begun if self.names_a_goal(begun) else each
        return None

    @cached_property
    def _goal_topics(self) -> list[str]:
        return [*self.goal_words.words, *(key for key in _GOAL_WORDS if self.names_a_goal(key))]

    def names_anything(self, folded: str) -> bool:
        return self.names_a_unit(folded) or (len(folded) > 2 and bool(self.title_words.whole(word(folded))))

    @cached_property
    def survey_words(self) -> frozenset[str]:
        """Stems of what surveys are called, where no title has them."""
        found = {each for survey in self.plan.surveys for each in _terms(survey.survey)}
        own = (each for each in found if each.raw not in SMALL_WRITTEN and each.folded not in self.title_words)
        return frozenset(each.stem for each in own)

    @cached_property
    def survey_names(self) -> frozenset[str]:
        """Surveys of one word, folded: "kundbarometern"."""
        return frozenset(fold(each.survey) for each in self.plan.surveys if len(each.survey) >= _SHORTEST_COMPOUND)

    def is_survey(self, folded: str) -> bool:
        """By how it ends, or since the plan has one that is called just so."""
        return folded.endswith(_SURVEY_ENDINGS) or folded in self.survey_names

    # Goals

    @cached_property
    def goals_by_number(self) -> dict[tuple[GoalKind, int], str]:
        """(kind, 2) -> section, from the title's own number, or from the place among its kind."""
        found: dict[tuple[GoalKind, int], str] = {}
        for kind in GoalKind:
            for place, goal in enumerate((goal for goal in self.plan.goals if goal.kind is kind), 1):
                written = re.search(r"mål\s*(\d+)", goal.title.lower())
                found.setdefault((kind, int(written[1]) if written else place), goal.number)
        return found

    @cached_property
    def goal_givers(self) -> dict[str, GoalKind]:
        """Who has set the plan's goals, in the genitive and folded, where the plan's own words tell it."""
        return {fold(name): goal.kind for goal in self.plan.goals if (name := giver(goal))}

    def goals_of(self, *kinds: GoalKind) -> tuple[str, ...]:
        return tuple(goal.number for goal in self.plan.goals if goal.kind in kinds)

    @cached_property
    def _goal_counts(self) -> dict[str, Counter[str]]:
        return {goal.number: Counter(self._goal_text(goal)) for goal in self.plan.goals}

    def goals_about(self, topic: Iterable[Word]) -> dict[str, float]:
        """Goals by how much their wording is about the words; empty where a word is about none."""
        scores: dict[str, float] = defaultdict(float)
        covered: Counter[str] = Counter()
        for asked in topic:
            told = len(asked.folded) > 2 and asked.folded not in cues.EXPECTED
            fits = self._goal_fits(asked) if told else {}
            for key in (asked.folded, asked.stem, root(asked.folded)):
                for each in _GOAL_WORDS.get(key, ()):
                    if each in self.goal_words:
                        fits.setdefault(each, _SYNONYM)
            compound = max(fits.values(), default=0.0) <= HOLDS
            for section, counts in self._goal_counts.items():
                hits = [quality * min(counts[each], 3) for each, quality in fits.items() if each in counts]
                scores[section] += sum(hits)
                covered[section] += len(hits) if compound else bool(hits)
        most = max(covered.values(), default=0)
        return {section: score for section, score in scores.items() if score > 0 and covered[section] == most}

    def _goal_fits(self, asked: Word) -> dict[str, float]:
        """ "Kommunrevisionen" is of no goal that speaks of the "kommun"."""
        fits = self.goal_words.fits(asked)
        return {each: quality for each, quality in fits.items() if quality > HOLDS or stem(each) not in _GENERIC}

    def is_of_a_goal(self, asked: Word) -> bool:
        """Whether a goal has the word itself, or one that it stands for; a long compound tells by its parts."""
        if asked.folded in cues.EXPECTED:
            return False
        whole = max(self._goal_fits(asked).values(), default=0.0) > HOLDS
        long = len(asked.folded) >= _SHORTEST_COMPOUND
        return whole or long or any(key in _GOAL_WORDS for key in (asked.folded, asked.stem, root(asked.folded)))

    @staticmethod
    def _goal_text(goal: Goal) -> list[str]:
        title = "" if goal.kind in (GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL) else goal.title
        text = f"{title} {goal.text} {goal.target or ''} {goal.baseline or ''}"
        return [each.folded for each in _terms(text) if each.folded not in _DULL and not each.folded.isdecimal()]

    @cached_property
    def areas(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for goal in self.plan.goals:
            for area in goal.areas:
                found[stem(fold(area))].append(goal.number)
        return {area: tuple(sections) for area, sections in found.items()}

    # Collaboration

    @cached_property
    def is_of_executive_board(self) -> bool:
        """Whether it is the plan of kommunstyrelsen, whose department calls itself KSF."""
        return fold(self.plan.board).startswith(cues.EXECUTIVE_BOARD)

    @cached_property
    def partners(self) -> Phrases[str]:
        """What stands in the collaboration column, and the long names of its abbreviations."""
        found: dict[str, str] = {}
        for activity in self.activities:
            for part in re.split(r"[,;/\n]| och ", activity.collaboration):
                if name := part.strip():
                    found.setdefault(fold(name), name)
        entries = [(name, name) for name in found.values() if not fold(name).startswith(tuple(cues.EVERY_DEPARTMENT))]
        for short, long in names.DEPARTMENTS.items():
            if short in found:
                entries.append((long, found[short]))
        return Phrases(entries)

    @cached_property
    def spelling(self) -> Spelling:
        return Spelling(
            {*self.title_words.words, *self.unit_forms, *self.goal_words.words, *self.goal_givers},
            self.title_words,
            self.unit_forms,
        )


def _is_swapped(each: str, written: str) -> bool:
    return len(each) == len(written) and sorted(each) == sorted(written) and OSA.distance(each, written) == 1


_indexes: OrderedDict[str, Index] = OrderedDict()
_indexes_lock = Lock()
_KEPT = 16


def index_of(plan: Plan) -> Index:
    """The plan's index, built once and kept for the plans asked about last."""
    with _indexes_lock:
        kept = _indexes.get(plan.id)
        if kept is not None and (kept.plan is plan or kept.plan == plan):
            _indexes.move_to_end(plan.id)
            return kept
    built = Index(plan)
    with _indexes_lock:
        _indexes[plan.id] = built
        while len(_indexes) > _KEPT:
            _indexes.popitem(last=False)
    return built
