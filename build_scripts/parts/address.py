"""Where a page of an edition lives, and its links to others."""

from dataclasses import dataclass
from functools import cached_property
from sys import intern

from build_scripts.link.addresses import root_of
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Address:
    """Where a page of an edition lives: `path` is from the edition's root and ends in “/”."""

    edition: Edition
    path: str

    def to(self, path: str) -> str:
        """Return the relative link from this page to another of the same edition."""
        return self.link(self.edition.root + path)

    def other(self, lang: str) -> str:
        """Return the relative link to this same page in another edition."""
        return self.link(root_of(lang) + self.path)

    def shared(self, path: str) -> str:
        """Return the relative link to a file that all editions share."""
        return self.link(path)

    @property
    def public(self) -> str:
        """The page's full address on the web; empty where the site's is not known."""
        return self.edition.public and self.edition.public + self.edition.root + self.path

    @cached_property
    def folders(self) -> list[str]:
        """The folders that lead from the root of the site to this page."""
        return (self.edition.root + self.path).split("/")[:-1]

    def link(self, target: str) -> str:
        """Return the relative link to an address counted from the root of the site."""
        path, mark, anchor = target.partition("#")
        *above, last = path.split("/")
        # As posixpath.relpath, which asks for the folder of this process each time: an eighth of describing pages.
        shared = 0
        for one, other in zip(self.folders, above, strict=False):
            if one != other:
                break
            shared += 1
        relative = "../" * (len(self.folders) - shared) + "/".join([*above[shared:], last])
        # Thousands of pages link to the same places from the same depth: in memory they share what they say.
        return intern((relative or "./") + mark + anchor)
