"""Why something in a source is not coded, in both languages."""

REASONS = {
    "background": ("交代背景，没有承诺具体的事", "background: it promises nothing specific"),
    "date": ("日期或周年，不是目标", "a date or an anniversary, not a target"),
    "duration": ("时间长短，不是目标", "a length of time, not a target"),
    "grade": ("等级或标准的名称，不是目标", "the name of a grade or standard, not a target"),
    "list_count": ("清点本句所列的项目，不是目标", "a count of the items in its own sentence, not a target"),
    "name": ("名称的一部分，不是目标", "part of a name, not a target"),
    "ordinal": ("序号，不是数量", "a place in an order, not a quantity"),
    "organisation": ("说怎样组织，不是要做到的结果", "how the work is organised, not a result to be reached"),
    "page_mark": ("版面符号", "a mark of the page layout"),
    "repeated": ("别处已经列出，这里是重复", "a repetition of what is listed elsewhere"),
    "scope": ("工作所及的范围，不是要达到的水平", "how much an activity covers, not a level to be reached"),
    "slogan": ("口号，没有可以核对的事", "a slogan: nothing in it can be checked"),
    "term": ("固定说法的一部分，不是目标", "part of a set phrase, not a target"),
    "threshold": (
        "指标定义里的门槛，不是目标",
        "a threshold in the definition of an indicator, not a target",
    ),
}
"""Why something is not coded, by the code of the reason: Chinese and English."""
