"""The text of a request for records that would settle a pledge, ready to be sent.

It asks under the Regulation on the Disclosure of Government Information (《中华人民共和国政府信息公开条例》, State
Council decree no. 711, in force since 15 May 2019): article 27 says who may ask whom, 29 what a request holds, 33 by
when it is answered, 30 what happens if it is unclear, 36 what the answer may be. An organ of the Party is no
administrative organ, which alone the regulation covers (article 2).
"""

from build_scripts.assess.case import Case
from build_scripts.load.answers import RecordKind
from build_scripts.text.tongues import SOURCES
from build_scripts.words.edition import Edition


def asked_for(case: Case) -> list[RecordKind]:
    """Return the kinds of record that would settle a pledge and that the regulation covers."""
    return [kind for _, kind in case.settlements if not kind.is_party]


def request_text(case: Case, edition: Edition) -> str:
    """Return the request on a pledge that `asked_for` finds records for, with blanks for who asks.

    It is in the language of the sources whatever the edition, as that is what a body can answer.
    """
    separator = edition.say_in_sources("request-separator")
    return edition.say_in_sources("request-letter", **facts_of(case, SOURCES, separator))


def request_translated(case: Case, edition: Edition) -> str:
    """Return the same request in the language of an edition, for its readers to know what it says."""
    return edition.say(
        "request-letter", **facts_of(case, edition.in_tables, edition.say("request-separator"))
    )


def facts_of(case: Case, lang: str, separator: str) -> dict[str, str | int]:
    """Return what a request says of a pledge; bodies that are asked for several records are named once."""

    def pick(record: object, name: str) -> str:
        return str(getattr(record, f"{name}_{lang}"))

    kinds = asked_for(case)
    holders = list(dict.fromkeys(pick(each, "publisher") for each in kinds))
    return {
        "holders": separator.join(holders),
        "several": "yes" if len(holders) > 1 else "no",
        "records": separator.join(pick(each, "name") for each in kinds),
        "year": case.year,
        "document": pick(case.source.about, "citation"),
        "quote": pick(case.pledge, "quote"),
        "title": pick(case.pledge, "title"),
    }
