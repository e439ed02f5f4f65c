# How to open a table by hand; see build_scripts/parts/recipes.py.

recipes-open-workbook = 下载 Excel 文件，双击打开。第一行是表头，点箭头就能筛选；“{ workbook-sheet-notes }”和“{ workbook-sheet-columns }”两个工作表写明来源、注意事项和各列含义。
recipes-import-csv = 要用这里的 CSV：在“数据”菜单选“从文本/CSV”，编码选 65001（UTF-8）；直接双击可能显示乱码。别的页面上单独下载的 CSV（图表、一项承诺、筛选出的几行、版本变化）开头带 BOM，双击就能打开。
recipes-missing = 缺失的值是空单元格，求和、求平均时 Excel 会跳过；为什么缺失，见“{ workbook-sheet-columns }”工作表。
