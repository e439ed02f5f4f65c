"""The editions of the invented city’s site, and of the real one."""

from build_scripts.load.ledger import Ledger
from build_scripts.paths import DOCS
from build_scripts.words.catalogue import read_catalogue
from build_scripts.words.edition import Edition, read_editions, sentence_case

NAMES = {
    "zh": {"project": "云溪承诺账本", "government": "云溪市政府", "actions": "各项行动", "place": "云溪市"},
    "en": {
        "project": "The Yunxi Pledge Ledger",
        "government": "Yunxi’s city government",
        "actions": "Actions",
        "place": "Yunxi",
    },
}


def terms_of(lang: str) -> dict[str, str]:
    """Return what the sentences of the invented city call its own things."""
    terms = NAMES[lang] | {"licence": "CC BY 4.0"}
    return terms | {sentence_case(name): sentence_case(text) for name, text in terms.items()}


def editions_at(public: str = "", repository: str = "", contact: str = "") -> tuple[Edition, ...]:
    """Return the editions of the invented city’s site, published at an address, from a repository, with a contact."""
    catalogues = {lang: read_catalogue([DOCS], lang, terms_of(lang)) for lang in NAMES}
    return tuple(
        Edition(lang, catalogue, public, repository, catalogues["zh"], contact)
        for lang, catalogue in catalogues.items()
    )


EDITIONS = editions_at()


def real_editions(ledger: Ledger, public: str = "") -> tuple[Edition, ...]:
    """Return the editions of the real ledger’s site."""
    return read_editions([DOCS], ledger.vocabulary, public)
