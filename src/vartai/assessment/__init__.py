"""Assessment: law and screening put together, for one case or a population."""

from vartai.assessment.assessment import Assessment, OpenQuestion, assess
from vartai.assessment.batch import BatchAssessor, Setting
from vartai.assessment.running import Done, Plan, Progress, RunRefused, run

__all__ = [
    "Assessment",
    "BatchAssessor",
    "Done",
    "OpenQuestion",
    "Plan",
    "Progress",
    "RunRefused",
    "Setting",
    "assess",
    "run",
]
