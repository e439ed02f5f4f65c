"""The words of the site's furniture, in both languages; one field a phrase, used by name."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """What the site itself says, in one language."""

    pledge_of: str
    search: str
    search_label: str
    search_example: str
    when_promised: str
    when_reported: str
    what_it_means: str
    terms: str
    why_verdict: str
    in_following_year: str
    in_preceding_year: str
    same_paragraph: str
    indicator: str
    definition_source: str
    better: str
    evidence_level: str
    clarity: str
    basis: str
    cite: str
    cite_plain: str
    copy: str
    copied: str
    copy_link: str
    share_picture: str
    whole_paragraph: str
    report: str
    report_how: str
    report_issue: str
    coded_by: str
    coders: str
    codings: str
    codings_agree: str
    codings_differ: str
    data_row: str
    changes_since: str
    read_in_source: str
    unofficial_translation: str
    not_reported_here: str
    searched: str
    estimate: str
    cumulative: str
    promised: str
    promised_figure: str
    reported_figure: str
    reported: str
    verdict: str
    pledge: str
    chart_table: str
    no_number: str
    only_other: str
    lowered: str
    raised: str
    same: str
    not_due_line: str
    other_readings: str
    turns: str
    does_not_turn: str
    turns_short: str
    skip_dots: str
    one_mark_each: str
    nothing_to_check: str
    jump: str
    undecided: str
    reading_rounded: str
    reading_near: str
    reading_unrounded: str
    estimate_exact: str
    estimate_margin: str
    estimate_gap: str
    no_pledges: str
    text_missing: str
    raw_text: str
    as_came: str
    previous: str
    following: str
    rows: str
    version: str
    columns: str
    counts_as_of: str
    set_against: str
    legend: str


ZH = Words(
    pledge_of="{year} 年的承诺",
    search="搜索",
    search_label="搜承诺、数字、原文",
    search_example="如：农村公路、5.5%",
    when_promised="当时怎么说",
    when_reported="后来怎么说",
    what_it_means="这是什么意思",
    terms="名词解释",
    why_verdict="为什么这样判定",
    in_following_year="{year} 年怎么说",
    in_preceding_year="此前怎么说",
    same_paragraph="同一段里的其他承诺",
    indicator="指标",
    definition_source="定义来源",
    better="期望方向",
    evidence_level="依据",
    clarity="措辞",
    basis="得出方式",
    cite="引用本页",
    cite_plain="文字",
    copy="复制",
    copied="已复制",
    copy_link="复制链接",
    share_picture="分享图",
    whole_paragraph="展开整段",
    report="报告错误",
    report_how="怎样报告",
    report_issue="到 GitHub 报告（编号、版本和引文已填好）",
    coded_by="编码",
    coders="大语言模型，没有人工逐条复核",
    codings="两次独立编码",
    codings_agree="结论都与定稿相同",
    codings_differ="第一次：{first}；第二次：{second}。定稿的理由见上",
    data_row="下载这一行（CSV）",
    changes_since="此后改过什么",
    read_in_source="在原文中查看",
    unofficial_translation="非官方英译",
    not_reported_here="查过的文件没有报告这一项的结果。",
    searched="查过的文件：{documents}。这里没有，不等于没有做，也不等于别处没有公布。",
    estimate="预计数",
    cumulative="累计数",
    promised="承诺",
    promised_figure="承诺数",
    reported_figure="报告数",
    reported="报告",
    verdict="结论",
    pledge="承诺",
    chart_table="图中的数据",
    no_number="未见报告",
    only_other="只有其他口径",
    lowered="比 {year} 年的承诺低 {difference}",
    raised="比 {year} 年的承诺高 {difference}",
    same="与 {year} 年的承诺相同",
    not_due_line="能核对 {year} 年结果的文件尚未进入账本。",
    other_readings="换个读法会怎样",
    turns="结论取决于读法。",
    turns_short="结论取决于读法",
    skip_dots="跳过逐项标记",
    one_mark_each="每项承诺一个标记，点开看。未见报告，不等于没有做到。",
    nothing_to_check="账本内的文件没有可与这项承诺核对的结果。",
    jump="跳到",
    does_not_turn="换下面的读法，结论都一样。",
    undecided="可能达到，也可能没有达到",
    reading_rounded="把报告的 {outcome} 先取整到与承诺相同的位数再比，是 {low} 对 {target}：{verdict}。",
    reading_near="把“左右”读作容许末位相差 1，{outcome} 对 {target}：{verdict}。",
    reading_unrounded="报告的 {outcome} 是取整后的数，取整前在 {low} 与 {high} 之间：{verdict}。",
    estimate_exact="报告的是预计数，与承诺数相等；正式数据出来时只要{way}，结论就会改变。",
    estimate_margin="报告的是预计数，正式数据出来时{way}超过 {margin}，结论才会改变。",
    estimate_gap="报告的是预计数，正式数据出来时至少{way} {margin}，才达到 {target}。",
    no_pledges="这一主题下没有可核验的承诺。",
    text_missing="摘登只有这个标题，正文缺失。",
    raw_text="原始文本",
    as_came="原始文件（逐字节保存）",
    previous="上一项",
    following="下一项",
    rows="行数",
    version="版本",
    columns="字段",
    counts_as_of="评估日期 {date}，准则 {rubric}",
    set_against="对照的承诺",
    legend="图例",
)

EN = Words(
    pledge_of="Pledged for {year}",
    search="Search",
    search_label="Search pledges, numbers and sources",
    search_example="e.g. rural roads, 5.5%",
    when_promised="What was pledged",
    when_reported="What was reported",
    what_it_means="What it means",
    terms="Terms explained",
    why_verdict="Why this verdict",
    in_following_year="What is pledged for {year}",
    in_preceding_year="What was said before",
    same_paragraph="Other pledges in the same paragraph",
    indicator="Indicator",
    definition_source="Source of the definition",
    better="Preferred direction",
    evidence_level="Evidence",
    clarity="Wording",
    basis="How decided",
    cite="Cite this page",
    cite_plain="Plain text",
    copy="Copy",
    copied="Copied",
    copy_link="Copy the link",
    share_picture="Picture to share",
    whole_paragraph="Show the whole paragraph",
    report="Report a mistake",
    report_how="How to report it",
    report_issue="Report it on GitHub, with id, version and quote filled in",
    coded_by="Coded by",
    coders="a large language model; not checked by a person",
    codings="Two independent codings",
    codings_agree="both gave this verdict",
    codings_differ="first: {first}; second: {second}. The reason for the final verdict is above",
    data_row="Download the row (CSV)",
    changes_since="What has changed since",
    read_in_source="Read it in the source",
    unofficial_translation="Unofficial translation",
    not_reported_here="The documents searched give no result for it.",
    searched="Searched: {documents}. Its absence here does not mean that it was not done, or not "
    "published elsewhere.",
    estimate="estimate",
    cumulative="to date",
    promised="pledged",
    promised_figure="Pledged",
    reported_figure="Reported",
    reported="reported",
    verdict="Verdict",
    pledge="Pledge",
    chart_table="The numbers in the chart",
    no_number="not reported",
    only_other="another measure only",
    lowered="{difference} lower than the pledge for {year}",
    raised="{difference} higher than the pledge for {year}",
    same="the same as the pledge for {year}",
    other_readings="Under another reading",
    turns="The verdict turns on the reading.",
    turns_short="turns on the reading",
    skip_dots="Skip the marks",
    one_mark_each="One mark per pledge. Not reported does not mean not met.",
    nothing_to_check="The documents give no result that could be checked against this pledge.",
    jump="Jump to",
    does_not_turn="No reading below changes the verdict.",
    undecided="could be either",
    reading_rounded="Round the reported {outcome} to as many digits as the pledge has before comparing, and it is {low} "
    "against {target}: {verdict}.",
    reading_near="Read “about” as allowing a miss of one unit in the last digit, {outcome} against {target}: {verdict}.",
    reading_unrounded="The reported {outcome} is a rounded number; before rounding it lay between {low} and {high}: "
    "{verdict}.",
    estimate_exact="The reported number is an estimate and equals the pledge exactly: any {way} revision changes the "
    "verdict.",
    estimate_margin="The reported number is an estimate; only {a_way} revision of more than {margin} changes the verdict.",
    estimate_gap="The reported number is an estimate; {a_way} revision of {margin} or more would bring it to {target}.",
    not_due_line="No document that could report on {year} is in the ledger yet.",
    no_pledges="There is no checkable pledge under this theme.",
    text_missing="The digest has only this heading; its text is missing.",
    raw_text="Raw text",
    as_came="The file as it came, byte for byte",
    previous="Previous",
    following="Next",
    rows="Rows",
    version="Version",
    columns="Columns",
    counts_as_of="Assessed on {date} under rubric {rubric}",
    set_against="Set against the pledge",
    legend="Key",
)
