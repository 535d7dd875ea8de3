"""Writes a source as plain text or as Markdown."""

INDENT = "　　"


def text(document):
    """Plain text; `折行: 38` in the head breaks every paragraph after 38 characters, as old mail gateways did."""
    width = int(document.get("折行", "0"))
    lines = []
    for block in document.blocks():
        lines.extend(plain(block, width))
    return "\n".join(lines) + "\n"


def plain(block, width):
    if block.role == "table":
        return ["\t".join(row) for row in block.rows] + [""]
    if block.role in ("redhead", "number", "centre", "chapter"):
        return ["", centred(block.text), ""]
    if block.role in ("title", "annex"):
        return ["", centred(block.text), ""]
    if block.role == "recipient":
        return [block.text]
    if block.role == "signature":
        return [" " * max(0, 60 - 2 * len(block.text)) + block.text]
    if block.role in ("copy", "sample"):
        return ["", block.text]
    return wrapped(INDENT + block.text, width)


def centred(line):
    return " " * max(0, 30 - len(line)) + line


def wrapped(line, width):
    if not width:
        return [line]
    return [line[start:start + width] for start in range(0, len(line), width)]


def markdown(document):
    parts = []
    for block in document.blocks():
        parts.append(marked(block))
    return "\n\n".join(parts) + "\n"


def marked(block):
    if block.role == "table":
        head, *rows = block.rows
        lines = [head, ["---"] * len(head), *rows]
        return "\n".join("| " + " | ".join(row) + " |" for row in lines)
    heads = {"title": "# ", "annex": "# ", "h1": "## ", "chapter": "## ", "h2": "### "}
    if block.role in heads:
        return heads[block.role] + block.text
    if block.role == "redhead":
        return "**" + block.text + "**"
    if block.role in ("copy", "sample"):
        return "---\n\n" + block.text
    return block.text
