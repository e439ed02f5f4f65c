"""Conventions of the house, held by reading its code."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from build_scripts import paths
from build_scripts.load.packages import find_packages, read_package
from build_scripts.problems import CODES
from build_scripts.render.templates import TEMPLATES

PACKAGE = paths.ROOT / "build_scripts"
MODULES = sorted(PACKAGE.rglob("*.py"))
STAGES = [
    "text", "load", "link", "assess", "words", "validate", "catalog", "downloads", "release", "charts", "parts",
    "figures", "pages", "render", "site",
]  # fmt: skip
"""Each stage may import those above it; see the docstring of `build_scripts`."""

ANYWHERE = {"paths", "problems"}
JOBS = {
    "frictionless": {"load", "validate"},
    "altair": {"charts"},
    "vl_convert": {"charts"},
    "jinja2": {"render", "downloads"},
    "pandas": {"charts"},
    "PIL": {"charts"},
    "mkdocs": set(),
    "jsonschema": {"validate"},
    "pyarrow": {"downloads"},
    "sqlite3": {"downloads"},
    "xlsxwriter": {"downloads"},
}
"""Which stages may import which library."""


def relative(path: Path) -> str:
    return path.relative_to(paths.ROOT).as_posix()


def stage_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{relative(path)} imports relatively"
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


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_data_flows_one_way(path: Path) -> None:
    stage = stage_of(path)
    if stage not in STAGES:
        return
    allowed = {*STAGES[: STAGES.index(stage) + 1], *ANYWHERE}
    own = {name.split(".")[1] for name in imports_of(path) if name.startswith("build_scripts.")}
    assert own <= allowed, f"{stage} imports {sorted(own - allowed)}"


@pytest.mark.parametrize("name", sorted(ANYWHERE))
def test_what_may_be_imported_anywhere_imports_nothing_of_the_project(name: str) -> None:
    assert not [each for each in imports_of(PACKAGE / f"{name}.py") if each.startswith("build_scripts")]


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_libraries_are_imported_where_their_job_is(path: Path) -> None:
    used = {name.split(".")[0] for name in imports_of(path)} & set(JOBS)
    for library in used:
        assert stage_of(path) in JOBS[library], f"{library} in {relative(path)}"


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_modules_are_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, "split it by noun"


def test_no_module_is_a_bag_of_odds_and_ends() -> None:
    assert not {path.stem for path in MODULES} & {"utils", "util", "helpers", "common", "misc"}


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_everything_public_has_a_docstring(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "the module says nothing of itself"
    missing = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
        and node.col_offset == 0
    ]
    assert missing == []


@pytest.mark.parametrize(
    "path",
    [*MODULES, *sorted(paths.TEMPLATES.rglob("*.jinja")), *sorted(paths.TEMPLATES.rglob("*.html"))],
    ids=relative,
)
def test_no_place_and_no_year_is_named_in_code_or_templates(path: Path) -> None:
    """Another city, or next January, is data. Docstrings may give examples."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        constants = []
        tree = ast.parse(text)
        documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
        docstrings = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
        }
        docstrings |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        constants = [
            str(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and id(node) not in docstrings
        ]
        text = "\n".join(constants)
    found = re.findall(r"邵阳|湖南|Shaoyang|Hunan|plan-20|report-20|\b20[2-4]\d\b", text)
    found = [each for each in found if each != "2020"]
    assert found == [] or (path.name == "schemas.py" and set(found) == {"2024"}), found


def test_every_problem_code_is_used_and_no_other() -> None:
    used = set()
    for path in MODULES:
        if path.name == "problems.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in CODES:
                used.add(node.value)
    assert used == set(CODES)


def test_every_template_is_for_a_page_and_says_what_it_expects() -> None:
    files = {path.name for path in paths.TEMPLATES.glob("*.md.jinja")}
    assert files == set(TEMPLATES.values())
    for page, name in TEMPLATES.items():
        header = (paths.TEMPLATES / name).read_text(encoding="utf-8").split("-#}")[0]
        assert header.startswith("{#-"), name
        assert f"{page.__module__.removeprefix('build_scripts.')}.{page.__name__}" in header, name


@pytest.mark.parametrize("path", sorted(paths.TEMPLATES.rglob("*.jinja")), ids=relative)
def test_templates_decide_nothing(path: Path) -> None:
    """They loop, test for presence and for a kind; they don't compute, filter or unescape."""
    text = path.read_text(encoding="utf-8")
    filters = set(re.findall(r"\|\s*(\w+)", text)) - {"drawn", "tojson", "length"}
    assert filters == set()
    assert "safe" not in re.findall(r"\w+", text)
    assert not re.search(r"{%-?\s*set\b", text)


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
        named = re.match(r"{#- downloads\.(\w+)\.(\w+): ", header)
        module = PACKAGE / "downloads" / f"{named[1]}.py" if named else PACKAGE
        found[path.name] = bool(
            named
            and f"class {named[2]}:" in module.read_text(encoding="utf-8")
            and path.name in module.read_text(encoding="utf-8")
        )
    assert found
    assert all(found.values()), found


def test_requirements_are_locked_by_hash_and_name_no_index() -> None:
    for name in ("requirements.txt", "requirements-test.txt", "requirements-outside.txt"):
        text = (paths.ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(r"^[A-Za-z0-9_.-]+==[^\s\\]+", text, re.MULTILINE)
        assert len(pins) > 20
        assert text.count("--hash=sha256:") >= len(pins)
        assert "://" not in text
        assert "index-url" not in text


def test_the_readme_names_the_commands_that_there_are() -> None:
    makefile = (paths.ROOT / "Makefile").read_text(encoding="utf-8")
    readme = (paths.ROOT / "README.md").read_text(encoding="utf-8")
    commands = set(re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE))
    assert {"site", "serve", "test", "check", "help", "validate"} <= commands
    assert set(re.findall(r"`?make ([a-z]+)", readme)) <= commands
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
