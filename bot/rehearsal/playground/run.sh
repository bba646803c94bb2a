#!/bin/sh
# The same bot beside Microsoft 365 Agents Playground. Called by `make playground` with uv's run command.
# The Playground is Microsoft's pre-release, under its own licence, fetched when asked for and not part of Tertialbot.
set -eu
command -v npx >/dev/null || { echo "npx is not installed. Install Node.js 20 or later, then run make playground again." >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
example=$here/../example
folder=$(mktemp -d)
export DATABASE_URL="sqlite:///$folder/playground.db" PORT=3979
"$@" tertialbot plan import "$example/verksamhetsplan-2025-ksf.txt"
# who writes in the Playground is Enhetschef HR och lön: here also the administrator, to choose the channel
{ cat "$example/ansvariga-2025.csv"; echo ';Enhetschef HR och lön;enhetschef.hr@mjolby.example;;administratör;'; } > "$folder/ansvariga.csv"
"$@" tertialbot owners import "$folder/ansvariga.csv"
"$@" tertialbot round open --tertial 2025-T3
"$@" tertialbot serve &
bot=$!
trap 'kill "$bot" 2>/dev/null || true; rm -rf "$folder"' EXIT
cp "$here/.m365agentsplayground.yml" "$folder"
cd "$folder"  # where it leaves its log
npx --yes @microsoft/m365agentsplayground@0.2.28 start \
    -e "http://127.0.0.1:$PORT/api/messages" -c msteams --disable-telemetry
