"""Reads every document back to text and looks for its title, its strings and every character of its source."""

import json
import re
import subprocess
import tempfile
import zipfile
from collections import Counter
from html import unescape
from pathlib import Path

LARGEST = 300_000
BESIDE_THE_SHEET = ("redhead", "number", "title", "sheet")
PAGE_NUMBER = re.compile(r"(?m)^\s*—\s*\d+\s*—\s*$")
DECODERS = {"txt-utf8": "utf-8", "txt-gb18030": "gb18030", "txt-big5": "big5", "txt-utf16le": "utf-16",
            "txt-utf16be": "utf-16", "md": "utf-8", "html-utf8": "utf-8", "html-gbk": "gbk"}


def run(here, sources):
    """The exit code: 0 when every file answers to its line of truth and holds the whole text of its source."""
    documents = here / "documents"
    facts = [json.loads(line) for line in (here / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    problems = []
    on_disk = {str(file.relative_to(documents)) for file in documents.rglob("*") if file.is_file()}
    problems += [f"no truth: {path}" for path in sorted(on_disk - {fact["path"] for fact in facts})]
    described = {source.path: source for source in sources}
    with tempfile.TemporaryDirectory() as scratch:
        for fact in facts:
            file = documents / fact["path"]
            if file.stat().st_size > LARGEST:
                problems.append(f"too large: {fact['path']}")
            found = squeezed(text(file, fact["format"], Path(scratch)))
            wanted = [fact["title"], *fact["contains"]] + ([fact["number"]] if fact["number"] else [])
            for string in wanted:
                if squeezed(string) not in found:
                    problems.append(f"{fact['path']}: not found: {string}")
            problems += [f"{fact['path']}: lost: {loss}" for loss in lost(described[fact["path"]], found)]
            for string in fact["contains"]:
                if not 8 <= len(string) <= 20:
                    problems.append(f"{fact['path']}: {len(string)} characters: {string}")
    for name in ("kind", "level", "region", "format"):
        print(name, dict(Counter(fact[name] for fact in facts).most_common()))
    print(len(facts), "documents,", sum(f.stat().st_size for f in documents.rglob("*") if f.is_file()), "bytes")
    print("\n".join(problems) or "all strings found")
    return 1 if problems else 0


def squeezed(string):
    return re.sub(r"\s", "", string)


def lost(source, found):
    """What of the source the text has not: paragraphs, or single characters of cells that a page breaks into lines."""
    blocks = [block for block in source.blocks() if source.format not in ("xlsx", "pptx") or block.role not in BESIDE_THE_SHEET]
    paragraphs = [squeezed(block.text) for block in blocks]
    cells = [squeezed(cell) for block in blocks for row in block.rows for cell in row]
    if source.format != "pdf":
        return [part for part in paragraphs + cells if part not in found]
    missing = Counter("".join(paragraphs + cells)) - Counter(found)
    return [part for part in paragraphs if part not in found] + sorted(missing.elements())


def text(file, kind, scratch):
    if kind in DECODERS:
        decoded = file.read_bytes().decode(DECODERS[kind])
        if kind.startswith("html"):
            return unescape(re.sub(r"(?s)<[^>]*>", "", decoded))
        return re.sub(r"[*#|]", "", decoded) if kind == "md" else decoded
    if kind == "pdf":
        command = ["pdftotext", "-layout", "-enc", "UTF-8", file, "-"]
        return PAGE_NUMBER.sub("", subprocess.run(command, check=True, capture_output=True).stdout.decode())
    if kind in ("xlsx", "pptx", "ofd"):
        return zipped(file)
    command = ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to",
               "txt:Text (encoded):UTF8", "--outdir", scratch, file]
    subprocess.run(command, check=True, capture_output=True)
    return (scratch / (file.stem + ".txt")).read_text(encoding="utf-8-sig")


def zipped(file):
    with zipfile.ZipFile(file) as archive:
        parts = [archive.read(name).decode("utf-8") for name in archive.namelist()
                 if re.search(r"sharedStrings|sheet\d|slides/slide\d|Page_\d+/Content", name) and name.endswith(".xml")]
    return unescape(re.sub(r"<[^>]*>", "", "".join(parts)))
