# Why something in a source is not coded, by the code of the reason.

exclusion-reason-background = 交代背景，没有承诺具体的事
exclusion-reason-date = 日期或周年，不是目标
exclusion-reason-duration = 时间长短，不是目标
exclusion-reason-grade = 等级或标准的名称，不是目标
exclusion-reason-list-count = 清点本句所列的项目，不是目标
exclusion-reason-name = 名称的一部分，不是目标
exclusion-reason-ordinal = 序号，不是数量
exclusion-reason-organisation = 说怎样组织，不是要做到的结果
exclusion-reason-page-mark = 版面符号
exclusion-reason-repeated = 别处已经列出，这里是重复
exclusion-reason-scope = 工作所及的范围，不是要达到的水平
exclusion-reason-slogan = 口号，没有可以核对的事
exclusion-reason-starting-point = 变化的起点，不是达到的水平
exclusion-reason-term = 固定说法的一部分，不是目标
exclusion-reason-threshold = 指标定义里的门槛，不是目标
