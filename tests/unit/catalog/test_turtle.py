"""Turtle: every kind of object, and text that would end a string too soon."""

from build_scripts.catalog.turtle import write_turtle


def test_strings_are_escaped() -> None:
    """A quote or a line break in a title can't break the file."""
    text = write_turtle({}, [{"@id": "a", "x:b": 'one "two"\n\\three'}])
    assert text.endswith('<a> x:b "one \\"two\\"\\n\\\\three" .\n')


def test_literals_addresses_and_nameless_nodes() -> None:
    node = {
        "@id": "a",
        "@type": "x:Thing",
        "x:said": [{"@value": "茶", "@language": "zh"}, {"@value": "1", "@type": "x:int"}],
        "x:none": [],
        "x:part": {"@type": "x:Part", "x:of": {"@id": "b"}},
    }
    assert write_turtle({"x": "https://example.org/x#"}, [node]) == (
        "@prefix x: <https://example.org/x#> .\n\n"
        '<a> a x:Thing ;\n  x:said "茶"@zh, "1"^^x:int ;\n  x:part [\n    a x:Part ;\n    x:of <b>\n  ] .\n'
    )


def test_a_node_that_is_named_twice_is_written_once() -> None:
    licence = {"@id": "l", "@type": "x:Licence"}
    text = write_turtle({}, [{"@id": "a", "x:by": licence}, {"@id": "b", "x:by": licence}])
    assert text.count("<l> a x:Licence") == 1
