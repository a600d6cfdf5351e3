"""Who is spared the examinations in the state language and on the Constitution."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.named_facts import age_years, exam_exemption_certified, working_capacity_percent

SPARED_THE_EXAMINATIONS = (age_years >= 65) | (working_capacity_percent <= 55) | exam_exemption_certified
"""Age, working capacity or a certified illness or special need spares a person the examinations."""

EXEMPTION = Provision(
    id="CI-2",
    instrument="CI",
    citation="Law on Citizenship (article not stated)",
    title={
        "en": "Exemption from the examinations",
        "lt": "Atleidimas nuo egzaminų",
        "be": "Вызваленне ад іспытаў",
        "ru": "Освобождение от экзаменов",
    },
    text={
        "en": "People aged 65 and over, with a working capacity of 0 to 55 %, with certain special needs or with "
        "a serious chronic mental illness need not sit the examinations.",
        "lt": "Egzaminų laikyti nereikia 65 metų ir vyresniems asmenims, asmenims, kuriems nustatytas 0–55 proc. "
        "darbingumas, turintiems tam tikrų specialiųjų poreikių arba sergantiems sunkia lėtine psichikos liga.",
        "be": "Іспыты не здаюць людзі ва ўзросце 65 гадоў і старэйшыя, з працаздольнасцю 0–55 %, з пэўнымі "
        "асаблівымі патрэбамі або з цяжкай хранічнай псіхічнай хваробай.",
        "ru": "Экзамены не сдают люди в возрасте 65 лет и старше, с трудоспособностью 0–55 %, с определёнными "
        "особыми потребностями или с тяжёлой хронической психической болезнью.",
    },
    role=Role.DUTY,
    term=Term(attested_from=date(2017, 11, 20)),
    verified_until=date(2017, 11, 20),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("naturalisation",),
    when=SPARED_THE_EXAMINATIONS,
    effects=(Effect("language_exam_duty", "not_required"),),
    sources=("http://mipas.lt/en/2017/11/20/naturalization/",),
    not_encoded=("Which special needs exempt: the source doesn't list them; a certificate is asked for.",),
)

PROVISIONS = (EXEMPTION,)
