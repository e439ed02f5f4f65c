"""What a reader must know of a package, as a spreadsheet and a page say it."""

from typing import Any

from build_scripts.link.addresses import ROOTS
from build_scripts.words.verdicts import MARKS, NAMES


def cite(descriptor: dict[str, Any], lang: str, public: str = "") -> str:
    """Return a citation in plain text: who, what, which version, when, where."""
    publisher, version, date = (
        descriptor["contributors"][0]["title"],
        descriptor["version"],
        descriptor["created"][:10],
    )
    where = f"{public}data/{descriptor['name']}/v{version}/" if public else ""
    if lang == "zh":
        stated = f"{publisher}，《{descriptor['title']}》，数据包 {descriptor['name']} {version} 版，{date}"
        return f"{stated}，{where}" if where else f"{stated}。"
    stated = f"{publisher}, “{descriptor['title_en']}”, data package {descriptor['name']}, version {version}, {date}"
    return f"{stated}, {where}" if where else f"{stated}."


def method_of(public: str, lang: str) -> str:
    """Return where the rubric, the codings and their agreement are explained, and where mistakes are reported."""
    method, corrections = (f"{public}{ROOTS[lang]}{page}/" for page in ("method", "corrections"))
    if lang == "zh":
        return f"准则、编码过程和两份独立编码的一致率见网站的方法页 {method} ；更正和报错见 {corrections}"
    return (
        f"The rubric, how the coding was done and how far two independent codings agree: the site’s method page, {method} ; "
        f"corrections and how to report a mistake: {corrections}"
    )


def notes_of(descriptor: dict[str, Any], public: str) -> list[tuple[str, str, str]]:
    """Return the notes of a package: a heading, a Chinese text, an English text a row."""
    ledger = descriptor["ledger"]
    rows = [
        ("标题 Title", descriptor["title"], descriptor["title_en"]),
        ("内容 What it is", descriptor["description"], descriptor["description_en"]),
        (
            "版本 Version",
            f"{descriptor['version']}，{descriptor['created'][:10]}",
            f"{descriptor['version']}, {descriptor['created'][:10]}",
        ),
        ("引用 Cite", cite(descriptor, "zh", public), cite(descriptor, "en", public)),
        *(
            ("来源 Source", f"{each['title']}。{each['about']}", f"{each['title_en']}. {each['about_en']}")
            for each in descriptor["sources"]
        ),
        *(("做法 How made", *both) for both in zip(ledger["made_zh"], ledger["made_en"], strict=True)),
        ("方法 Method", method_of(public, "zh"), method_of(public, "en")),
        *(("注意 Caveat", *both) for both in zip(ledger["caveats_zh"], ledger["caveats_en"], strict=True)),
        (
            "授权 Licence",
            "编码、解释和译文采用 CC BY 4.0，注明出处即可使用；所引原文归发布者所有。",
            "Coding, explanations and translations: CC BY 4.0, free to use with attribution. Quoted texts remain their publishers’.",
        ),
    ]
    if any(has_verdicts(table) for table in descriptor["resources"]):
        rows += [
            (f"{MARKS[code]} {zh} {en} ({code})", says_zh, says_en)
            for code, (zh, en, says_zh, says_en) in NAMES.items()
        ]
    return rows


def has_verdicts(resource: dict[str, Any]) -> bool:
    """Return whether a resource is a table with a column of verdicts."""
    return any("verdict" in field["name"] for field in resource.get("schema", {}).get("fields", []))
