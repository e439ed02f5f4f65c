"""Read a document as it came: which encoding it is in, and whether it is one to draft from."""

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from build_scripts.ingest.formats import READERS, kind_of_bytes
from build_scripts.problems import BuildError

LIMIT = 5_000_000
"""More bytes than any report has: a provincial one in UTF-8 has about 60,000."""
ENCODINGS = {"utf_8": "utf-8", "utf_8_sig": "utf-8-sig", "gb18030": "gb18030", "gbk": "gb18030", "gb2312": "gb18030",
             "big5": "big5", "utf_16": "utf-16"}  # fmt: skip
"""The encodings that a source may be in: as they are found, and as a descriptor names them."""
CHINESE = re.compile("[一-龥]")
LEAST = 0.2
"""The least part of a Chinese text's characters that are Chinese."""


@dataclass(frozen=True)
class Document:
    """A document as it came.

    `content` are the bytes of `source.txt`, in `encoding`; `text` is what they say. Where the document came as
    another kind of file (`html`, `docx`, `pdf`), `original` are that file's bytes and `content` its text.
    """

    name: str
    kind: str
    content: bytes
    encoding: str
    text: str
    original: bytes | None = None


def read_document(path: Path) -> Document:
    """Read a document that a draft is to be made of.

    Raises:
        BuildError: it can't be opened, is empty, larger than `LIMIT`, no text, or hardly in Chinese.
    """
    try:
        content = path.read_bytes()
    except IsADirectoryError as error:
        raise BuildError(f"{path} is a folder; name the file of the document") from error
    except OSError as error:
        raise BuildError(f"{path} can't be opened: {error.strerror}") from error
    if not content.strip():
        raise BuildError(f"{path} is empty; save the document again")
    kind = kind_of_bytes(content, path.suffix)
    if kind in ("text", "html"):
        check_size(path, content)
    if kind == "text":
        encoding, text = decode(path, content)
        document = Document(path.name, kind, content, encoding, text)
    else:
        text = READERS[kind](path, content)
        check_size(path, text.encode())
        document = Document(path.name, kind, text.encode(), "utf-8", text, content)
    if not document.text.strip():
        raise BuildError(f"{path} holds no text")
    check_language(path, document.text)
    return document


def check_size(path: Path, content: bytes) -> None:
    """Refuse a text that is larger than any report.

    Raises:
        BuildError: it has more bytes than `LIMIT`.
    """
    if len(content) > LIMIT:
        raise BuildError(
            f"{path} holds {len(content):,} bytes, and no report holds more than {LIMIT:,}; "
            "is it several documents in one? Each is a package of its own"
        )


def decode(path: Path, content: bytes) -> tuple[str, str]:
    """Return the encoding of a text and the text.

    Raises:
        BuildError: it is no text, or in none of `ENCODINGS`.
    """
    if b"\0" in content and not content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise BuildError(
            f"{path} is no text; give a text, HTML, DOCX or PDF file, and one in UTF-16 saved anew as UTF-8"
        )
    own = "utf-8-sig" if content.startswith(codecs.BOM_UTF8) else "utf-8"
    with suppress(UnicodeDecodeError):
        return own, content.decode(own)
    found = from_bytes(content, cp_isolation=list(ENCODINGS)).best()
    if found is None or found.encoding not in ENCODINGS:
        raise BuildError(
            f"{path} is no text in UTF-8, GB 18030, Big5 or UTF-16; open it where it reads right and save it as UTF-8"
        )
    encoding = ENCODINGS[found.encoding]
    try:
        return encoding, content.decode(encoding)
    except UnicodeDecodeError as error:
        raise BuildError(f"{path} looks like {encoding}, but can't be read as it: {error.reason}") from error


def check_language(path: Path, text: str) -> None:
    """Refuse a text that is hardly in Chinese.

    Raises:
        BuildError: less than `LEAST` of its characters are Chinese.
    """
    characters = [each for each in text if not each.isspace()]
    chinese = len(CHINESE.findall(text))
    if chinese < LEAST * len(characters):
        raise BuildError(
            f"{path} holds {chinese} Chinese characters among {len(characters)}; the rules read Chinese documents only"
        )
