"""Reading a document as it came, and refusing what is none."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
import vl_convert
from PIL import Image

from build_scripts.ingest.document import read_document
from build_scripts.ingest.formats import without_page_numbers
from build_scripts.problems import BuildError

TEXT = "一、2031年工作回顾\n茶叶产量增长6.2%，新建公路18公里。\n"


def read(folder: Path, name: str, content: bytes) -> tuple[str, str]:
    """Return the encoding and the text of a file."""
    (folder / name).write_bytes(content)
    document = read_document(folder / name)
    return document.encoding, document.text


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8-sig"),
        (TEXT.encode("gbk"), "gb18030"),
        (TEXT.encode("utf-16"), "utf-16"),
    ],
)
def test_encodings_are_found_and_the_bytes_kept(tmp_path: Path, content: bytes, encoding: str) -> None:
    """A text is read in the encoding that it is in, whatever that is; its bytes stay as they came."""
    assert read(tmp_path, "a.txt", content) == (encoding, TEXT)
    assert read_document(tmp_path / "a.txt").content == content


def test_a_web_page_gives_its_text_and_its_tables(tmp_path: Path) -> None:
    """A paragraph is a line, a row of a table is a line with its cells apart; scripts are left out."""
    page = (
        "<html><head><title>云溪</title><script>var a=1</script></head><body><div><p>一、2031年工作<b>回顾</b></p>"
        "<p>茶叶产量\n增长6.2%。<br>新建公路18公里。</p><table><tr><th>项目</th><th>目标</th></tr>"
        "<tr><td>茶亭</td><td>30个</td></tr></table></div></body></html>"
    )
    text = read(tmp_path, "a.html", page.encode())[1]
    assert [line for line in text.split("\n") if line] == [
        "一、2031年工作回顾",
        "茶叶产量增长6.2%。",
        "新建公路18公里。",
        "项目 | 目标",
        "茶亭 | 30个",
    ]
    named = page.replace("<head>", '<head><meta charset="gb2312">').encode("gbk")
    assert read(tmp_path, "b.html", named)[1] == text


def test_a_word_file_gives_its_text_and_its_tables(tmp_path: Path) -> None:
    """Paragraphs and tables come in their order."""
    file, out = docx.Document(), io.BytesIO()
    file.add_paragraph("一、2031年工作回顾")
    table = file.add_table(1, 3)
    for cell, text in zip(table.rows[0].cells, ("序号", "项目", "目标"), strict=True):
        cell.text = text
    file.add_paragraph("茶叶产量增长6.2%。")
    file.save(out)
    assert (
        read(tmp_path, "a.docx", out.getvalue())[1]
        == "一、2031年工作回顾\n序号 | 项目 | 目标\n茶叶产量增长6.2%。\n"
    )


def test_a_pdf_gives_its_text(tmp_path: Path) -> None:
    """Its lines come as they are printed."""
    lines = "".join(
        f'<text x="10" y="{30 * at}" font-family="Noto Sans CJK SC" font-size="14">{line}</text>'
        for at, line in enumerate(("过去一年，茶叶产量增长6.2%，新建公路", "18公里，百姓都说好。"), start=1)
    )
    content = vl_convert.svg_to_pdf(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80">{lines}</svg>'
    )
    assert (
        read(tmp_path, "a.pdf", content)[1] == "过去一年，茶叶产量增长6.2%，新建公路\n18公里，百姓都说好。\n"
    )


def picture_as_pdf() -> bytes:
    """Return a PDF that holds the picture of a page."""
    out = io.BytesIO()
    Image.new("RGB", (200, 200), "white").save(out, "PDF")
    return out.getvalue()


def archive_of(name: str, content: bytes) -> bytes:
    """Return an archive of one file, packed small."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def test_numbers_of_pages_are_no_part_of_a_sentence() -> None:
    """They rise by one from page to page; a number that does not is the document's."""
    pages = ["茶叶收入 16883\n- 2 -", "元，增长5%。茶路\n3", "20\n公里。\n第 4 页", "茶园\n2000\n"]
    assert without_page_numbers(pages) == [
        ["茶叶收入 16883"],
        ["元，增长5%。茶路"],
        ["20", "公里。"],
        ["茶园", "2000"],
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b" \n", r"a\.txt is empty; save the document again$"),
        ("a.txt", b"\x00\x01\x02" * 400, r"a\.txt is no text; give a text, HTML, DOCX or PDF file, and one in UTF-16 saved anew"),
        ("a.txt", b"The tea harvest grew by 6.2 per cent.\n" * 9, r"holds 0 Chinese characters among \d+; the rules read Chinese"),
        ("a.txt", "茶".encode() * 2_000_000, r"holds 6,000,000 bytes, and no report holds more than 5,000,000; is it several"),
        ("a.pdf", picture_as_pdf(), r"a\.pdf holds pictures of its pages and no text; look for the text on the publisher’s|pictures"),
        ("a.pdf", b"%PDF-1.7 broken", r"a\.pdf can't be read as PDF: "),
        ("a.docx", b"PK\x03\x04 broken", r"a\.docx is an archive, but no Word file \(\.docx\) that can be read$"),
        ("a.docx", archive_of("word/document.xml", b"a" * 10_000_001), r"holds 10,000,001 bytes of text and marks once it is unpacked"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 99, r"old Word format \(\.doc\); save it as \.docx"),
    ],
    ids=["empty", "binary", "english", "large", "pictures", "broken-pdf", "broken-docx", "bomb", "old-word"],
)  # fmt: skip
def test_what_is_no_chinese_document_is_refused(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    """Each with a sentence that says what it is and what would do."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BuildError, match=said):
        read_document(tmp_path / name)


def test_what_can_not_be_opened_is_said(tmp_path: Path) -> None:
    """A file that is not there, and a folder."""
    with pytest.raises(BuildError, match=r"b\.txt can't be opened: No such file or directory$"):
        read_document(tmp_path / "b.txt")
    with pytest.raises(BuildError, match=r"is a folder; name the file of the document$"):
        read_document(tmp_path)
