"""The editions of the site, one a language: their sentences, their names, their order of words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from build_scripts.link.addresses import root_of
from build_scripts.load.ledger import Vocabulary
from build_scripts.problems import BuildError
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES, WRITTEN, suffix
from build_scripts.words.catalogue import Catalogue, languages_in, read_catalogue


@dataclass(frozen=True, eq=False)
class Edition:
    """One language of the site; equal only to itself, so that what is worked out once for it can be kept."""

    lang: str
    catalogue: Catalogue
    public: str = ""
    """The address that the site is published at, ending in “/”; empty where it is not known."""
    repository: str = ""
    """The address of the code repository, where mistakes are reported; empty where it is not known."""
    in_sources: Catalogue | None = None
    """The sentences in the language of the sources, where that is not the edition's own."""
    contact: str = ""
    """Where readers turn to: an address of mail, or of a form; empty where the ledger names none."""
    doi: str = ""
    """The DOI that an archive gave to the releases, whichever version; empty where there is none."""

    @cached_property
    def root(self) -> str:
        """Where the edition begins, from the root of the site."""
        return root_of(self.lang)

    @cached_property
    def digest(self) -> str:
        """What changes with all that the edition says and names."""
        words = [each.digest for each in (self.catalogue, self.in_sources) if each]
        return repr((self.lang, self.public, self.repository, self.contact, self.doi, words))

    def say(self, name: str, **facts: str | int) -> str:
        """Return a sentence of the catalogue with its facts put in; see `Catalogue.say`."""
        return self.catalogue.said(name, **facts)

    def say_in_sources(self, name: str, **facts: str | int) -> str:
        """Return a sentence in the language of the sources, for a text that is in it whatever the edition."""
        return (self.in_sources or self.catalogue).say(name, **facts)

    def pick(self, record: object, name: str) -> str:
        """Return the text of a field in the edition's language, or in English where records have none in it."""
        own = f"{name}_{self.lang}"
        return str(getattr(record, own if hasattr(record, own) else f"{name}_{BESIDE_SOURCES}"))

    @property
    def in_tables(self) -> str:
        """The language in which the edition reads downloads: its own, or English where they have none in it."""
        return self.lang if self.lang in WRITTEN else BESIDE_SOURCES

    @property
    def translates(self) -> bool:
        """Whether what a source says is shown with a translation."""
        return self.lang != SOURCES

    def pick_other(self, record: object, name: str) -> str:
        """Return a name as it is given besides: as the sources have it, or, where they are in this language, in English."""
        return str(getattr(record, f"{name}_{SOURCES if self.translates else BESIDE_SOURCES}"))

    def described(self, descriptor: Mapping[str, Any], name: str) -> str:
        """Return a text of a descriptor, or of a part of one, as `pick` does: the language of the sources has the plain name."""
        own = f"{name}{suffix(self.lang)}"
        return str(descriptor[own if own in descriptor else f"{name}{suffix(BESIDE_SOURCES)}"])

    def listed(self, items: Iterable[str]) -> str:
        """Return items of a list as one text: “A、B”, “A, B”."""
        return self.say("list-separator").join(items)

    def clauses(self, parts: Iterable[str]) -> str:
        """Return parts of a sentence, or items that hold commas themselves, as one text: “A；B”, “A; B”."""
        return self.say("clause-separator").join(parts)

    def run(self, sentences: Iterable[str]) -> str:
        """Return sentences as one text, with a space between them where the language has one; empty ones left out."""
        return self.say("sentence-separator").join(each for each in sentences if each)

    def order(self, name: str) -> bytes:
        """Return what to sort names by: English by the alphabet, Chinese by pinyin, Latin letters and digits first.

        Quotation marks make no difference.

        The source is the character set GB 2312, whose codes GB 18030 keeps: its 3,755 common characters (level 1)
        stand in the order of their pinyin. Rarer characters come after all of them, by radical.
        """
        bare = re.sub("[“”‘’]", "", name)
        return bare.encode("gb18030") if self.lang == SOURCES else bare.casefold().encode()


def read_editions(
    docs: Sequence[Path], vocabulary: Vocabulary, public: str = "", repository: str = ""
) -> tuple[Edition, ...]:
    """Return the editions of a ledger's site.

    `docs` are the folders of sentences, the project's own first; `public` and `repository` may be empty: not known.
    There is an edition in each language that any of them has sentences in and the last has a folder for, where its
    hand-written pages stand.

    Raises:
        BuildError: a catalogue can't be read, or a language of the tables has no edition.
    """
    lacking = [lang for lang in WRITTEN if not (docs[-1] / lang).is_dir()]
    if lacking:
        raise BuildError(f"{docs[-1]} has no folder {' and no '.join(lacking)} — hand-written pages in each")
    catalogues = {
        lang: read_catalogue(docs, lang, terms_of(vocabulary, lang))
        for lang in languages_in(docs)
        if (docs[-1] / lang).is_dir()
    }
    return tuple(
        Edition(lang, catalogue, public, repository, catalogues[SOURCES], vocabulary.contact, vocabulary.doi)
        for lang, catalogue in catalogues.items()
    )


def terms_of(vocabulary: Vocabulary, lang: str) -> dict[str, str]:
    """Return what sentences call the ledger's own things, which another ledger calls otherwise.

    A term with a capital begins a sentence.
    """
    terms = {what: vocabulary.name(what, lang) for what in ("project", "government", "actions")}
    terms["place"] = str(getattr(vocabulary.place, f"name_{lang}", vocabulary.place.name_en))
    terms["licence"] = str(vocabulary.package.descriptor["licenses"][0]["name"]).replace("-", " ", 2)
    return terms | {sentence_case(name): sentence_case(text) for name, text in terms.items()}


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
