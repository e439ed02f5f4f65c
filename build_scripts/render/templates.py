"""The Jinja templates: one a kind of page, each given one frozen dataclass."""

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, TemplateError
from markupsafe import Markup

from build_scripts import paths
from build_scripts.charts.chart import Chart, figure_svg
from build_scripts.charts.comparison import ComparisonChart, comparison_svg
from build_scripts.digest import sha256
from build_scripts.kept import made_with
from build_scripts.pages.page import Page
from build_scripts.pages.registry import PAGES
from build_scripts.problems import BuildError
from build_scripts.render.aloud import speakable
from build_scripts.render.headings import whole_names

TEMPLATES: dict[type[Page], str] = {kind.page: kind.template for kind in PAGES}
"""Which template places which page."""


def drawn(chart: ComparisonChart | Chart) -> Markup:
    """Return a chart as SVG to put into a page as it is."""
    return Markup(comparison_svg(chart) if isinstance(chart, ComparisonChart) else figure_svg(chart))


def compiled(made_with: str) -> FileSystemBytecodeCache:
    """Return where templates are kept compiled, by a digest of their text and what they are compiled with."""
    paths.KEPT.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(paths.KEPT), f"template-{sha256(made_with.encode())}-%s")


def environment(folder: Path) -> Environment:
    """Return the environment of the templates in a folder: everything is escaped, nothing may be missing."""
    env = Environment(
        loader=FileSystemLoader(folder),
        bytecode_cache=compiled(made_with(["jinja2"], [Path(__file__)])),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters["drawn"] = drawn
    # Escaped as surrogate pairs, rare characters are no YAML, which front matter is read as.
    env.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    return env


def render(page: Page, env: Environment) -> str:
    """Return a described page as the text of a Markdown file.

    Raises:
        BuildError: the template is missing or broken, or asks for what its dataclass does not have.
    """
    name = TEMPLATES[type(page)]
    try:
        text = env.get_template(name).render(page=page)
    except TemplateError as error:
        raise BuildError(f"{name}, for “{page.address.path}”: {type(error).__name__}: {error}") from error
    if not text.strip():
        raise BuildError(f"{name}, for “{page.address.path}”: the page is empty; is the template whole?")
    front, mark, body = text.partition("\n---\n")
    return front + mark + speakable(whole_names(body), page.address.edition)
