"""The words people use, as data: nothing here names a unit, a goal or an activity of any one plan."""
