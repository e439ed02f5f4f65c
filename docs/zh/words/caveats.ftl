# What must be said beside results, in one wording each; other sentences hold it by a reference.

silence-is-not-failure = 没有报告，不等于没有做到。
