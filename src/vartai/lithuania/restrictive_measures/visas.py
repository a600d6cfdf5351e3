"""Art. 3(1) and (2): visa applications of citizens of Russia and Belarus abroad."""

from vartai.law import Confidence, Effect, Provision, Role
from vartai.lithuania.named_facts import family_member_of, lodged_at, mediation
from vartai.lithuania.nationality import RU_BY, citizens_of, dual_citizens
from vartai.lithuania.restrictive_measures.term import FROM_2023, NUMBER, VERIFIED_UNTIL

TEXT_OF_2023 = "https://e-seimas.lrs.lt/rs/legalact/TAD/1218d9c2d3a011ed9b3c9397e1236c2a"
"""The text of 4 April 2023 (No XIV-1868), never signed, that was read for Art. 3(1) to (3)."""

AT_VISA_SERVICES = Provision(
    id="RM-1",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3(1)",
    title={
        "en": "Visa applications at a Lithuanian visa service abroad",
        "lt": "Prašymai išduoti vizą, teikiami Lietuvos vizų tarnybai užsienyje",
        "be": "Заявы на візу ў візавай службе Літвы за мяжой",
        "ru": "Заявления на визу в визовой службе Литвы за рубежом",
    },
    text={
        "en": "At Lithuanian visa services abroad, visa applications of citizens of Russia and Belarus are not "
        "accepted. Acceptance is suspended; this is not a refusal.",
        "lt": "Lietuvos vizų tarnybose užsienyje Rusijos ir Baltarusijos piliečių prašymai išduoti vizą nepriimami. "
        "Prašymų priėmimas sustabdytas; tai nėra atsisakymas išduoti vizą.",
        "be": "У візавых службах Літвы за мяжой заявы грамадзян Расіі і Беларусі на візу не прымаюцца. Прыём "
        "прыпынены; гэта не адмова ў візе.",
        "ru": "В визовых службах Литвы за рубежом заявления граждан России и Беларуси на визу не принимаются. Приём "
        "приостановлен; это не отказ в визе.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_PRIMARY,
    acts=("schengen_visa", "national_visa"),
    when=citizens_of(RU_BY) & lodged_at.is_("visa_service_abroad"),
    effects=(Effect("lodging", "not_accepted"),),
    disputes=(dual_citizens(RU_BY, "not_accepted", "accepted"),),
    sources=(TEXT_OF_2023,),
    open_questions=(
        "Mediation by the Foreign Ministry is discretionary; the law publishes no criteria. It is an input with a "
        "reference number, not something to compute.",
        "Whether family members of mobile EU citizens are taken out by EU law (EU-13) is unverified; where it "
        "decides, the answer stays open.",
        "Minsk took national visa applications until 28 June 2023 although this paragraph and RM-2 were in force.",
    ),
)

MEDIATED_BY_FOREIGN_MINISTRY = AT_VISA_SERVICES.exception(
    "mediation",
    mediation.has("mfa"),
    {
        "en": "The Ministry of Foreign Affairs mediates in lodging the application.",
        "lt": "Teikiant prašymą tarpininkauja Užsienio reikalų ministerija.",
        "be": "Пры падачы заявы пасрэднічае Міністэрства замежных спраў.",
        "ru": "При подаче заявления посредничает Министерство иностранных дел.",
    },
)

FAMILY_OF_MOBILE_EU_CITIZENS = AT_VISA_SERVICES.exception(
    "eu_family",
    family_member_of.has("mobile_eu_citizen"),
    {
        "en": "Members of the family of an EU citizen who has moved may stand outside by EU law; no source says so.",
        "lt": "Į kitą valstybę narę persikėlusio ES piliečio šeimos nariams pagal ES teisę ši nuostata gali būti "
        "netaikoma; joks šaltinis to nepatvirtina.",
        "be": "На членаў сям’і грамадзяніна ЕС, які пераехаў у іншую дзяржаву Саюза, гэтае правіла паводле права ЕС "
        "можа не распаўсюджвацца; ніводная крыніца гэтага не кажа.",
        "ru": "На членов семьи гражданина ЕС, переехавшего в другое государство Союза, это правило по праву ЕС может "
        "не распространяться; ни один источник этого не говорит.",
    },
    verified=False,
)

AT_EXTERNAL_PROVIDERS = Provision(
    id="RM-2",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3(2)",
    title={
        "en": "National visa applications at the external service provider abroad",
        "lt": "Prašymai išduoti nacionalinę vizą, teikiami išorės paslaugų teikėjui užsienyje",
        "be": "Заявы на нацыянальную візу ў знешняга пастаўшчыка паслуг за мяжой",
        "ru": "Заявления на национальную визу у внешнего поставщика услуг за рубежом",
    },
    text={
        "en": "At offices of the external service provider abroad, national visa applications of citizens of Russia "
        "and Belarus are not accepted. This paragraph states no exception.",
        "lt": "Išorės paslaugų teikėjo biuruose užsienyje Rusijos ir Baltarusijos piliečių prašymai išduoti "
        "nacionalinę vizą nepriimami. Šioje dalyje išimčių nenustatyta.",
        "be": "У офісах знешняга пастаўшчыка паслуг за мяжой заявы грамадзян Расіі і Беларусі на нацыянальную візу "
        "не прымаюцца. Выключэнняў гэтая частка не называе.",
        "ru": "В офисах внешнего поставщика услуг за рубежом заявления граждан России и Беларуси на национальную "
        "визу не принимаются. Исключений эта часть не называет.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_PRIMARY,
    acts=("national_visa",),
    when=citizens_of(RU_BY) & lodged_at.is_("external_provider_abroad"),
    effects=(Effect("lodging", "not_accepted"),),
    disputes=(dual_citizens(RU_BY, "not_accepted", "accepted"),),
    sources=(TEXT_OF_2023,),
    open_questions=(
        "The rules on lodging (LD-2, LD-4) call this way open on nearly all grounds; no source explains how they "
        "stand to this paragraph.",
    ),
)

PROVISIONS = (
    AT_VISA_SERVICES,
    MEDIATED_BY_FOREIGN_MINISTRY,
    FAMILY_OF_MOBILE_EU_CITIZENS,
    AT_EXTERNAL_PROVIDERS,
)
