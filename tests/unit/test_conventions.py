"""Conventions of the house, held by reading its code."""

import ast
import re
import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import yaml

from build_scripts import paths
from build_scripts.load.packages import find_packages, read_package
from build_scripts.problems import CODES
from build_scripts.render.templates import TEMPLATES

PACKAGE = paths.ROOT / "build_scripts"
MODULES = sorted(PACKAGE.rglob("*.py"))
JINJA = sorted(paths.TEMPLATES.rglob("*.jinja"))
DOCUMENTED = (ast.Module, ast.FunctionDef, ast.ClassDef)
STAGES = [
    "text", "load", "link", "assess", "words", "validate", "catalog", "downloads", "release", "charts", "parts",
    "figures", "pages", "render", "site", "joint", "ingest",
]  # fmt: skip
"""Each stage may import those above it; see the docstring of `build_scripts`."""

ANYWHERE = {"paths", "problems", "digest", "kept", "apart"}
JOBS = {
    "frictionless": {"load", "validate"},
    "altair": {"charts"},
    "budoux": {"charts"},
    "segno": {"charts"},
    "vl_convert": {"charts"},
    "charset_normalizer": {"ingest"},
    "docx": {"ingest"},
    "jinja2": {"render", "downloads", "ingest", "site"},
    "lxml": {"ingest"},
    "pypdfium2": {"charts", "ingest"},
    "rapidfuzz": {"ingest"},
    "pandas": {"charts"},
    "PIL": {"charts"},
    "mkdocs": {"site"},
    "jsonschema": {"validate"},
    "pyarrow": {"downloads", "joint"},
    "sqlite3": {"downloads"},
    "xlsxwriter": {"downloads"},
}
"""Which stages may import which library."""


def relative(path: Path) -> str:
    return path.relative_to(paths.ROOT).as_posix()


def stage_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def nodes_of(path: Path) -> list[ast.AST]:
    """Return everything in a module, which comes first."""
    return list(ast.walk(ast.parse(read(path))))


@cache
def imports_of(path: Path) -> set[str]:
    names: set[str] = set()
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                names.add(f"{'.' * node.level}{node.module or ''}")
                continue
            module = node.module or ""
            names |= {
                f"{module}.{alias.name}" if module == "build_scripts" else module for alias in node.names
            }
    return names


def test_the_stages_are_those_that_the_package_names() -> None:
    docstring = ast.get_docstring(ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))) or ""
    named = re.findall(r"^    (\w+)  ", docstring, re.MULTILINE)
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert named == STAGES
    assert folders == set(STAGES)


def violators(broken: Callable[[Path], object], where: Iterable[Path]) -> list[str]:
    """Return “file: what is wrong with it” for every file of which something is said."""
    return [f"{relative(path)}: {wrong}" for path in where if (wrong := broken(path))]


def listed(found: list[str]) -> str:
    """Return what breaks a convention, one a line."""
    return "\n".join(["", *found])


def test_nothing_is_imported_relatively() -> None:
    found = violators(lambda path: [name for name in imports_of(path) if name.startswith(".")], MODULES)
    assert not found, listed(found)


def test_data_flows_one_way() -> None:
    def against(path: Path) -> list[str]:
        stage = stage_of(path)
        if stage not in STAGES:
            return []
        allowed = {*STAGES[: STAGES.index(stage) + 1], *ANYWHERE}
        return sorted(
            {name.split(".")[1] for name in imports_of(path) if name.startswith("build_scripts.")} - allowed
        )

    found = violators(against, MODULES)
    assert not found, listed(found)


def test_what_may_be_imported_anywhere_imports_nothing_of_the_project_but_the_barest() -> None:
    own = [PACKAGE / f"{name}.py" for name in sorted(ANYWHERE)]
    barest = {"build_scripts.paths", "build_scripts.problems"}
    found = violators(
        lambda path: sorted(name for name in imports_of(path) - barest if name.startswith("build_scripts")),
        own,
    )
    assert not found, listed(found)


def test_libraries_are_imported_where_their_job_is() -> None:
    def misplaced(path: Path) -> list[str]:
        used = {name.split(".")[0] for name in imports_of(path)} & set(JOBS)
        return sorted(library for library in used if stage_of(path) not in JOBS[library])

    found = violators(misplaced, MODULES)
    assert not found, listed(found)


def test_modules_are_small() -> None:
    """One that is not is split by noun."""
    found = violators(
        lambda path: (lines := len(read(path).splitlines())) > 300 and f"{lines} lines", MODULES
    )
    assert not found, listed(found)


SAME_THING = ({"charts", "figures"}, {"assess", "parts"}, {"charts", "figures", "parts"})
"""Rooms that may each have a module of one name, as it is one thing drawn, or measured, and described."""


def test_no_file_name_stands_in_two_rooms_for_two_things() -> None:
    rooms: dict[str, set[str]] = {}
    for path in MODULES:
        if path.name != "__init__.py" and path.parent != PACKAGE:
            rooms.setdefault(path.stem, set()).add(path.parent.name)
    doubled = {name: found for name, found in rooms.items() if len(found) > 1 and found not in SAME_THING}
    assert not doubled, doubled


def test_no_room_holds_more_than_a_quarter() -> None:
    sizes = {path: len(read(path).splitlines()) for path in MODULES}
    rooms = {path.parent for path in MODULES}
    parts = {room.name: sum(size for path, size in sizes.items() if path.parent == room) for room in rooms}
    assert max(parts.values()) <= sum(parts.values()) / 4, parts


def test_no_module_is_a_bag_of_odds_and_ends() -> None:
    assert not {path.stem for path in MODULES} & {"utils", "util", "helpers", "common", "misc"}


def test_everything_public_has_a_docstring() -> None:
    def undocumented(path: Path) -> list[str]:
        return [
            getattr(node, "name", "the module")
            for node in nodes_of(path)
            if isinstance(node, DOCUMENTED)
            and not getattr(node, "name", "").startswith("_")
            and not ast.get_docstring(node)
            and getattr(node, "col_offset", 0) == 0
        ]

    found = violators(undocumented, MODULES)
    assert not found, listed(found)


def test_what_raises_says_so() -> None:
    """A function that stops at something names what, and when, in its docstring."""

    def silent(path: Path) -> list[str]:
        within = {
            each
            for node in nodes_of(path)
            if isinstance(node, ast.FunctionDef)
            for each in ast.walk(node)
            if each is not node
        }
        return [
            node.name
            for node in nodes_of(path)
            if isinstance(node, ast.FunctionDef)
            and node not in within
            and any(isinstance(each, ast.Raise) and each.exc for each in ast.walk(node))
            and "Raises:" not in (ast.get_docstring(node) or "")
        ]

    found = violators(silent, MODULES)
    assert not found, listed(found)


def test_no_place_and_no_year_is_named_in_code_or_templates() -> None:
    """Another city, or next January, is data. Docstrings may give examples."""

    def named(path: Path) -> list[str]:
        text = constants_of(path) if path.suffix == ".py" else read(path)
        found = re.findall(r"邵阳|湖南|Shaoyang|Hunan|plan-20|report-20|\b20[2-4]\d\b", text)
        allowed = {"2020"}
        return [each for each in found if each not in allowed]

    found = violators(named, [*MODULES, *JINJA, *sorted(paths.TEMPLATES.rglob("*.html"))])
    assert not found, listed(found)


def test_no_language_is_named_but_in_one_module() -> None:
    """Code asks whose language it is, or goes through all; which ones there are is found in `docs/`.

    Columns of tables bear a language in their names, and templates mark what is quoted as Chinese.
    """
    found = violators(
        lambda path: (
            path != PACKAGE / "text/tongues.py"
            and [
                node.lineno
                for node in nodes_of(path)
                if isinstance(node, ast.Constant) and node.value in ("zh", "en")
            ]
        ),
        MODULES,
    )
    assert not found, listed(found)


def constants_of(path: Path) -> str:
    """Return the constants of a module, one a line, without docstrings."""
    nodes = nodes_of(path)
    alone = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return "\n".join(
        str(node.value) for node in nodes if isinstance(node, ast.Constant) and id(node) not in alone
    )


def test_every_problem_code_is_used_and_no_other() -> None:
    used = {
        node.value
        for path in MODULES
        if path.name != "problems.py"
        for node in nodes_of(path)
        if isinstance(node, ast.Constant) and node.value in CODES
    }
    assert used == set(CODES)


def test_every_template_is_for_a_page_and_says_what_it_expects() -> None:
    files = {path.name for path in paths.TEMPLATES.glob("*.md.jinja")}
    assert files == set(TEMPLATES.values())
    for page, name in TEMPLATES.items():
        header = (paths.TEMPLATES / name).read_text(encoding="utf-8").split("-#}")[0]
        assert header.startswith("{#-"), name
        assert f"{page.__module__.removeprefix('build_scripts.')}.{page.__name__}" in header, name


def test_templates_decide_nothing() -> None:
    """They loop, test for presence and for a kind; they don't compute, filter or unescape."""

    def decides(path: Path) -> list[str]:
        filters = set(re.findall(r"\|\s*(\w+)", read(path))) - {"drawn", "tojson", "length"}
        return sorted(filters) + re.findall(r"\bsafe\b|{%-?\s*set\b", read(path))

    found = violators(decides, JINJA)
    assert not found, listed(found)


SPOKEN_FOR = ("catalog", "downloads", "release")
"""Rooms whose every sentence stands in a catalogue."""


def test_rooms_that_speak_from_catalogues_hold_no_sentence_of_their_own() -> None:
    """No text in Chinese, and nothing that picks one of two texts; docstrings may give examples."""
    found = []
    for path in (each for each in MODULES if stage_of(each) in SPOKEN_FOR):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        found += [
            f"{relative(path)}:{node.lineno}"
            for node in ast.walk(tree)
            if (
                isinstance(node, ast.Constant)
                and id(node) not in docstrings
                and re.search("[\u4e00-\u9fff]", str(node.value))
            )
            or (isinstance(node, ast.Attribute) and node.attr == "choose")
        ]
    assert found == []


def test_every_template_of_downloads_says_what_it_expects() -> None:
    """Its header names the dataclass that it places."""
    found = {}
    for path in (paths.TEMPLATES / "downloads").iterdir():
        header = path.read_text(encoding="utf-8").partition("-#}")[0]
        named = re.match(r"{#- (\w+)\.(\w+)\.(\w+): ", header)
        module = PACKAGE / named[1] / f"{named[2]}.py" if named else PACKAGE
        found[path.name] = bool(
            named
            and f"class {named[3]}:" in module.read_text(encoding="utf-8")
            and path.name in module.read_text(encoding="utf-8")
        )
    assert found
    assert all(found.values()), found


def test_requirements_are_locked_by_hash_and_name_no_index() -> None:
    for name in (
        "requirements.txt",
        "requirements-test.txt",
        "requirements-outside.txt",
        "requirements-mutation.txt",
    ):
        text = (paths.ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(r"^[A-Za-z0-9_.-]+==[^\s\\]+", text, re.MULTILINE)
        assert len(pins) > 20
        assert text.count("--hash=sha256:") >= len(pins)
        assert "://" not in text
        assert "index-url" not in text


def test_the_readme_names_the_commands_that_there_are() -> None:
    makefile = (paths.ROOT / "Makefile").read_text(encoding="utf-8")
    readme = (paths.ROOT / "README.md").read_text(encoding="utf-8")
    commands = set(re.findall(r"^([a-z-]+):.*##", makefile, re.MULTILINE))
    assert {"site", "serve", "test", "test-long", "test-ahead", "check", "help", "validate"} <= commands
    assert set(re.findall(r"`?make ([a-z-]+)", readme)) <= commands
    assert "make test" in (paths.ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert ".ci/run" in (paths.ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")


def test_the_project_has_one_version() -> None:
    """What the packages will be released as, what Python knows and what is cited are the same."""
    project = tomllib.loads((paths.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    citation = yaml.safe_load((paths.ROOT / "CITATION.cff").read_text(encoding="utf-8"))["version"]
    [vocabulary] = [
        package
        for package in map(read_package, find_packages(paths.DATAPACKAGES))
        if package.role == "vocabulary"
    ]
    assert {project, citation} == {vocabulary.ledger["release"]}


def test_no_test_waits_in_a_way_that_the_policy_of_the_pages_refuses() -> None:
    """It passes when it need not wait and fails when it must; see `until`."""
    waiting = "wait_for_" + "function"
    assert [relative(path) for path in (paths.ROOT / "tests").rglob("*.py") if waiting in read(path)] == []
