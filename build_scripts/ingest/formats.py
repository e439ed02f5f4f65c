"""Read the text of HTML, Word and PDF files: a paragraph a line, a row of a table a line."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import docx
import pypdfium2
from docx.table import Table
from lxml import etree, html

from build_scripts.problems import BuildError

CELL = " | "
"""What stands between the cells of a row."""
BLOCKS = {
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "ul", "ol", "table", "tbody", "thead", "br",
    "title", "blockquote", "header", "footer", "main", "body", "dd", "dt", "dl", "form", "nav", "figure", "figcaption",
}  # fmt: skip
"""The elements that begin a line and end one."""
LEFT_OUT = (
    "script",
    "style",
    "noscript",
    "template",
    "head",
    "iframe",
    "svg",
    "select",
    "button",
    "input",
    "textarea",
)
LEAST_A_PAGE = 20
"""Fewer characters than a page with text has."""
LARGEST_PART = 10_000_000
"""More bytes than the text of any report has in a Word file, once its archive is unpacked."""
PAGE_NUMBER = re.compile(r"[-—－–·•\s]*(?:第\s*)?(\d{1,3})(?:\s*页)?[-—－–·•\s]*")


def kind_of_bytes(content: bytes, suffix: str) -> str:
    """Return what a file is by its first bytes, not by its name: `pdf`, `docx`, `html` or `text`."""
    head = content[:1024].lstrip().lower()
    if head.startswith(b"%pdf"):
        return "pdf"
    if content.startswith(b"PK\x03\x04"):
        return "docx"
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return "doc"
    if (
        head.startswith((b"<!doctype html", b"<html"))
        or (b"<body" in head)
        or suffix.lower() in (".html", ".htm")
    ):
        return "html"
    return "text"


def read_html(path: Path, content: bytes) -> str:
    """Return the text of a web page.

    Raises:
        BuildError: it can't be read as HTML.
    """
    try:
        root = html.document_fromstring(decoded(content))
    except (etree.ParserError, ValueError) as error:
        raise BuildError(f"{path} can't be read as HTML: {error}") from error
    etree.strip_elements(root, *LEFT_OUT, with_tail=False)
    etree.strip_tags(root, etree.Comment)
    return joined("".join(text_of(root)).split("\n"))


def decoded(content: bytes) -> str:
    """Return a web page as text: in the encoding that it names, else in UTF-8, else in GB 18030."""
    named = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", content[:4096])
    tried = [named[1].decode()] if named else []
    for encoding in (
        *("gb18030" if each.lower() in ("gb2312", "gbk") else each for each in tried),
        "utf-8-sig",
    ):
        with suppress(UnicodeDecodeError, LookupError):
            return re.sub(r"^\s*<\?xml[^>]*>", "", content.decode(encoding))
    return content.decode("gb18030", errors="replace")


def text_of(element: html.HtmlElement) -> Iterator[str]:
    """Yield the text within an element, with a line end where a block begins and ends."""
    if element.tag == "tr":
        cells = [" ".join("".join(text_of(cell)).split()) for cell in element if cell.tag in ("td", "th")]
        yield "\n" + CELL.join(cells) + "\n" + without_breaks(element.tail)
        return
    yield "\n" if element.tag in BLOCKS else ""
    yield without_breaks(element.text)
    for child in element:
        yield from text_of(child)
    yield "\n" if element.tag in BLOCKS else ""
    yield without_breaks(element.tail)


def without_breaks(text: str | None) -> str:
    """Return a text of a page with its line ends gone, which mean nothing there."""
    return re.sub(r"\s*\n\s*", "", text or "")


def read_docx(path: Path, content: bytes) -> str:
    """Return the text of a Word file.

    Raises:
        BuildError: it is another kind of archive, broken, or larger than any report.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            largest = max(
                (each.file_size for each in archive.infolist() if each.filename.endswith(".xml")), default=0
            )
        if largest > LARGEST_PART:
            raise BuildError(
                f"{path} holds {largest:,} bytes of text and marks once it is unpacked, and no report holds more than "
                f"{LARGEST_PART:,}; save the document's text alone"
            )
        document = docx.Document(io.BytesIO(content))
    except (ValueError, KeyError, zipfile.BadZipFile, etree.XMLSyntaxError) as error:
        raise BuildError(f"{path} is an archive, but no Word file (.docx) that can be read") from error
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            lines += [CELL.join(" ".join(cell.text.split()) for cell in row.cells) for row in block.rows]
        else:
            lines += block.text.split("\n")
    return joined(lines)


def refuse_doc(path: Path, _: bytes) -> str:
    """Refuse the Word format of before 2007.

    Raises:
        BuildError: always, with what to do.
    """
    raise BuildError(f"{path} is in the old Word format (.doc); save it as .docx, or as text in UTF-8")


def read_pdf(path: Path, content: bytes) -> str:
    """Return the text of a PDF file, line by line as it is printed, pages apart.

    Raises:
        BuildError: it is broken, locked, or holds pictures of pages and no text.
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error):
            raise BuildError(f"{path} is locked with a password; save a copy without one") from error
        raise BuildError(f"{path} can't be read as PDF: {error}") from error
    pages = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    if sum(len(page.split()) and len(page) for page in pages) < LEAST_A_PAGE * len(pages):
        raise BuildError(
            f"{path} holds pictures of its pages and no text; look for the text on the publisher's page, or have a "
            "program read the pictures (OCR) and a person compare what it read"
        )
    return joined([line for page in without_page_numbers(pages) for line in page])


def without_page_numbers(pages: list[str]) -> list[list[str]]:
    """Return the lines of pages without the numbers at their heads or feet, which rise by one from page to page.

    Amid a sentence that goes on overleaf, such a number would be read as part of it.
    """
    lines = [[line for line in page.split("\n") if line.strip()] for page in pages]
    for end in (0, -1):
        found = [PAGE_NUMBER.fullmatch(own[end]) if own else None for own in lines]
        offsets = Counter(int(each[1]) - at for at, each in enumerate(found) if each)
        offset, times = offsets.most_common(1)[0] if offsets else (0, 0)
        if times < max(2, len(pages) / 2):
            continue
        for at, each in enumerate(found):
            if each and int(each[1]) - at == offset:
                del lines[at][end]
    return lines


def joined(lines: list[str]) -> str:
    """Return lines as a text that ends with a line end; of blank ones in a row one is left."""
    kept: list[str] = []
    for line in (re.sub(r"[ \t\u00a0]+", " ", each).strip() for each in lines):
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip("\n") + "\n"


READERS: dict[str, Callable[[Path, bytes], str]] = {
    "html": read_html,
    "docx": read_docx,
    "doc": refuse_doc,
    "pdf": read_pdf,
}
"""How the text of each kind of file is read."""
