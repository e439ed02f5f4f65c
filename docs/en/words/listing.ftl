# The page that lists a package’s files; see build_scripts/downloads/listing.py and templates/downloads/listing.html.jinja.

listing-package = Data package { $package }, version { $version }, { $date }.
listing-about = Download and columns
listing-changes = Changes
listing-file = File
listing-bytes = Bytes
listing-within = In the zip
listing-versions = Versions
