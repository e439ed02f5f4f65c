"""Files: there, not empty, UTF-8, and named by their descriptor."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import add_original, redescribe, rehash, resource, rewrite_bytes

THEMES = "vocabulary/themes.csv"
GLOSSARY = "vocabulary/glossary.csv"
PLEDGES = "plan-2030/pledges.csv"


def test_a_file_in_gbk(city: Path, said: Callable[[], list[str]]) -> None:
    """A table that Excel saved in GBK is recognised, and nothing else is said."""
    rewrite_bytes(city / THEMES, lambda content: content.decode().encode("gbk"))
    assert said() == [
        "vocabulary/themes.csv:2: not UTF-8: byte 0xb2; it looks like GBK — save it as UTF-8  [file-encoding]"
    ]


def test_a_file_in_another_encoding(city: Path, said: Callable[[], list[str]]) -> None:
    """Bytes that are neither UTF-8 nor GBK are reported at their row."""
    rewrite_bytes(city / GLOSSARY, lambda content: content + b"\xff\xff\n")
    assert said() == [
        "vocabulary/glossary.csv:3: not UTF-8: byte 0xff; it looks like another encoding — save it as UTF-8  "
        "[file-encoding]"
    ]


def test_a_file_with_a_byte_order_mark(city: Path, said: Callable[[], list[str]]) -> None:
    """A byte order mark is one problem."""
    rewrite_bytes(city / THEMES, lambda content: b"\xef\xbb\xbf" + content)
    assert said() == [
        "vocabulary/themes.csv: begins with a byte order mark — save it as UTF-8 without BOM  [file-bom]"
    ]


@pytest.mark.parametrize("path", [PLEDGES, THEMES, "plan-2030/source.txt", "assessments-2030/evidence.csv"])
def test_a_file_that_is_not_there(city: Path, said: Callable[[], list[str]], path: str) -> None:
    """A missing file is one problem, whatever points at it."""
    (city / path).unlink()
    assert said() == [
        f"{path}: there is no such file — add it, or take it out of datapackage.json  [file-missing]"
    ]


@pytest.mark.parametrize("path", [PLEDGES, THEMES, GLOSSARY, "plan-2030/source.txt"])
def test_a_file_without_a_byte(city: Path, said: Callable[[], list[str]], path: str) -> None:
    """An empty file is one problem, whatever points at it."""
    rewrite_bytes(city / path, lambda _: b"")
    assert said() == [f"{path}: the file is empty — a header row at the least  [file-empty]"]


def test_a_file_of_blank_lines_is_empty(city: Path, found: Callable[[], Found]) -> None:
    """Line ends alone are no table."""
    rewrite_bytes(city / GLOSSARY, lambda _: b"\n\r\n \n")
    assert found() == [[GLOSSARY, 0, "", "file-empty"]]


def header_only(content: bytes) -> bytes:
    """Keep the first line."""
    return content.splitlines(keepends=True)[0]


def test_a_table_with_a_header_alone_is_a_table(city: Path, found: Callable[[], Found]) -> None:
    """A table may have no rows where nothing points at it."""
    rewrite_bytes(city / GLOSSARY, header_only)
    assert found() == []


def test_pledges_without_rows(city: Path, found: Callable[[], Found]) -> None:
    """Where the pledges are gone, what pointed at them and their numerals are reported."""
    rewrite_bytes(city / PLEDGES, header_only)
    problems = found()
    assert ["assessments-2030/assessments.csv", 2, "pledge_id", "reference"] in problems
    assert ["plan-2030/paragraphs.csv", 3, "text_zh", "numeral"] in problems


def test_a_table_that_no_descriptor_names(city: Path, said: Callable[[], list[str]]) -> None:
    """A stray CSV file would be forgotten by every check, so it is a problem."""
    (city / "plan-2030/old").mkdir()
    (city / "plan-2030/old/notes.csv").write_text("a\n", encoding="utf-8")
    assert said() == [
        "plan-2030/old/notes.csv: no resource names this file — name it in datapackage.json, or remove it  "
        "[file-unlisted]"
    ]


def test_a_package_without_a_readme(city: Path, found: Callable[[], Found]) -> None:
    """A package's README.md goes into its zip, so validation says that it is missing, not the build."""
    (city / "plan-2030/README.md").unlink()
    assert found() == [["plan-2030/README.md", 0, "", "file-missing"]]


def test_a_folder_in_the_place_of_a_file(city: Path, said: Callable[[], list[str]]) -> None:
    """What can't be opened is reported."""
    (city / GLOSSARY).unlink()
    (city / GLOSSARY).mkdir()
    assert said() == [
        "vocabulary/glossary.csv: is a folder — a plain file in its place, which nothing outside the folder can change  "
        "[file-kind]"
    ]


@pytest.mark.parametrize("name", ["README.md", "pledges.csv", "source.txt", "datapackage.json"])
def test_a_link_in_the_place_of_a_file(
    city: Path, found: Callable[[], Found], name: str, tmp_path: Path
) -> None:
    """What a link points at could be any file of the machine, and would be published."""
    path = city / "plan-2030" / name
    elsewhere = path.rename(tmp_path / name)
    path.symlink_to(elsewhere)
    assert found() == [[f"plan-2030/{name}", 0, "", "file-kind"]]


@pytest.mark.parametrize("name", ["README.md", "pledges.csv", "source.txt", "datapackage.json", "notes"])
def test_a_pipe_is_not_opened(city: Path, found: Callable[[], Found], name: str) -> None:
    """Reading it would never end."""
    path = city / "plan-2030" / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    code = "file-unlisted" if name == "notes" else "file-kind"
    assert found() == [[f"plan-2030/{name}", 0, "", code]]


def test_a_file_past_its_size(city: Path, said: Callable[[], list[str]]) -> None:
    rewrite_bytes(city / GLOSSARY, lambda content: content + b"x" * 2_000_000)
    [line] = said()
    assert line.startswith("vocabulary/glossary.csv: has 2000")
    assert line.endswith(" bytes — no more than 2000000  [file-kind]")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", [0, "file-empty"]),
        ("计划".encode("gbk"), [1, "file-encoding"]),
        (b"# Plan\n\n<<<<<<< HEAD\n", [3, "text"]),
        ("# Plan\n\u202eevil\n".encode(), [2, "text"]),
    ],
)
@pytest.mark.parametrize("name", ["plan-2030/README.md", "CHANGELOG.md"])
def test_a_text_that_is_published_as_it_is(
    city: Path, found: Callable[[], Found], name: str, content: bytes, problem: list[str | int]
) -> None:
    """It goes into every download."""
    (city / name).write_bytes(content)
    assert found() == [[name, problem[0], "", problem[1]]]


@pytest.mark.parametrize("name", ["plan-2030/.DS_Store", "plan-2030/a/b.pdf", "notes.txt"])
def test_a_file_that_nothing_names(city: Path, found: Callable[[], Found], name: str) -> None:
    """It would be forgotten, or published unseen."""
    (city / name).parent.mkdir(exist_ok=True)
    (city / name).write_text("x", encoding="utf-8")
    assert found() == [[name, 0, "", "file-unlisted"]]


def test_a_package_that_is_a_link(city: Path, found: Callable[[], Found], tmp_path: Path) -> None:
    (city / "plan-2040").symlink_to(tmp_path)
    assert found() == [["plan-2040", 0, "", "file-kind"]]


def test_a_quotation_mark_that_is_never_closed(city: Path, said: Callable[[], list[str]]) -> None:
    """The rest of the file is swallowed, and the message says why."""
    replace(city / THEMES, "茶业行动", '"茶业行动')
    assert (
        "vocabulary/themes.csv: not CSV: unexpected end of data — close every quotation mark  [table]"
        in said()
    )


@pytest.mark.parametrize("path", [PLEDGES, THEMES, "report-2031/source.txt"])
def test_a_nul_byte_in_the_middle(city: Path, found: Callable[[], Found], path: str) -> None:
    """A NUL byte is a problem of its own file."""
    rewrite_bytes(city / path, lambda content: content[:-8] + b"\x00" + content[-8:])
    assert path in [each[0] for each in found()]


def in_gb18030(city: Path, encoding: str) -> None:
    """Let a source be one that came in GB 18030, and its descriptor name an encoding."""
    source = city / "report-2031/source.txt"
    source.write_bytes(source.read_bytes().decode().encode("gb18030"))

    def vouch(descriptor: dict[str, Any]) -> None:
        rehash(descriptor, source)
        resource(descriptor, "source")["encoding"] = encoding

    redescribe(city / "report-2031", vouch)


def test_a_source_in_the_encoding_it_came_in(city: Path, found: Callable[[], Found]) -> None:
    """It is kept byte for byte, and read as its descriptor says."""
    in_gb18030(city, "gb18030")
    assert found() == []


def test_a_source_in_another_encoding_than_its_descriptor_names(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """It can't be read, so it is told which encoding is meant."""
    in_gb18030(city, "utf-16")
    assert (
        "report-2031/source.txt: not in the encoding utf-16 that datapackage.json names — the encoding that the file "
        "came in  [file-encoding]"
    ) in said()


def test_an_encoding_that_is_not_read(city: Path, said: Callable[[], list[str]]) -> None:
    """All that are read are named."""
    in_gb18030(city, "gbk")
    assert [line for line in said() if "encoding" in line] == [
        "report-2031/datapackage.json: source.encoding: “gbk” — “utf-8”, “utf-8-sig”, “gb18030”, “big5” or “utf-16”, "
        "whichever the file came in  [contract]"
    ]


def test_a_table_is_in_utf_8_and_nothing_else(city: Path, said: Callable[[], list[str]]) -> None:
    """Only a source may come as it likes."""
    redescribe(city / "vocabulary", lambda each: resource(each, "themes").update(encoding="gb18030"))
    assert any("encoding" in line and "“utf-8”" in line for line in said())


def test_the_file_that_a_source_was_taken_from(city: Path, found: Callable[[], Found]) -> None:
    """It is no text and no table, and is vouched for by its hash."""
    original = add_original(city / "report-2031")
    assert found() == []
    original.write_bytes(b"%PDF-1.4")
    assert found() == [["report-2031/original.pdf", 0, "", "file-hash"]]
