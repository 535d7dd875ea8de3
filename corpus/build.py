"""Rebuilds the sample documents and their truth from the sources."""

import json
import sys
import tempfile
from pathlib import Path

import check
import office
import ofd
import pages
import source
import texts

ENCODINGS = {
    "txt-utf8": "utf-8",
    "txt-gb18030": "gb18030",
    "txt-big5": "big5",
    "txt-utf16le": "utf-16-le",
    "txt-utf16be": "utf-16-be",
}
BOMS = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
OFFICE = {
    "docx": ("fodt", "MS Word 2007 XML"),
    "doc": ("fodt", "MS Word 97"),
    "rtf": ("fodt", "Rich Text Format"),
    "odt": ("fodt", "writer8"),
    "pdf": ("fodt", "writer_pdf_Export"),
    "xlsx": ("fods", "Calc MS Excel 2007 XML"),
    "pptx": ("fodp", "Impress MS PowerPoint 2007 XML"),
}


def main():
    here = Path(sys.argv[1])
    wanted = {argument for argument in sys.argv[2:] if not argument.startswith("--")}
    sources = [source.read(file) for file in sorted((here / "sources").glob("*.txt"))]
    build([document for document in sources if not wanted or document.file.stem in wanted], here / "documents")
    sweep(sources, here / "documents")
    with open(here / "truth.jsonl", "w", encoding="utf-8", newline="\n") as truth:
        for document in sources:
            truth.write(json.dumps(facts(document), ensure_ascii=False) + "\n")
    if "--check" in sys.argv:
        sys.exit(check.run(here, sources))


def build(sources, documents):
    for document in sources:
        (documents / document.path).parent.mkdir(parents=True, exist_ok=True)
        if document.format not in OFFICE:
            (documents / document.path).write_bytes(plain(document))
    with tempfile.TemporaryDirectory() as scratch:
        for suffix, (flat, export) in OFFICE.items():
            chosen = [document for document in sources if document.format == suffix]
            office.convert(chosen, flat, suffix, export, documents, Path(scratch))


def sweep(sources, documents):
    """Removes what no source describes any more."""
    described = {documents / document.path for document in sources}
    for file in documents.rglob("*"):
        if file.is_file() and file not in described:
            file.unlink()


def plain(document):
    if document.format in ENCODINGS:
        encoding = ENCODINGS[document.format]
        text = texts.text(document).replace("\n", "\r\n" if encoding != "utf-8" else "\n")
        return BOMS.get(encoding, b"") + text.encode(encoding)
    if document.format == "md":
        return texts.markdown(document).encode("utf-8")
    if document.format == "ofd":
        return ofd.document(document)
    if document.format == "html-utf8":
        return pages.page(document, "utf-8").encode("utf-8")
    if document.format == "html-gbk":
        return pages.page(document, "gb2312").encode("gbk")
    raise ValueError(f"{document.file.name}: no such format: {document.format}")


def facts(document):
    return {
        "path": document.path,
        "title": document.title,
        "number": document.get("字号") or None,
        "issuers": document.listed("机关"),
        "issued": document.get("成文") or None,
        "kind": document.get("种类"),
        "level": document.get("层级") or None,
        "region": document.get("地区"),
        "format": document.format,
        "contains": document.listed("检索"),
    }


if __name__ == "__main__":
    main()
