"""Writes data/pinyin.txt from Unicode's Unihan database: each syllable without its tone, then the characters read so.

    python3 data/pinyin.py /usr/share/unicode/Unihan_Readings.txt.bz2 > data/pinyin.txt

Readings are Unicode's own (kMandarin) and those of three dictionaries of today's language; kHanyuPinyin, which has
those of two thousand years, would find too much. ü is v, as input methods have it, and u as well.
"""

import bz2
import re
import sys
import unicodedata

FIELDS = {"kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013"}
LETTERS = re.compile(r"[^\W\d_]+")


def plain(reading):
    """The reading in both ways that people type it."""
    parts = unicodedata.normalize("NFD", reading)
    parts = parts.replace("u\u0308", "v")
    bare = "".join(part for part in parts if not unicodedata.combining(part)).replace("\u0261", "g")
    return {bare, bare.replace("v", "u")}


def readings(value):
    """The readings of a field's value, whose places in a book and counts are left out."""
    return {way for reading in LETTERS.findall(unicodedata.normalize("NFC", value)) for way in plain(reading)}


def main():
    syllables = {}
    head = []
    with bz2.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"):
                head.append(line.strip("# \n"))
                continue
            parts = line.rstrip("\n").split("\t")
            if len(parts) != 3 or parts[1] not in FIELDS:
                continue
            scalar = int(parts[0][2:], 16)
            # The extension from 3400 on holds few characters that are still written: those of the dictionaries.
            if 0x4E00 <= scalar <= 0x9FFF or (0x3400 <= scalar <= 0x4DBF and parts[1] != "kMandarin"):
                for reading in readings(parts[2]):
                    if reading.isascii() and reading.isalpha():
                        syllables.setdefault(reading, set()).add(chr(scalar))
    print("# Made by data/pinyin.py from Unicode's Unihan_Readings.txt; terms of use: data/unicode-license.txt")
    print("# " + "; ".join(line for line in head if line.startswith(("Unicode version", "©"))))
    for syllable, characters in sorted(syllables.items()):
        print(syllable, "".join(sorted(characters)))


main()
