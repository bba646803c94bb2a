"""python -m bot, and the console script."""

import sys

from bot import cli


def main() -> None:
    sys.exit(cli.main())


if __name__ == "__main__":
    main()
