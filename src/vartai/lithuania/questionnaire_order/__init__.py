"""The Minister's order of November 2022 on the questionnaire for citizens of Russia and Belarus.

Not encoded: the border guard's separate form, of which no text was seen.
"""

from vartai.lithuania.questionnaire_order import duty

PROVISIONS = duty.PROVISIONS
