"""Reads one file of sources/: a head of `key: value` lines, a line `===`, and a body of marked lines."""

from dataclasses import dataclass
from pathlib import Path

SAMPLE = "（样例文件：本文由策源项目编写，机关、地名与数据均为虚构。）"
SAMPLE_TRADITIONAL = "（樣例文件：本文由策源項目編寫，機關、地名與數據均為虛構。）"

MARKS = {
    "## ": "h1",
    "### ": "h2",
    "= ": "chapter",
    "@题 ": "title",
    "@中 ": "centre",
    "@收 ": "recipient",
    "@附 ": "attachment",
    "@附件题 ": "annex",
    "@署 ": "signature",
    "@注 ": "note",
    "@抄 ": "copy",
    "@页 ": "slide",
    "@表 ": "sheet",
}


@dataclass(frozen=True)
class Block:
    """A paragraph of one role, or a table of rows."""

    role: str
    text: str = ""
    rows: tuple = ()


@dataclass(frozen=True)
class Source:
    """A document as it was written."""

    file: Path
    head: dict
    body: tuple

    def get(self, key, otherwise=""):
        return self.head.get(key, otherwise)

    @property
    def path(self):
        return self.head["路径"]

    @property
    def format(self):
        return self.head["格式"]

    @property
    def title(self):
        return self.head["标题"]

    def listed(self, key):
        return [part.strip() for part in self.get(key).split("；") if part.strip()]

    def blocks(self):
        """The body between the red head and the mark of a sample."""
        top = []
        if self.get("红头"):
            top.append(Block("redhead", self.get("红头")))
        if self.get("字号") and self.get("字号行", "有") == "有":
            signer = self.get("签发人")
            top.append(Block("number", self.get("字号") + (f"　　　　签发人：{signer}" if signer else "")))
        top.append(Block("title", self.title))
        sample = SAMPLE_TRADITIONAL if self.get("字体") == "繁体" else SAMPLE
        return tuple(top) + self.body + (Block("sample", sample),)


def read(file):
    head_text, _, body_text = file.read_text(encoding="utf-8").partition("\n===\n")
    head = {}
    for line in head_text.splitlines():
        if line.strip():
            key, _, value = line.partition(":")
            head[key.strip()] = value.strip()
    return Source(file, head, tuple(body(body_text)))


def body(text):
    rows = []
    for line in text.splitlines():
        if line.startswith("|"):
            rows.append(tuple(cell.strip() for cell in line.strip().strip("|").split("|")))
            continue
        if rows:
            yield Block("table", rows=tuple(rows))
            rows = []
        if line.strip():
            yield paragraph(line.rstrip())
    if rows:
        yield Block("table", rows=tuple(rows))


def paragraph(line):
    for mark, role in MARKS.items():
        if line.startswith(mark):
            return Block(role, line[len(mark):].strip())
    return Block("text", line.strip())
