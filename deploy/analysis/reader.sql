-- A database user for Power BI and other readers: it sees the tables for analysis, version 1, and nothing behind them.
-- Run with psql as the tables' owner, who needs CREATEROLE, or as the server's administrator; it may be run again.
-- Then give the user a password: \password tertialbot_reader

SELECT 'CREATE ROLE tertialbot_reader LOGIN'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tertialbot_reader') \gexec

GRANT CONNECT ON DATABASE :"DBNAME" TO tertialbot_reader;
GRANT USAGE ON SCHEMA public TO tertialbot_reader;
GRANT SELECT ON
    data_v1_plan,
    data_v1_goal,
    data_v1_unit,
    data_v1_activity,
    data_v1_activity_unit,
    data_v1_tertial,
    data_v1_status,
    data_v1_round,
    data_v1_report,
    data_v1_standing,
    data_v1_response,
    data_v1_measure,
    data_v1_figure,
    data_v1_assessment,
    data_v1_survey,
    data_v1_survey_outcome
TO tertialbot_reader;

-- The bot shares the server: no question of a reader's may go on for ever.
ALTER ROLE tertialbot_reader SET statement_timeout = '60s';
ALTER ROLE tertialbot_reader SET default_transaction_read_only = on;
