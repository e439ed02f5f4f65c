# The page that lists a package’s files; see build_scripts/downloads/listing.py and templates/downloads/listing.html.jinja.

listing-package = 数据包 { $package }，{ $version } 版，{ $date }。
listing-about = 下载和说明
listing-changes = 各版本的变化
listing-file = 文件
listing-bytes = 字节
listing-within = zip 里的文件
listing-versions = 各版本
