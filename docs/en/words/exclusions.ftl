# Why something in a source is not coded, by the code of the reason.

exclusion-reason-background = background: it promises nothing specific
exclusion-reason-date = a date or an anniversary, not a target
exclusion-reason-duration = a length of time, not a target
exclusion-reason-grade = the name of a grade or standard, not a target
exclusion-reason-list-count = a count of the items in its own sentence, not a target
exclusion-reason-name = part of a name, not a target
exclusion-reason-ordinal = a place in an order, not a quantity
exclusion-reason-organisation = how the work is organised, not a result to be reached
exclusion-reason-page-mark = a mark of the page layout
exclusion-reason-repeated = a repetition of what is listed elsewhere
exclusion-reason-scope = how much an activity covers, not a level to be reached
exclusion-reason-slogan = a slogan: nothing in it can be checked
exclusion-reason-starting-point = where a change began, not what it reached
exclusion-reason-term = part of a set phrase, not a target
exclusion-reason-threshold = a threshold in the definition of an indicator, not a target
