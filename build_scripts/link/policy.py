"""What a page may load and tell: the Content-Security-Policy that every page carries in itself.

GitHub Pages sends no headers of a site's own, so the policy stands in a `<meta>` of each page, before all that
it rules. See https://www.w3.org/TR/CSP3/#meta-element for what a policy can't say there.
"""

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
    )
)
"""Own scripts, styles and pictures; nothing inline, no `eval`, no request by a script, no form sent elsewhere."""

FRAMED = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
"""The policy of pages made to be framed: no script at all. Who may frame a page can't be said in a `<meta>`; all may."""

REFERRER = "no-referrer"
"""What other sites are told of where a reader came from: nothing."""
