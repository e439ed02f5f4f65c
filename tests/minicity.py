"""A small invented city, Yunxi, whose packages have the shape of the real ones.

Its tables stand in `tests/minicity/`. Its descriptors are made from the real ones, so that the
schemas which the tests run under are those that are published.
"""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from build_scripts.paths import DATAPACKAGES, DESCRIPTOR

TABLES = Path(__file__).with_name("minicity")
REAL = {
    "plan-2030": "plan-2024",
    "report-2031": "report-2025",
    "vocabulary": "vocabulary",
    "assessments-2030": "assessments-2024",
}
"""Which real package lends its schemas to which invented one."""


def build_minicity(root: Path) -> Path:
    """Write the city's packages below `root` and return it."""
    for name, real in REAL.items():
        shutil.copytree(TABLES / name, root / name)
        descriptor = json.loads((DATAPACKAGES / real / DESCRIPTOR).read_text(encoding="utf-8"))
        adapt(descriptor, name, root / name)
        (root / name / "README.md").write_text(f"# {name}\n", encoding="utf-8")
        write_descriptor(root / name, descriptor)
    return root


def adapt(descriptor: dict[str, Any], name: str, folder: Path) -> None:
    """Make a real package's descriptor the invented one's."""
    descriptor["name"] = name
    descriptor["resources"] = [
        each for each in descriptor["resources"] if not str(each["path"]).startswith("codings/")
    ]
    ledger = descriptor["ledger"]
    if ledger["role"] == "assessments":
        ledger |= {"assessed_year": 2030}
        ledger["searches"] = [{"as_of": "2031-02-01", "documents": ["report-2031"], "up_to": "2031-01-15"}]
    if "place" in ledger:
        ledger["place"] = {"code": "999901", "name_zh": "云溪市", "name_en": "Yunxi"}
    if ledger["role"] == "vocabulary":
        ledger |= {"project_zh": "云溪承诺账本", "project_en": "The Yunxi Pledge Ledger"}
        ledger |= {"name": "yunxi-pledge-ledger"}
        ledger |= {"government_zh": "云溪市政府", "government_en": "Yunxi’s city government"}
    if ledger["role"] == "source":
        ledger |= {f"citation_{lang}": f"{name} ({lang})" for lang in ("zh", "en")}
        ledger |= {f"short_{lang}": f"{name} ({lang})" for lang in ("zh", "en")}
    swapped = {real: invented for invented, real in REAL.items()}
    for resource in descriptor["resources"]:
        if resource["name"] == "source":
            content = (folder / resource["path"]).read_bytes()
            resource |= {"bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest()}
        for key in resource.get("schema", {}).get("crossPackageKeys", []):
            if "package" in key["reference"]:
                key["reference"]["package"] = swapped[key["reference"]["package"]]


def read_descriptor(folder: Path) -> dict[str, Any]:
    """Return a package's descriptor."""
    descriptor: dict[str, Any] = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    return descriptor


def write_descriptor(folder: Path, descriptor: dict[str, Any]) -> None:
    """Write a package's descriptor."""
    (folder / DESCRIPTOR).write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), encoding="utf-8")


def replace(path: Path, old: str, new: str) -> None:
    """Replace the one place in a file where `old` stands; the file must hold it just once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
    path.write_text(text.replace(old, new), encoding="utf-8", newline="")
