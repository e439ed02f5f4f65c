"""Where pages live, from the root of an edition."""

ROOTS: dict[str, str] = {"zh": "", "en": "en/"}
"""Where each edition begins, from the root of the site."""


def pledge_path(pledge_id: str) -> str:
    """Return the address of a pledge's page."""
    return f"pledges/{pledge_id}/"


def theme_path(theme_id: str) -> str:
    """Return the address of a theme's page."""
    return f"themes/{theme_id}/"


def source_path(package: str, anchor: str = "") -> str:
    """Return the address of a source's page, or of a paragraph or quote on it."""
    return f"sources/{package}/" + (f"#{anchor}" if anchor else "")


def year_path(year: int) -> str:
    """Return the address of the list of pledges due in a year that is yet to be reported on."""
    return f"{year}/"
