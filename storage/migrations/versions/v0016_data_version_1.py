"""The tables for analysis, version 1, as views: what everybody may see, without who answered

The columns stand in plan/star/version_1.py. A view of a version is never changed once it is released; another shape is
a version of its own beside it. A later migration that rebuilds a table on SQLite (batch_alter_table) must drop these
views first and make them anew.
"""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

SQLITE = {
    "listed": "(SELECT group_concat(value, '; ') FROM json_each({0}))",
    "first": "json_extract({0}, '$[0]')",
    "each_unit": "json_each(a.units) AS u",
    "unit_place": "u.key",
    "position": "instr",
}
POSTGRES = {
    "listed": "(SELECT string_agg(value, '; ' ORDER BY place) "
    "FROM jsonb_array_elements_text({0}) WITH ORDINALITY AS listed(value, place))",
    "first": "{0} ->> 0",
    "each_unit": "jsonb_array_elements_text(a.units) WITH ORDINALITY AS u(value, place)",
    "unit_place": "CAST(u.place AS integer) - 1",
    "position": "strpos",
}

WITHHELD = "(a.protected OR r.protected)"
"""As `is_withheld` in plan/sight.py has it for everybody."""

STATUSES = (
    ("not_started", "Ej påbörjad", False, False),
    ("on_track", "Pågår enligt plan", False, False),
    ("at_risk", "Pågår med avvikelse", True, False),
    ("delayed", "Försenad", True, False),
    ("paused", "Pausad", True, False),
    ("done", "Avslutad", False, True),
    ("dropped", "Avförd", False, True),
)

CARRIED = """
    c.status IN ('done', 'dropped') AND (h.closed_at IS NULL OR c.at <= h.closed_at)
    AND (h.state = 'open' OR EXISTS (
        SELECT 1 FROM snapshot AS s WHERE s.round_id = h.id
        AND s.content NOT LIKE '%"format":"tertialbot-snapshot-1"%'
        AND s.content NOT LIKE '%"format":"tertialbot-snapshot-2"%'))
"""
"""Nothing is carried into a round that was frozen while what is finished was asked about again."""

VIEWS = {
    "plan": """
        SELECT p.municipality_id, p.id AS plan_id, NULLIF(p.organisation, '') AS organisation, p.board,
            NULLIF(p.department, '') AS department, p.year, p.imported_at
        FROM plan AS p
    """,
    "goal": """
        SELECT p.municipality_id, g.plan_id || '-' || g.number AS goal_id, g.plan_id, g.number, g.position, g.kind,
            NULLIF(g.title, '') AS title, {areas} AS areas, NULLIF(g.text, '') AS text, g.target, g.baseline
        FROM goal AS g JOIN plan AS p ON p.id = g.plan_id
    """,
    "activity": """
        SELECT p.municipality_id, a.id AS activity_id, a.plan_id, p.board, p.year,
            g.plan_id || '-' || g.number AS goal_id, NULLIF(a.section, '') AS section, a.position, a.title,
            {kinds} AS kinds, {first_unit} AS unit, NULLIF(a.collaboration, '') AS collaboration, a.protected,
            a.uncertain, a.removed_at IS NULL AS in_plan, a.removed_at
        FROM activity AS a JOIN plan AS p ON p.id = a.plan_id
        LEFT JOIN goal AS g ON g.plan_id = a.plan_id AND g.number = a.section
    """,
    "activity_unit": """
        SELECT p.municipality_id, a.id AS activity_id, u.value AS unit, {unit_place} AS position,
            {unit_place} = 0 AS answers
        FROM activity AS a JOIN plan AS p ON p.id = a.plan_id CROSS JOIN {each_unit}
    """,
    "unit": """
        SELECT DISTINCT municipality_id, unit,
            CASE {position}(unit, '/') WHEN 0 THEN unit ELSE substr(unit, 1, {position}(unit, '/') - 1) END AS office,
            CASE {position}(unit, '/') WHEN 0 THEN unit ELSE substr(unit, {position}(unit, '/') + 1) END AS name
        FROM data_v1_activity_unit
    """,
    "tertial": """
        SELECT y.municipality_id, y.year || '-T' || n.number AS tertial, y.year, n.number,
            date(y.year || n.first_day) AS first_day, date(y.year || n.last_day) AS last_day
        FROM (SELECT DISTINCT municipality_id, year FROM plan) AS y
        CROSS JOIN (
            SELECT 1 AS number, '-01-01' AS first_day, '-04-30' AS last_day
            UNION ALL SELECT 2, '-05-01', '-08-31'
            UNION ALL SELECT 3, '-09-01', '-12-31'
        ) AS n
    """,
    "status": """
        SELECT m.id AS municipality_id, s.status, s.label, s.position, s.deviation, s.finished
        FROM municipality AS m CROSS JOIN ({statuses}) AS s
    """,
    "round": """
        SELECT p.municipality_id, h.id AS round_id, h.plan_id, p.board, h.tertial, h.state, h.opened_at, h.last_day,
            h.closed_at, h.published_at
        FROM round AS h JOIN plan AS p ON p.id = h.plan_id
    """,
    "report": """
        SELECT p.municipality_id, r.id AS report_id, r.activity_id, r.plan_id, r.tertial, r.round_id, r.status,
            CASE WHEN {withheld} THEN NULL ELSE NULLIF(r.comment, '') END AS comment,
            CASE WHEN {withheld} THEN NULL ELSE r.finish END AS finish,
            {withheld} AS withheld, r.at AS reported_at, r.timing,
            r.timing = 'after_closing' OR (r.timing = 'outside' AND h.closed_at IS NOT NULL AND r.at >= h.closed_at)
                AS late,
            r.at AS valid_from,
            lead(r.at) OVER (PARTITION BY r.activity_id, r.tertial ORDER BY r.at, r.sequence) AS valid_to
        FROM report AS r JOIN activity AS a ON a.id = r.activity_id JOIN plan AS p ON p.id = r.plan_id
        LEFT JOIN round AS h ON h.plan_id = r.plan_id AND h.tertial = r.tertial
    """,
    "standing": """
        WITH counted AS (
            SELECT held.id AS round_id, r.activity_id, r.id AS report_id, r.tertial, r.status, r.at,
                row_number() OVER (PARTITION BY held.id, r.activity_id
                    ORDER BY r.tertial DESC, r.at DESC, r.sequence DESC) AS place
            FROM round AS held JOIN report AS r ON r.plan_id = held.plan_id AND r.tertial <= held.tertial
        )
        SELECT p.municipality_id, h.id AS round_id, a.id AS activity_id, h.tertial, {first_unit} AS unit, c.status,
            c.report_id, CASE WHEN c.tertial <> h.tertial THEN c.tertial END AS carried_from
        FROM round AS h JOIN plan AS p ON p.id = h.plan_id
        JOIN activity AS a ON a.plan_id = h.plan_id AND a.removed_at IS NULL
        LEFT JOIN counted AS c ON c.round_id = h.id AND c.activity_id = a.id AND c.place = 1
            AND (c.tertial = h.tertial OR ({carried}))
    """,
    "response": """
        SELECT s.municipality_id, s.round_id, h.plan_id, s.tertial, s.unit, count(*) AS activities,
            count(s.status) AS reported, count(*) - count(s.status) AS missing
        FROM data_v1_standing AS s JOIN round AS h ON h.id = s.round_id
        GROUP BY s.municipality_id, s.round_id, h.plan_id, s.tertial, s.unit
    """,
}
"""In an order in which each finds those that it asks."""


def upgrade() -> None:
    for name, query in VIEWS.items():
        op.execute(f"CREATE VIEW data_v1_{name} AS {query.format(**_parts(op.get_bind().dialect.name))}")


def _parts(dialect: str) -> dict[str, str]:
    own = POSTGRES if dialect == "postgresql" else SQLITE
    return own | {
        "areas": own["listed"].format("g.areas"),
        "kinds": own["listed"].format("a.kinds"),
        "first_unit": own["first"].format("a.units"),
        "withheld": WITHHELD,
        "carried": CARRIED,
        "statuses": " UNION ALL ".join(
            f"SELECT '{key}' AS status, '{label}' AS label, {position} AS position, {deviation} AS deviation, "
            f"{finished} AS finished"
            for position, (key, label, deviation, finished) in enumerate(STATUSES)
        ),
    }
