"""Draws the app's two icons: a year in three parts, one of them reported, and the tick of a saved answer.

    uv run python deploy/teams-app/draw_icons.py [FOLDER]

Teams' rules: color.png is 192 x 192 with the symbol inside the middle 120 x 120; outline.png is 32 x 32, white on
transparent.
"""

import sys
from pathlib import Path

from PIL import Image, ImageDraw

Colour = tuple[int, int, int, int]

PETROL: Colour = (15, 76, 92, 255)
WHITE: Colour = (255, 255, 255, 255)
MIST: Colour = (126, 170, 180, 255)
SUN: Colour = (255, 200, 87, 255)
CLEAR: Colour = (255, 255, 255, 0)

FINER = 8  # drawn this many times larger and scaled down, for smooth edges
HOME = Path(__file__).parents[2] / "bot" / "teams_app"


def draw_year(
    size: int, radius: float, width: float, parts: tuple[Colour, ...], tick: Colour, back: Colour
) -> Image.Image:
    """A ring in three arcs, clockwise from the top, round a tick. `radius` and `width` are in pixels of the result."""
    full = size * FINER
    image = Image.new("RGBA", (full, full), back)
    pen = ImageDraw.Draw(image)
    middle, reach = full / 2, radius * FINER
    box = (middle - reach, middle - reach, middle + reach, middle + reach)
    gap = 11
    for part, colour in enumerate(parts):
        start = -90 + part * 120
        pen.arc(box, start + gap, start + 120 - gap, fill=colour, width=round(width * FINER))
    points = [(middle + x * reach, middle + y * reach) for x, y in ((-0.40, 0.04), (-0.11, 0.33), (0.43, -0.27))]
    pen.line(points, fill=tick, width=round(width * FINER), joint="curve")
    for x, y in (points[0], points[-1]):
        end = width * FINER / 2
        pen.ellipse((x - end, y - end, x + end, y + end), fill=tick)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def colour_icon() -> Image.Image:
    return draw_year(192, radius=57, width=12, parts=(SUN, MIST, MIST), tick=WHITE, back=PETROL)


def outline_icon() -> Image.Image:
    icon = draw_year(32, radius=14, width=3, parts=(WHITE, WHITE, WHITE), tick=WHITE, back=CLEAR)
    white = Image.new("RGBA", icon.size, WHITE)
    white.putalpha(icon.getchannel("A"))  # the scaling must not tint the edges
    return white


def main(folder: Path) -> None:
    colour_icon().save(folder / "color.png", optimize=True)
    outline_icon().save(folder / "outline.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HOME)
