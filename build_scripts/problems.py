"""Problems with the data, collected and reported together; errors of the build, raised at once."""

from dataclasses import asdict, dataclass

CODES = {
    "descriptor": "A datapackage.json that can't be read, or lacks something it must say.",
    "contract": "A descriptor that says of a table something else than the project does.",
    "text": "A text that is not what it should be: a placeholder, another language, a character outside the repertoire.",
    "file-missing": "A file that a datapackage.json names is not there.",
    "file-kind": "A link, a pipe or a folder where a plain file belongs, or a file past its size.",
    "file-empty": "A file without a single character.",
    "file-encoding": "A file that is not UTF-8, or a source that is not in the encoding its descriptor names.",
    "file-bom": "A file that begins with a byte order mark.",
    "file-hash": "A raw source that differs from the bytes its descriptor vouches for.",
    "file-unlisted": "A file in a package's folder that its descriptor does not name.",
    "canonical": "A file that is not in canonical form: LF, sorted by key, minimal quoting.",
    "column": "A column too many, one missing, or one out of place.",
    "cell": "A cell whose type or constraint is broken.",
    "key": "A primary key that is missing or not unique.",
    "reference": "A key that points at a row which does not exist.",
    "table": "A table that can't be read as one.",
    "paragraph": "A paragraph that does not restore to the lines it names, or lines left over.",
    "quote": "A quote that does not occur exactly once in its paragraph.",
    "figure": "A figure that does not occur once in its quote or does not parse to its coding.",
    "carried": "Carried words that don't occur once in the paragraph, or a hedge found nowhere.",
    "told": "A title, translation, explanation or reason that tells another number or direction than the source.",
    "fit": "A statement that does not fit where it stands: another theme, another indicator, no body of text.",
    "double": "What is counted twice: a statement, an indicator of one year, a name of the vocabulary.",
    "date": "A day or a year that can't be: ahead of today, or not one that its document speaks of.",
    "vocabulary": "A unit that is written as another, a definition that defines nothing, a word that nothing uses.",
    "seal": "A cell that is not as it was sealed, a row without a seal, or a seal without a row.",
    "coding": "A coding that is not sealed, or that no coder of these documents can have made.",
    "correction": "A correction that points at nothing, or says something else than the cell.",
    "numeral": "A numeral that is in no coded figure and no exclusion, or in both.",
    "sentence": "A sentence that no row quotes and no exclusion holds, or both do.",
    "exclusion": "An exclusion that does not occur once in its paragraph, or covers nothing.",
    "unit": "A unit that disagrees between statement, figure, indicator and evidence.",
    "id": "An id that is used twice across packages, or is used although retired.",
    "formula": "A cell that a spreadsheet could run as a formula.",
    "width": "Full-width digits, edge spaces or control characters in a cell.",
    "assessment": "A verdict that is missing, or disagrees with what the rubric computes.",
    "evidence": "An outcome that should be evidence and is not, or evidence that its verdict contradicts.",
    "settlement": "A pledge not judged without a document that would settle it, or a judged one with one.",
    "place": "A document of another place than the ledger's.",
    "history": "A published row or source that is gone or rewritten, and no correction says why.",
    "version": "A version that does not say what changed since it was last published.",
    "changelog": "A changelog without an entry for the release, or silent on what it breaks.",
}  # fmt: skip
"""Every problem code with what it means; a problem can have no other."""


@dataclass(frozen=True, order=True)
class Problem:
    """One fault of the data, at one place.

    `file` is relative to the folder of packages; `row` counts the header as row 1, as
    spreadsheets do, and is 0 for the file as a whole; `field` may be empty.
    """

    file: str
    row: int
    field: str
    wrong: str
    right: str
    code: str

    def __post_init__(self) -> None:
        """Refuse a code that is not among `CODES`.

        Raises:
            BuildError: it is not.
        """
        if self.code not in CODES:
            raise BuildError(f"“{self.code}” is not a problem code")

    def __str__(self) -> str:
        place = f"{self.file}:{self.row}" if self.row else self.file
        field = f" {self.field}:" if self.field else ""
        return f"{place}:{field} {self.wrong} — {self.right}  [{self.code}]"

    def as_dict(self) -> dict[str, str | int]:
        """Return the problem as a flat dictionary for machines."""
        return asdict(self)


class BuildError(Exception):
    """The build can't go on; the message says what to do. Raised by any stage after loading."""
