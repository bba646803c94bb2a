"""The modules whose rules matter most, and tests that concern each of them: the quick ones first, no whole years."""

from __future__ import annotations

_LEDGER = (
    "tests/bot/delivery/test_outcomes.py",
    "tests/storage/test_leases.py",
    "tests/storage/test_lost_messages.py",
    "tests/bot/delivery/test_outcomes_in_the_ledger.py",
    "tests/bot/delivery/test_running.py",
)
_SUMMARY = ("tests/plan/test_summary.py", "tests/plan/test_digest.py", "tests/cards/test_posts.py")
_ROUND = ("tests/plan/test_pace.py", "tests/plan/test_calendar.py", "tests/bot/test_hours.py")
_CHATS = ("tests/bot/test_chain.py", "tests/bot/test_owner_buttons.py")

TESTS: dict[str, tuple[str, ...]] = {
    "plan/access.py": ("tests/plan/test_access.py", "tests/plan/test_sight.py", "tests/plan/test_all_boards.py"),
    "plan/pace.py": _ROUND,
    "plan/progress.py": _ROUND,
    "plan/rhythm.py": (*_ROUND, "tests/plan/test_coming.py", "tests/plan/test_board_settings.py"),
    "plan/summary.py": (*_SUMMARY, "tests/plan/test_accuracy.py"),
    "plan/activity_standing.py": ("tests/plan/test_activity_standing.py", *_SUMMARY, "tests/plan/test_sight.py"),
    "plan/absence.py": ("tests/plan/test_absence.py",),
    "plan/handover.py": ("tests/plan/test_handover.py", *_CHATS),
    "plan/snapshot.py": ("tests/plan/test_snapshot.py", "tests/bot/test_history.py"),
    "bot/delivery/outcomes.py": _LEDGER,
    "bot/delivery/attempt.py": (
        "tests/bot/delivery/test_attempt.py",
        *_LEDGER,
        "tests/bot/delivery/test_hostile_connector.py",
        "tests/bot/test_other_devices.py",
    ),
    "storage/leases.py": (*_LEDGER, "tests/storage/test_several_programs.py", "tests/bot/test_queries.py"),
    "storage/deliveries.py": (
        *_LEDGER,
        "tests/storage/test_deliveries.py",
        "tests/storage/test_storage.py",
        "tests/bot/test_absence.py",
        "tests/bot/test_absence_in_chat.py",
        "tests/bot/test_closed_before_sent.py",
        "tests/bot/test_reminders.py",
        "tests/bot/test_leaving.py",
    ),
    "bot/teams/gate.py": ("tests/bot/teams/test_gate.py", "tests/bot/teams/test_keys.py"),
    "bot/teams/keys.py": ("tests/bot/teams/test_keys.py", "tests/bot/teams/test_gate.py"),
    "bot/owner/desk.py": (
        "tests/bot/test_owner_desk.py",
        "tests/bot/test_boards_seen.py",
        *_CHATS,
        "tests/bot/test_finished_stays.py",
        "tests/bot/test_measures.py",
    ),
}
NEEDS_POSTGRES = frozenset({"storage/leases.py"})
"""For the rest SQLite tells enough, and takes a third of the time."""
