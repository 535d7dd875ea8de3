"""Writes a source as an OFD file (GB/T 33190): a zip of XML with every line of every page at its place."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 210, 297, 28, 37, 184, 270
POINT = 25.4 / 72
CENTRED = {"redhead", "number", "title", "annex", "centre", "chapter", "sample"}
# points; every other role is 16
SIZES = {"redhead": 30, "title": 22, "annex": 20, "copy": 14, "cell": 12, "sample": 10}
FLUSH = {"recipient", "copy"}
STAMP = (1980, 1, 1, 0, 0, 0)


def document(source):
    pages = paginate(lines(source))
    parts = {"OFD.xml": root(source), "Doc_0/Document.xml": contents(len(pages)), "Doc_0/PublicRes.xml": resources()}
    for number, page in enumerate(pages):
        parts[f"Doc_0/Pages/Page_{number}/Content.xml"] = content(page, number)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(name, STAMP), HEAD + xml, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def root(source):
    title = f"<ofd:Title>{escape(source.title)}</ofd:Title>" if source.get("属性标题") else ""
    return (f'<ofd:OFD {NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo>'
            f'<ofd:DocID>{source.file.stem:0>32}</ofd:DocID>{title}'
            f'<ofd:Author>{escape("、".join(source.listed("机关")))}</ofd:Author>'
            f'<ofd:CreationDate>{source.get("成文", "2020-01-01")}</ofd:CreationDate></ofd:DocInfo>'
            f'<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>')


def contents(pages):
    listed = "".join(f'<ofd:Page ID="{number + 10}" BaseLoc="Pages/Page_{number}/Content.xml"/>' for number in range(pages))
    return (f'<ofd:Document {NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>99999</ofd:MaxUnitID><ofd:PageArea>'
            f'<ofd:PhysicalBox>0 0 {WIDTH} {HEIGHT}</ofd:PhysicalBox></ofd:PageArea>'
            f'<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>{listed}</ofd:Pages></ofd:Document>')


def resources():
    return (f'<ofd:Res {NAMESPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="1" FontName="宋体" FamilyName="宋体"/>'
            f'</ofd:Fonts></ofd:Res>')


def lines(source):
    """(text, left, size, gap above) of every line, in millimetres."""
    for block in source.blocks():
        size = SIZES.get(block.role, 16) * POINT
        if block.role == "table":
            yield from table(block.rows)
        elif block.role == "signature":
            yield block.text, max(LEFT, RIGHT - size * ems(block.text)), size, 0
        else:
            indent = 0 if block.role in CENTRED | FLUSH else 2
            yield from paragraph(block, size, indent)


def paragraph(block, size, indent):
    width = (RIGHT - LEFT) / size
    gap = size if block.role in ("redhead", "title", "annex") else 0
    rest, first = block.text, True
    while rest:
        room = width - (indent if first else 0)
        line, rest = broken(rest, room)
        # no line begins with a closing mark
        while rest and rest[0] in "，。；：、！？）》〉”’」』〕":
            line, rest = line + rest[0], rest[1:]
        left = LEFT + (indent * size if first else 0)
        if block.role in CENTRED:
            left = max(LEFT, (LEFT + RIGHT - size * ems(line)) / 2)
        yield line, left, size, gap if first else 0
        first = False


def ems(text):
    """The width in letters: an ASCII character takes half of one."""
    return sum(0.5 if character < "\x80" else 1 for character in text)


def broken(text, room):
    """What fits into a line and the rest; numbers and Latin words stay whole."""
    end = len(text)
    while ems(text[:end]) > room:
        end -= 1
    at = end
    while 0 < at < len(text) and text[at - 1:at + 1].isascii() and text[at - 1:at + 1].isalnum():
        at -= 1
    end = at or end
    return text[:end], text[end:]


def table(rows):
    size = SIZES["cell"] * POINT
    step = (RIGHT - LEFT) / max(len(row) for row in rows)
    for row in rows:
        yield [(value, LEFT + column * step) for column, value in enumerate(row)], LEFT, size, 0


def paginate(flow):
    pages, y = [[]], TOP
    for text, left, size, gap in flow:
        y += gap + size * 1.75
        if y > BOTTOM:
            pages.append([])
            y = TOP + size
        cells = text if isinstance(text, list) else [(text, left)]
        pages[-1].extend((value, x, y, size) for value, x in cells if value)
    return pages


def content(page, number):
    numbered = page + [(f"— {number + 1} —", 96, 283, 14 * POINT)]
    objects = "".join(text_object(identity, *line) for identity, line in enumerate(numbered, 1000 * (number + 1)))
    return (f'<ofd:Page {NAMESPACE}><ofd:Content><ofd:Layer ID="{number + 500}" Type="Body">{objects}</ofd:Layer>'
            f'</ofd:Content></ofd:Page>')


def text_object(identity, text, x, y, size):
    box = f"{x:.3f} {y - size:.3f} {size * ems(text):.3f} {size * 1.2:.3f}"
    steps = " ".join(f"{size * ems(character):.3f}" for character in text[:-1])
    delta = f" DeltaX={quoteattr(steps)}" if steps else ""
    return (f'<ofd:TextObject ID="{identity}" Boundary="{box}" Font="1" Size="{size:.4f}">'
            f'<ofd:TextCode X="0" Y="{size:.4f}"{delta}>{escape(text)}</ofd:TextCode></ofd:TextObject>')
