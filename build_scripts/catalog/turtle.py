"""Turtle from nodes written as compact JSON-LD, whose terms are all of the form prefix:name."""

from collections.abc import Iterator

from build_scripts.catalog.dataset import Json

ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
"""What a string in Turtle can't hold as it is."""


def write_turtle(prefixes: dict[str, str], nodes: list[Json]) -> str:
    """Return nodes as Turtle.

    A node within a node is written out where it stands if it has no address, else after all others, once.
    """
    named: dict[str, Json] = {}
    for node in nodes:
        for found in nodes_of(node):
            if "@id" in found and len(found) > 1:
                named.setdefault(found["@id"], found)
    lines = [f"@prefix {name}: <{address}> ." for name, address in prefixes.items()]
    for node in named.values():
        lines += ["", f"<{node['@id']}> {properties(node, '  ')} ."]
    return "".join(f"{line}\n" for line in lines)


def nodes_of(node: Json) -> Iterator[Json]:
    """Yield a node and all nodes within it."""
    yield node
    for value in node.values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict) and "@value" not in each:
                yield from nodes_of(each)


def properties(node: Json, indent: str) -> str:
    """Return what is said of a node, a property a line."""
    said = []
    for name, value in node.items():
        values = value if isinstance(value, list) else [value]
        if name == "@type":
            said.append(f"a {', '.join(values)}")
        elif name != "@id" and values:
            said.append(f"{name} {', '.join(term(each, indent) for each in values)}")
    return f" ;\n{indent}".join(said)


def term(value: Json | str, indent: str) -> str:
    """Return the object of a property: a string, a tagged or typed literal, an address or a nameless node."""
    if isinstance(value, str):
        return quoted(value)
    if "@value" in value:
        tag = f"@{value['@language']}" if "@language" in value else f"^^{value['@type']}"
        return quoted(value["@value"]) + tag
    if "@id" in value:
        return f"<{value['@id']}>"
    deeper = indent + "  "
    return f"[\n{deeper}{properties(value, deeper)}\n{indent}]"


def quoted(text: str) -> str:
    """Return a string in quotes."""
    return '"' + "".join(ESCAPES.get(each, each) for each in text) + '"'
