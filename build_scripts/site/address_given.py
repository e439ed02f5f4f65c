"""The addresses that a build is given from outside: of the site, and of the repository."""

import os
import re

from build_scripts.problems import BuildError

ADDRESS = re.compile(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~%-]+)*/")
"""An address of http or https without query and fragment, in the characters that every file can hold as they are."""


def public_address(given: str) -> str:
    """Return the address that the site will be published at, ending in “/”; empty where it is not known.

    Raises:
        BuildError: it is no address such as pages and files can hold.
    """
    return as_address(f"{given.rstrip('/')}/") if given else ""


def repository_address() -> str:
    """Return the address of the repository that GitHub runs this for; empty elsewhere.

    Raises:
        BuildError: what GitHub says is no address.
    """
    server, name = (os.environ.get(f"GITHUB_{each}", "") for each in ("SERVER_URL", "REPOSITORY"))
    return as_address(f"{server}/{name}/").removesuffix("/") if server and name else ""


def as_address(text: str) -> str:
    """Return an address that was given.

    Raises:
        BuildError: it is none, or has a query, a fragment or characters that no address holds as they are.
    """
    if not ADDRESS.fullmatch(text) or ".." in text:
        raise BuildError(f"“{text}” is no address; one such as https://example.org/ledger/")
    return text
