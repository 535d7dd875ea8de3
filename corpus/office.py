"""Writes a source as a flat OpenDocument file and has LibreOffice save it in another format."""

import subprocess
from xml.sax.saxutils import escape

NAMESPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in {
    "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
    "presentation": "presentation", "fo": "xsl-fo-compatible", "svg": "svg-compatible", "meta": "meta",
    "number": "datastyle"}.items()) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'

BODY_FONT, HEAD_FONT = "Noto Serif CJK SC", "Noto Sans CJK SC"
# points, weight, alignment, indent in characters, colour, break before
LOOKS = {
    "text": (16, "normal", "justify", 2, "#000000", ""),
    "h1": (16, "bold", "start", 2, "#000000", ""),
    "h2": (16, "normal", "start", 2, "#000000", ""),
    "chapter": (16, "bold", "center", 0, "#000000", ""),
    "redhead": (30, "bold", "center", 0, "#cc0000", ""),
    "number": (16, "normal", "center", 0, "#000000", ""),
    "title": (22, "bold", "center", 0, "#000000", ""),
    "annex": (20, "bold", "center", 0, "#000000", "page"),
    "centre": (16, "normal", "center", 0, "#000000", ""),
    "recipient": (16, "normal", "start", 0, "#000000", ""),
    "attachment": (16, "normal", "start", 2, "#000000", ""),
    "signature": (16, "normal", "end", 0, "#000000", ""),
    "note": (16, "normal", "start", 2, "#000000", ""),
    "copy": (14, "normal", "start", 0, "#000000", ""),
    "sample": (10, "normal", "center", 0, "#666666", ""),
    "cell": (12, "normal", "start", 0, "#000000", ""),
}
OUTLINE = {"h1": 1, "h2": 2, "chapter": 1}


def convert(sources, flat, suffix, export, documents, scratch):
    """Saves the sources below `documents`; one run of LibreOffice a format."""
    if not sources:
        return
    write = {"fodt": text_document, "fods": spreadsheet, "fodp": presentation}[flat]
    folder = scratch / suffix
    folder.mkdir()
    for number, source in enumerate(sources):
        (folder / f"{number:03}.{flat}").write_text(write(source), encoding="utf-8")
    names = [str(folder / f"{number:03}.{flat}") for number in range(len(sources))]
    command = ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to",
               f"{suffix}:{export}", "--outdir", str(folder), *names]
    subprocess.run(command, check=True, capture_output=True)
    for number, source in enumerate(sources):
        (folder / f"{number:03}.{suffix}").replace(documents / source.path)


def meta(source):
    title = f"<dc:title>{escape(source.title)}</dc:title>" if source.get("属性标题") else ""
    author = escape("、".join(source.listed("机关")))
    return (f"<office:meta>{title}<meta:initial-creator>{author}</meta:initial-creator>"
            f"<meta:creation-date>{source.get('成文', '2020-01-01')}T09:00:00</meta:creation-date></office:meta>")


def paragraph_style(name, look):
    size, weight, alignment, indent, colour, fresh = look
    font = HEAD_FONT if weight == "bold" else BODY_FONT
    before = f' fo:break-before="{fresh}"' if fresh else ""
    lead = f' fo:text-indent="{indent * size}pt"' if indent else ""
    return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
            f'<style:paragraph-properties fo:text-align="{alignment}" fo:line-height="150%" '
            f'style:punctuation-wrap="simple"{lead}{before}/>'
            f'<style:text-properties style:font-name="{font}" style:font-name-asian="{font}" fo:font-size="{size}pt" '
            f'style:font-size-asian="{size}pt" fo:font-weight="{weight}" style:font-weight-asian="{weight}" '
            f'fo:color="{colour}"/></style:style>')


def fonts():
    faces = "".join(f'<style:font-face style:name="{name}" svg:font-family="&apos;{name}&apos;"/>'
                    for name in (BODY_FONT, HEAD_FONT))
    return f"<office:font-face-decls>{faces}</office:font-face-decls>"


def text_document(source):
    styles = "".join(paragraph_style(name, look) for name, look in LOOKS.items())
    content = "".join(flowing(block) for block in source.blocks())
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
{meta(source)}{fonts()}
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="zh" fo:country="CN"
 style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>{styles}</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm"
 fo:page-height="297mm" fo:margin-top="37mm" fo:margin-bottom="20mm" fo:margin-left="28mm" fo:margin-right="26mm"/>
<style:footer-style><style:header-footer-properties fo:min-height="10mm" fo:margin-top="5mm"/></style:footer-style>
</style:page-layout><style:style style:name="grid" style:family="table-cell"><style:table-cell-properties
 fo:border="0.5pt solid #000000" fo:padding="1mm"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>
<text:p text:style-name="number">— <text:page-number text:select-page="current">1</text:page-number> —</text:p>
</style:footer></style:master-page></office:master-styles>
<office:body><office:text>{content}</office:text></office:body></office:document>
"""


def flowing(block):
    if block.role == "table":
        return grid(block.rows, "cell", "grid")
    level = OUTLINE.get(block.role)
    if level:
        return f'<text:h text:style-name="{block.role}" text:outline-level="{level}">{escape(block.text)}</text:h>'
    return f'<text:p text:style-name="{block.role}">{escape(block.text)}</text:p>'


def grid(rows, text_style, cell_style, name="表"):
    style = f' text:style-name="{text_style}"' if text_style else ""
    cells = f' table:style-name="{cell_style}"' if cell_style else ""
    lines = "".join(
        "<table:table-row>" + "".join(cell(value, style, cells) for value in row) + "</table:table-row>"
        for row in rows)
    width = max(len(row) for row in rows)
    return (f'<table:table table:name="{escape(name)}"><table:table-column '
            f'table:number-columns-repeated="{width}"/>{lines}</table:table>')


def cell(value, style, cells):
    return (f'<table:table-cell{cells} office:value-type="string"><text:p{style}>{escape(value)}</text:p>'
            f"</table:table-cell>")


def spreadsheet(source):
    """A sheet for every `@表`; its first row is the title, then paragraphs and tables as they come."""
    sheets = []
    for block in source.blocks():
        if block.role in ("redhead", "number", "title") and not sheets:
            continue
        if block.role == "sheet":
            sheets.append((block.text, [[source.title]]))
            if len(sheets) == 1 and source.get("字号"):
                sheets[0][1].append([source.get("字号")])
        elif block.role == "table":
            sheets[-1][1].extend(block.rows)
        else:
            sheets[-1][1].append([block.text])
    content = "".join(grid(rows, "", "", name) for name, rows in sheets)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
{meta(source)}<office:body><office:spreadsheet>{content}</office:spreadsheet></office:body></office:document>
"""


def presentation(source):
    """A cover, then a slide for every `@页` with its lines below it."""
    slides = [(source.title, [text for text in (source.get("字号"), "、".join(source.listed("机关"))) if text])]
    for block in source.blocks():
        if block.role == "slide":
            slides.append((block.text, []))
        elif block.role not in ("redhead", "number", "title"):
            lines = ["　".join(row) for row in block.rows] if block.role == "table" else [block.text]
            slides[-1][1].extend(lines)
    content = "".join(slide(number, title, lines) for number, (title, lines) in enumerate(slides, 1))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">
{meta(source)}{fonts()}<office:styles/>
<office:automatic-styles><style:page-layout style:name="wide"><style:page-layout-properties fo:page-width="28cm"
 fo:page-height="15.75cm"/></style:page-layout>
<style:style style:name="head" style:family="paragraph"><style:text-properties style:font-name-asian="{HEAD_FONT}"
 fo:font-size="28pt" style:font-size-asian="28pt"/></style:style>
<style:style style:name="line" style:family="paragraph"><style:text-properties style:font-name-asian="{HEAD_FONT}"
 fo:font-size="18pt" style:font-size-asian="18pt"/></style:style>
<style:style style:name="bare" style:family="graphic"><style:graphic-properties draw:fill="none"
 draw:stroke="none"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="plain" style:page-layout-name="wide"/></office:master-styles>
<office:body><office:presentation>{content}</office:presentation></office:body></office:document>
"""


def slide(number, title, lines):
    body = "".join(f'<text:p text:style-name="line">{escape(line)}</text:p>' for line in lines)
    return (f'<draw:page draw:name="page{number}" draw:master-page-name="plain">'
            f'<draw:frame draw:style-name="bare" presentation:class="title" svg:x="1.4cm" svg:y="0.8cm" svg:width="25cm" svg:height="2.4cm">'
            f'<draw:text-box><text:p text:style-name="head">{escape(title)}</text:p></draw:text-box></draw:frame>'
            f'<draw:frame draw:style-name="bare" presentation:class="outline" svg:x="1.4cm" svg:y="3.6cm" svg:width="25cm" '
            f'svg:height="11cm"><draw:text-box>{body}</draw:text-box></draw:frame></draw:page>')
