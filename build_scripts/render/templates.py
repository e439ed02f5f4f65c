"""The Jinja templates: one a kind of page, each given one frozen dataclass."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from markupsafe import Markup

from build_scripts.charts.chart import Chart, figure_svg
from build_scripts.charts.comparison import ComparisonChart, comparison_svg
from build_scripts.pages.as_came import AsCamePage
from build_scripts.pages.changes import ChangesPage
from build_scripts.pages.charts import ChartsPage
from build_scripts.pages.corrections import CorrectionsPage
from build_scripts.pages.data import DataPage
from build_scripts.pages.explore import ExplorePage
from build_scripts.pages.glossary import GlossaryPage
from build_scripts.pages.home import HomePage
from build_scripts.pages.indicator import IndicatorPage
from build_scripts.pages.indicators import IndicatorsPage
from build_scripts.pages.newsroom import NewsroomPage
from build_scripts.pages.outcomes import OutcomesPage
from build_scripts.pages.page import Page
from build_scripts.pages.pledge import PledgePage
from build_scripts.pages.pledges import PledgesPage
from build_scripts.pages.search import SearchPage
from build_scripts.pages.silence import SilencePage
from build_scripts.pages.source import SourcePage
from build_scripts.pages.sources import SourcesPage
from build_scripts.pages.theme import ThemePage
from build_scripts.pages.year import YearPage
from build_scripts.problems import BuildError
from build_scripts.render.aloud import speakable
from build_scripts.render.headings import whole_names

TEMPLATES: dict[type[Page], str] = {
    HomePage: "home.md.jinja",
    PledgePage: "pledge.md.jinja",
    PledgesPage: "pledges.md.jinja",
    ExplorePage: "explore.md.jinja",
    SilencePage: "silence.md.jinja",
    YearPage: "year.md.jinja",
    ChartsPage: "charts.md.jinja",
    IndicatorsPage: "indicators.md.jinja",
    IndicatorPage: "indicator.md.jinja",
    OutcomesPage: "outcomes.md.jinja",
    ThemePage: "theme.md.jinja",
    SourcesPage: "sources.md.jinja",
    SourcePage: "source.md.jinja",
    AsCamePage: "as_came.md.jinja",
    GlossaryPage: "glossary.md.jinja",
    SearchPage: "search.md.jinja",
    DataPage: "data.md.jinja",
    NewsroomPage: "newsroom.md.jinja",
    CorrectionsPage: "corrections.md.jinja",
    ChangesPage: "changes.md.jinja",
}
"""Which template places which page."""


def drawn(chart: ComparisonChart | Chart) -> Markup:
    """Return a chart as SVG to put into a page as it is."""
    return Markup(comparison_svg(chart) if isinstance(chart, ComparisonChart) else figure_svg(chart))


def environment(folder: Path) -> Environment:
    """Return the environment of the templates in a folder: everything is escaped, nothing may be missing."""
    env = Environment(
        loader=FileSystemLoader(folder),
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
    return front + mark + speakable(whole_names(body), page.lang)
