"""One descriptor, many views: what catalogues, search engines and citation tools read.

Each view is a pure function of a `Dataset`: a datapackage.json and the sizes and hashes of its files.
"""
