"""Why something in a source is not coded, in both languages."""

REASONS = {
    "background": ("背景", "background"),
    "date": ("日期或周年", "a date or an anniversary"),
    "duration": ("时长", "a duration"),
    "grade": ("等级或标准", "a grade or standard"),
    "list_count": ("清点本句所列的项目", "counts the items of its own sentence"),
    "name": ("专名或口号的一部分", "part of a name or slogan"),
    "ordinal": ("序数", "an ordinal"),
    "organisation": ("组织安排", "organisation"),
    "page_mark": ("版面符号", "a mark of the page layout"),
    "repeated": ("重复别处已编码的内容", "repeats what is coded elsewhere"),
    "scope": ("工作所及的范围，不是要达到的水平", "how much an activity covers, not a level to be reached"),
    "slogan": ("口号", "a slogan"),
    "term": ("固定术语的一部分", "part of a fixed term"),
    "threshold": ("指标内部的门槛", "a limit inside an indicator"),
}
"""Why something is not coded, by the code of the reason: Chinese and English."""
