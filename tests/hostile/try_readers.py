"""Prints what each reader's dearest text took, in seconds of processor time."""

from __future__ import annotations

import json
import sys
from functools import partial
from itertools import islice

from tests.hostile import child
from tests.hostile.readers import Readers
from tests.hostile.texts import texts

LONGEST = 200_000


def main() -> None:
    child.bounded(seconds=200, megabytes=1024)
    readers, count = Readers(), int(sys.argv[1])
    for name in (*Readers.SHORT, *Readers.LONG):
        longest = LONGEST if name in Readers.LONG else 2_000
        reader, dearest = readers.named(name), (0.0, "")
        for text in islice(texts(len(name), longest), count):
            with child.at_most(20):
                dearest = max(dearest, (child.cost(partial(reader, text)), text[:60]))
        print(json.dumps({"reader": name, "seconds": dearest[0], "text": dearest[1]}), flush=True)


if __name__ == "__main__":
    main()
