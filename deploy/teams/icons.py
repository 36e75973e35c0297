#!/usr/bin/env python3
"""Draws the app's icons: a speech bubble that holds a quotation mark, and a star.

color.png: 192x192, opaque. outline.png: 32x32, white on transparent, as Teams wants it. Python's standard library only; the
pictures beside this file were made by it: run it again after a change.
"""

import math
import os
import struct
import zlib

BLUE, WHITE, GOLD = (13, 61, 107), (255, 255, 255), (255, 205, 65)
SAMPLES = 8  # per axis and pixel


def bubble(x, y, left, top, right, bottom, radius, tail):
    """A rounded box with a tail: three corners, given as points."""
    dx = max(left + radius - x, 0, x - (right - radius))
    dy = max(top + radius - y, 0, y - (bottom - radius))
    inside_box = left <= x <= right and top <= y <= bottom and math.hypot(dx, dy) <= radius
    return inside_box or polygon(x, y, tail)


def polygon(x, y, points):
    inside = False
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def star(cx, cy, outer):
    inner = outer * 0.382
    return [
        (cx + r * math.sin(math.pi * i / 5), cy - r * math.cos(math.pi * i / 5))
        for i, r in ((i, outer if i % 2 == 0 else inner) for i in range(10))
    ]


def mark(x, y, cx, cy, r):
    """One of the two commas of an opening quotation mark: a disc with a tail that swings up to the right."""
    if math.hypot(x - cx, y - cy) <= r:
        return True
    # The tail lies between two circles.
    return (
        cx - r <= x <= cx + r * 1.05
        and cy - r * 2.05 <= y <= cy
        and math.hypot(x - (cx + r * 1.1), y - cy) <= r * 2.1
        and math.hypot(x - (cx + r * 1.55), y - (cy + r * 0.05)) >= r * 1.62
    )


def quotation(x, y, cx, cy, r, apart):
    return mark(x, y, cx - apart, cy, r) or mark(x, y, cx + apart, cy, r)


def color(x, y):
    if polygon(x, y, STAR):
        return GOLD
    if bubble(x, y, 40, 44, 152, 128, 22, [(62, 120), (62, 156), (98, 124)]):
        return BLUE if quotation(x, y, 91, 97, 13, 20) else WHITE
    return BLUE


STAR = star(150, 48, 25)
STAR_EDGE = star(150, 48, 33)


def color_with_edge(x, y):
    """The star stands out from the bubble by a rim of the background."""
    if polygon(x, y, STAR):
        return GOLD
    if polygon(x, y, STAR_EDGE):
        return BLUE
    return color(x, y)


def outline(x, y):
    def shape(grow):
        return bubble(x, y, 3 - grow, 5 - grow, 29 + grow, 23 + grow, 5 + grow, [(8 - grow, 21), (8 - grow, 29 + grow * 2.2), (16 + grow * 1.6, 22)])

    if shape(0) and not shape(-2):
        return WHITE
    return WHITE if quotation(x, y, 15.6, 15.7, 2.6, 4.1) else None


def render(size, paint):
    rows = []
    for py in range(size):
        row = bytearray([0])  # no filter
        for px in range(size):
            hits = [c for sy in range(SAMPLES) for sx in range(SAMPLES) if (c := paint(px + (sx + 0.5) / SAMPLES, py + (sy + 0.5) / SAMPLES)) is not None]
            alpha = round(255 * len(hits) / SAMPLES**2)
            row += bytes([round(sum(c[i] for c in hits) / len(hits)) for i in range(3)] if hits else WHITE) + bytes([alpha])
        rows.append(bytes(row))
    return b"".join(rows)


def png(path, size, paint):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)  # 8 bits, red green blue alpha
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(render(size, paint), 9)) + chunk(b"IEND", b""))


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    png(os.path.join(here, "color.png"), 192, color_with_edge)
    png(os.path.join(here, "outline.png"), 32, outline)
