from plan.questions.index.plan_index import index_of
from plan.questions.wording import replies
from plan.questions.wording.suggestions import examples_near
from tests.plan.questions.world import seed_plan


def test_no_example_is_the_question_that_just_failed() -> None:
    index = index_of(seed_plan())
    for example in replies.EXAMPLES:
        near = examples_near(example.upper(), index)
        assert len(near) == 3
        assert example not in near
