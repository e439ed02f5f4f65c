"""Where pages live, from the root of an edition."""

from urllib.parse import urlencode

from build_scripts.text.tongues import SOURCES


def root_of(lang: str) -> str:
    """Return where the edition in a language begins, from the root of the site: at the root itself in that of the sources."""
    return "" if lang == SOURCES else f"{lang}/"


def pledge_path(pledge_id: str) -> str:
    """Return the address of a pledge's page."""
    return f"pledges/{pledge_id}/"


def pledges_path(**chosen: str | int | tuple[str, ...]) -> str:
    """Return the address of the list of all pledges, filtered as its form would: `verdict="not_met"`."""
    return "pledges/" + ("?" + urlencode(chosen, doseq=True) if chosen else "")


def theme_path(theme_id: str = "") -> str:
    """Return the address of a theme's page, or of the list of themes."""
    return "themes/" + (f"{theme_id}/" if theme_id else "")


def source_path(package: str, anchor: str = "") -> str:
    """Return the address of a source's page, or of a paragraph or quote on it."""
    return f"sources/{package}/" + (f"#{anchor}" if anchor else "")


def as_came_path(package: str, anchor: str = "") -> str:
    """Return the address of a source's raw file, line by line, or of a line in it."""
    return f"sources/{package}/as-it-came/" + (f"#{anchor}" if anchor else "")


def indicator_path(indicator_id: str = "") -> str:
    """Return the address of an indicator's page, or of the list of indicators."""
    return "indicators/" + (f"{indicator_id}/" if indicator_id else "")


def year_path(year: int) -> str:
    """Return the address of a year: what was promised for it, and what became of that; it is the year's for ever."""
    return f"{year}/"


def silence_path(year: int | None = None) -> str:
    """Return the address of the register of silence of a year, or of the list of years."""
    return "silence/" + (f"{year}/" if year else "")


def find_out_path(year: int | None = None) -> str:
    """Return the address of what would settle a year's pledges, by document, or of the list of years."""
    return "find-out/" + (f"{year}/" if year else "")


def outcomes_path(year: int | None = None) -> str:
    """Return the address of what was reported on a year, or of the list of years."""
    return "outcomes/" + (f"{year}/" if year else "")


def charts_path(year: int | None = None, name: str = "") -> str:
    """Return the address of the charts on a year, or of one of them, or of the list of years."""
    return "charts/" + (f"{year}/" if year else "") + (f"#{name}" if name else "")


def newsroom_path(year: int | None = None) -> str:
    """Return the address of the newsroom kit on a year, or of the list of years."""
    return "newsroom/" + (f"{year}/" if year else "")


def embed_path(path: str) -> str:
    """Return the address under which others frame what stands at an address: a pledge's page, or a chart below its year's."""
    return f"embed/{path}"
