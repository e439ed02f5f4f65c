"""The templates of the frame, compiled once for all builds: to compile them takes a fifth of what MkDocs does where nothing has changed."""

from jinja2 import Environment
from mkdocs.plugins import BasePlugin

from build_scripts.render.templates import compiled


class Compiled(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Has MkDocs keep its templates compiled; `made_with` is a text that changes with what compiles them."""

    def __init__(self, made_with: str) -> None:
        self.made_with = made_with

    def on_env(self, env: Environment, **_: object) -> Environment:
        """Keep the templates of an environment."""
        env.bytecode_cache = compiled(self.made_with)
        return env
