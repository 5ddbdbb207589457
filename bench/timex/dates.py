"""Finds dates in Vietnamese sentences by dateparser: lines of `date<TAB>sentence` in, a JSON list of [words, value] a line out."""

import json
import sys
from datetime import datetime

from dateparser.search import search_dates

for line in sys.stdin:
    day, sentence = line.rstrip("\n").split("\t")
    settings = {"RELATIVE_BASE": datetime.fromisoformat(day), "DATE_ORDER": "DMY"}
    found = search_dates(sentence, languages=["vi"], settings=settings) or []
    print(json.dumps([[words, value.date().isoformat()] for words, value in found], ensure_ascii=False))
