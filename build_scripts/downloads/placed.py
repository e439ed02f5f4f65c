"""Texts of downloads, placed by their templates in `templates/downloads/`."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, select_autoescape

from build_scripts.paths import TEMPLATES
from build_scripts.problems import BuildError

FOLDER = TEMPLATES / "downloads"


@cache
def environment() -> Environment:
    """Return the environment of the templates: HTML is escaped, plain text is not, nothing may be missing."""
    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=select_autoescape(("html.jinja",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def placed(template: str, view: object) -> bytes:
    """Return the file that a template makes of a described one, which it knows as `view`.

    Raises:
        BuildError: the template is missing or broken, or asks for what there is not.
    """
    try:
        return environment().get_template(template).render(view=view).encode("utf-8")
    except TemplateError as error:
        raise BuildError(f"{FOLDER.name}/{template}: {type(error).__name__}: {error}") from error
