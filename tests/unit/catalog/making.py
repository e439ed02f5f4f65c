"""A small package as the views are given it."""

from typing import Any

from build_scripts.catalog.dataset import DataFile, Dataset

FIELDS: list[dict[str, Any]] = [
    {
        "name": "tea_id", "type": "string", "title": "茶", "title_en": "Tea", "description": "编号。",
        "description_en": "The id.", "constraints": {"required": True, "pattern": "^[a-z]+$"},
    },
    {
        "name": "parent_id", "type": "string", "title": "上级", "title_en": "Parent", "description": "上级。",
        "description_en": "The parent.",
    },
    {
        "name": "kind", "type": "string", "title": "类别", "title_en": "Kind", "description": "类别。",
        "description_en": "The kind.", "constraints": {"enum": ["green", "black"]},
    },
    {
        "name": "weight", "type": "number", "title": "重量", "title_en": "Weight", "description": "重量。",
        "description_en": "The weight.", "unit": "千克", "unit_en": "kilogram", "constraints": {"minimum": 0},
    },
    {
        "name": "name_zh", "type": "string", "title": "名称", "title_en": "Name", "description": "名称。",
        "description_en": "The name.", "missingValues": [{"value": "-", "label": "无"}],
    },
]  # fmt: skip
DESCRIPTOR: dict[str, Any] = {
    "name": "teas-2030", "title": "茶", "title_en": "Teas", "description": "全部的茶。",
    "description_en": "All “teas”: green, black.", "version": "0.1.0", "created": "2031-02-03T00:00:00Z",
    "keywords": ["tea", "open data"],
    "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
    "sources": [{"title": "茶经", "version": "抄本"}],
    "contributors": [{"title": "云溪 Yunxi", "roles": ["author", "publisher"]}],
    "resources": [
        {"name": "source", "path": "source.txt"},
        {
            "name": "teas", "path": "lists/teas.csv", "title": "茶表", "title_en": "Teas",
            "description": "每行一种茶。", "description_en": "A tea a row.",
            "schema": {
                "fields": FIELDS, "primaryKey": ["tea_id"],
                "foreignKeys": [{"fields": ["parent_id"], "reference": {"resource": "", "fields": ["tea_id"]}}],
            },
        },
    ],
}  # fmt: skip
FILES = (
    DataFile("teas-2030.zip", "application/zip", 900, "aa" * 32),
    DataFile("lists/teas.csv", "text/csv", 120, "bb" * 32),
    DataFile("source.txt", "text/plain", 30, "cc" * 32),
)


def make_dataset(public: str = "", root: str = "") -> Dataset:
    """Return the package at an address of the site, or at none."""
    return Dataset(DESCRIPTOR, FILES, public, root)
