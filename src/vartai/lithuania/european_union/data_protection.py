"""Scores, political opinions and criminal records as personal data."""

from vartai.law import Confidence, Provision, Rank, Role, Term

SCORES = Provision(
    id="EU-5",
    instrument="EU",
    citation="GDPR Art. 22; CJEU, C-634/21 SCHUFA, 7 December 2023",
    title={
        "en": "Scores are automated decisions",
        "lt": "Balai yra automatizuoti sprendimai",
        "be": "Балы – гэта аўтаматызаваныя рашэнні",
        "ru": "Баллы – это автоматизированные решения",
    },
    text={
        "en": "A score on which the later decision draws strongly is itself an automated decision. Nobody is "
        "given a risk score.",
        "lt": "Balas, kuriuo labai remiamasi priimant vėlesnį sprendimą, pats yra automatizuotas sprendimas. "
        "Niekam rizikos balas neskiriamas.",
        "be": "Бал, на які моцна абапіраецца далейшае рашэнне, сам з’яўляецца аўтаматызаваным рашэннем. Нікому не "
        "прысвойваюць бал рызыкі.",
        "ru": "Балл, на который сильно опирается дальнейшее решение, сам является автоматизированным решением. "
        "Никому не присваивают балл риска.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.MIXED,
    confidence_note="existence of the judgment primary, content secondary",
    rank=Rank.EU,
    sources=(
        "https://dpcuria.eu/details?reference=C-634/21",
        "https://iapp.org/news/a/key-takeaways-from-the-cjeus-recent-automated-decision-making-rulings",
    ),
)

SPECIAL_CATEGORIES = Provision(
    id="EU-6",
    instrument="EU",
    citation="GDPR Arts 9 and 10",
    title={
        "en": "Special categories of data",
        "lt": "Specialių kategorijų duomenys",
        "be": "Асаблівыя катэгорыі даных",
        "ru": "Особые категории данных",
    },
    text={
        "en": "Answers on the war and on Crimea are political opinions; criminal records are a category of their "
        "own. They are kept apart, with limited purposes, a log of every access and a legal basis for each field.",
        "lt": "Atsakymai apie karą ir Krymą yra politinės pažiūros; duomenys apie teistumą yra atskira "
        "kategorija. Jie saugomi atskirai, ribotais tikslais, registruojant kiekvieną prieigą ir nurodant "
        "kiekvieno lauko teisinį pagrindą.",
        "be": "Адказы пра вайну і Крым – гэта палітычныя погляды; звесткі аб судзімасці – асобная катэгорыя. Іх "
        "захоўваюць асобна, з абмежаванымі мэтамі, журналам кожнага доступу і прававой падставай для кожнага поля.",
        "ru": "Ответы о войне и Крыме – это политические взгляды; сведения о судимости – отдельная категория. Их "
        "хранят отдельно, с ограниченными целями, журналом каждого доступа и правовым основанием для каждого поля.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.UNVERIFIED,
    rank=Rank.EU,
)

PROVISIONS = (SCORES, SPECIAL_CATEGORIES)
