# What must be said beside results, in one wording each; other sentences hold it by a reference.

silence-is-not-failure = Not reported does not mean not met.
