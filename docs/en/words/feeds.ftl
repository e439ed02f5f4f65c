# Words of the feeds; see build_scripts/pages/feeds.py.

feeds-correction = { $was } → { $is_now }. { $reason }
feeds-verdict = { $title }: { $was } → { $is_now }
feeds-event = { $title } ({ $event })
feeds-package = { $package } { $version }: { $summary }
