"""python -m bot, and the console script."""

import sys

INTERRUPTED = 130
"""The exit code that shells give to what Ctrl-C ended."""


def main() -> None:
    try:
        from bot import private_files
        from bot.cli import program  # a start can be interrupted too

        private_files.keep_private()
        sys.exit(program.main())
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
