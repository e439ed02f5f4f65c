"""What the root of the repository tells of the project as a whole: how to cite it, what Zenodo keeps."""

from build_scripts.assess.case import Casebook
from build_scripts.catalog.citation import zenodo
from build_scripts.catalog.dataset import Dataset
from build_scripts.downloads.archive import Download
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.texts import Editions, named, of_tables
from build_scripts.downloads.views import as_json, citation_file
from build_scripts.text.tongues import WRITTEN

ZENODO = ".zenodo.json"


def project_files(book: Casebook, editions: Editions) -> tuple[Download, ...]:
    """Return CITATION.cff and .zenodo.json, made of the full package's descriptor under the project's name.

    `editions` are at no address, as the repository does not know where the site is published.
    """
    vocabulary = book.ledger.vocabulary
    [full] = [each for each in derived_downloads(book, of_tables(editions)) if each.role == "full"]
    names = named("title", {lang: vocabulary.name("project", lang) for lang in WRITTEN})
    dataset = Dataset(full.descriptor | names, ())
    return citation_file(dataset, of_tables(editions)), as_json(ZENODO, zenodo(dataset))
