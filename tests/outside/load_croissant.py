"""Load every record set of a croissant.json with mlcroissant and print its rows as JSON.

Run by the interpreter that has mlcroissant, which is not the one that runs the tests.
"""

import datetime
import json
import sys
from pathlib import Path
from typing import Any

import mlcroissant


def plain(value: Any) -> Any:
    """Return a cell as JSON can hold it: text is bytes to mlcroissant, a date a timestamp."""
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    return value


def main(path: Path) -> None:
    """Print {record set: [[field, cell] …] …}; files are read where they lie, not fetched."""
    metadata = json.loads(path.read_text(encoding="utf-8"))
    mapping = {file["@id"]: str(path.parent / file["@id"]) for file in metadata["distribution"]}
    dataset = mlcroissant.Dataset(jsonld=str(path), mapping=mapping)
    rows = {
        each["@id"]: [
            {field.removeprefix(each["@id"] + "/"): plain(cell) for field, cell in row.items()}
            for row in dataset.records(each["@id"])
        ]
        for each in metadata["recordSet"]
    }
    json.dump(rows, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
