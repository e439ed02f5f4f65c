"""What the root of the repository tells of the project as a whole: how to cite it, what Zenodo keeps."""

from build_scripts.assess.case import Casebook
from build_scripts.catalog.citation import citation_cff, zenodo
from build_scripts.catalog.dataset import Dataset
from build_scripts.downloads.archive import Download
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.views import CITATION, as_json

ZENODO = ".zenodo.json"


def project_files(book: Casebook) -> tuple[Download, ...]:
    """Return CITATION.cff and .zenodo.json, made of the full package's descriptor under the project's name.

    They name no address, as the repository does not know where the site is published.
    """
    vocabulary = book.ledger.vocabulary
    [full] = [each for each in derived_downloads(book, "") if each.role == "full"]
    names = {"title": vocabulary.name("project", "zh"), "title_en": vocabulary.name("project", "en")}
    dataset = Dataset(full.descriptor | names, ())
    return Download(CITATION, citation_cff(dataset).encode()), as_json(ZENODO, zenodo(dataset))
