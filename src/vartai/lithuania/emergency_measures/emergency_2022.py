"""2022 to 2023: the state of emergency, its visa stop and its check at the border."""

from datetime import date

from vartai.law import Confidence, Effect, Extension, Provision, Role, Term
from vartai.lithuania.border_protection import SPARED_TEXT, spared_the_check
from vartai.lithuania.named_facts import border_type, family_member_of, lodged_at, mediation
from vartai.lithuania.nationality import RU, RU_BY, citizens_of, dual_citizens

_LAST_DAY = date(2023, 5, 2)
_SUCCEEDED = "The Restrictive Measures Law took its place on 3 May 2023 (inferred; bill V1 repeals it)."

STATE_OF_EMERGENCY = Provision(
    id="EM-1",
    instrument="EM",
    citation="National state of emergency",
    title={
        "en": "State of emergency",
        "lt": "Nepaprastoji padėtis",
        "be": "Надзвычайнае становішча",
        "ru": "Чрезвычайное положение",
    },
    text={
        "en": "The framework of the measures of 2022, nationwide from 24 February to 15 September 2022.",
        "lt": "2022 metų priemonių pagrindas; nepaprastoji padėtis visoje šalyje galiojo nuo 2022 m. vasario 24 d. "
        "iki rugsėjo 15 d.",
        "be": "Рамка захадаў 2022 года; надзвычайнае становішча дзейнічала ва ўсёй краіне з 24 лютага да 15 верасня "
        "2022 года.",
        "ru": "Рамка мер 2022 года; чрезвычайное положение действовало по всей стране с 24 февраля по 15 сентября "
        "2022 года.",
    },
    role=Role.CONTEXT,
    term=Term(since=date(2022, 2, 24), until=date(2022, 9, 15), known_from=date(2022, 2, 24)),
    verified_until=date(2022, 9, 15),
    confidence=Confidence.SEEN_SECONDARY,
    sources=("https://smartpress.by/news/28974/",),
)

VISA_STOP = Provision(
    id="EM-2",
    instrument="EM",
    citation="Seimas resolution of 10 March 2022 (No XIV-932, number unverified)",
    title={
        "en": "Suspension of visa applications abroad",
        "lt": "Prašymų išduoti vizą priėmimo užsienyje sustabdymas",
        "be": "Прыпыненне прыёму візавых заяў за мяжой",
        "ru": "Приостановка приёма визовых заявлений за рубежом",
    },
    text={
        "en": "At visa services abroad, visa applications of citizens of Russia and Belarus, and decisions on them, "
        "are suspended.",
        "lt": "Vizų tarnybose užsienyje Rusijos ir Baltarusijos piliečių prašymų išduoti vizą priėmimas ir sprendimų "
        "dėl jų priėmimas sustabdytas.",
        "be": "У візавых службах за мяжой прыём заяў грамадзян Расіі і Беларусі на візу і рашэнні па іх прыпынены.",
        "ru": "В визовых службах за рубежом приём заявлений граждан России и Беларуси на визу и решения по ним "
        "приостановлены.",
    },
    role=Role.BAR,
    term=Term(
        since=date(2022, 3, 11),
        until=_LAST_DAY,
        known_from=date(2022, 3, 10),
        end_vouched=_SUCCEEDED,
        note="about 11 March 2022",
    ),
    verified_until=date(2022, 12, 16),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("schengen_visa", "national_visa"),
    when=citizens_of(RU_BY) & lodged_at.is_("visa_service_abroad"),
    effects=(Effect("lodging", "not_accepted"),),
    disputes=(dual_citizens(RU_BY, "not_accepted", "accepted"),),
    sources=(
        "https://euroby.info/news-litva_perestala_vydavat_vizy_belarusam",
        "https://www.baltictimes.com/lithuanian_govt_moves_to_extend_state_of_emergency_on_borders_with_russia__belarus/",
    ),
    open_questions=("One source names the family of Lithuanian citizens as an exception.",),
)

MEDIATED = VISA_STOP.exception(
    "mediation",
    mediation.has("mfa"),
    {
        "en": "The Ministry of Foreign Affairs mediates in lodging the application.",
        "lt": "Teikiant prašymą tarpininkauja Užsienio reikalų ministerija.",
        "be": "Пры падачы заявы пасрэднічае Міністэрства замежных спраў.",
        "ru": "При подаче заявления посредничает Министерство иностранных дел.",
    },
)
FAMILY_OF_LITHUANIANS = VISA_STOP.exception(
    "lt_family",
    family_member_of.has("lt_citizen"),
    {
        "en": "Members of the family of a Lithuanian citizen; named by one source only.",
        "lt": "Lietuvos piliečio šeimos nariai; šią išimtį mini tik vienas šaltinis.",
        "be": "Члены сям’і грамадзяніна Літвы; гэтае выключэнне называе толькі адна крыніца.",
        "ru": "Члены семьи гражданина Литвы; это исключение называет только один источник.",
    },
    verified=False,
)

BORDER_CHECK = Provision(
    id="EM-3",
    instrument="EM",
    citation="Seimas Resolution No XIV-1413 of 13 September 2022, Art. 2(2); Government Resolution No 937 of 14 "
    "September 2022",
    title={
        "en": "Additional check of Russian citizens at the external border",
        "lt": "Papildomas Rusijos piliečių patikrinimas prie išorės sienos",
        "be": "Дадатковая праверка грамадзян Расіі на знешняй мяжы",
        "ru": "Дополнительная проверка граждан России на внешней границе",
    },
    text={
        "en": "A Russian citizen who enters over the external border goes through an additional check, unless the "
        "Schengen entry conditions are met and a listed document or status is shown. The visa of a person "
        "refused may be annulled or revoked.",
        "lt": "Per išorės sieną atvykstantis Rusijos pilietis papildomai tikrinamas, nebent atvykimo į Šengeno erdvę "
        "sąlygos tenkinamos ir parodomas sąraše nurodytas dokumentas ar statusas. Neįleisto asmens viza gali "
        "būti panaikinta arba atšaukta.",
        "be": "Грамадзянін Расіі, які ўязджае праз знешнюю мяжу, праходзіць дадатковую праверку, калі толькі не "
        "выкананы ўмовы ўезду ў Шэнгенскую зону і не паказаны дакумент або статус са спіса. Візу чалавека, "
        "якому адмовілі ва ўездзе, могуць ануляваць або адклікаць.",
        "ru": "Гражданин России, который въезжает через внешнюю границу, проходит дополнительную проверку, если "
        "только не выполнены условия въезда в Шенгенскую зону и не предъявлен документ или статус из списка. "
        "Визу человека, которому отказали во въезде, могут аннулировать или отозвать.",
    },
    role=Role.BAR,
    term=Term(
        since=date(2022, 9, 19),
        until=_LAST_DAY,
        known_from=date(2022, 9, 14),
        extensions=(
            Extension(date(2022, 9, 14), date(2022, 12, 16), "first term"),
            Extension(date(2022, 12, 16), date(2023, 3, 16), "first prolongation (day of adoption assumed)"),
            Extension(date(2023, 3, 16), _LAST_DAY, "second prolongation (day of adoption assumed)"),
        ),
    ),
    verified_until=_LAST_DAY,
    confidence=Confidence.MIXED,
    confidence_note="Points 1.1.1 to 1.1.3 of Resolution No 937 (permit, long-stay visa, transit document) primary; "
    "diplomats, dissidents, crews and family secondary.",
    acts=("entry",),
    when=citizens_of(RU) & border_type.is_("eu_external"),
    effects=(Effect("border_check", "extra_check"), Effect("border_entry", "refuse_possible")),
    disputes=(
        dual_citizens(RU, "extra_check", "no_extra_check").about("border_check"),
        dual_citizens(RU, "refuse_possible", "allowed").about("border_entry"),
    ),
    sources=(
        "https://e-seimas.lrs.lt/rs/legalact/TAD/6a93d6a135c011edbf47f0036855e731/",
        "https://www.lrt.lt/en/news-in-english/19/1779688/despite-ban-vilnius-says-russian-dissidents-diplomats-will-be-allowed-to-enter-lithuania",
        "https://vrm.lrv.lt/lt/naujienos/i-es-per-lietuva-vykstantiems-rusijos-pilieciams-bus-taikoma-sugrieztinta-kontrole/",
    ),
    open_questions=(
        "Press described the measure as a ban on entry with a Schengen visa alone; the resolution orders a check.",
    ),
)

SPARED = BORDER_CHECK.exception("spared", spared_the_check(), SPARED_TEXT)

NO_CRITERIA_FOR_BELARUSIANS = Provision(
    id="EM-4",
    instrument="EM",
    citation="Emergency measures of 2022 (by omission)",
    title={
        "en": "No special entry criteria for Belarusian citizens",
        "lt": "Specialių atvykimo kriterijų Baltarusijos piliečiams nėra",
        "be": "Асаблівых крытэрыяў уезду для грамадзян Беларусі няма",
        "ru": "Особых критериев въезда для граждан Беларуси нет",
    },
    text={
        "en": "The suspension of visas covers Belarusian citizens; the entry criteria of EM-3 do not.",
        "lt": "Vizų sustabdymas taikomas ir Baltarusijos piliečiams, o atvykimo kriterijai pagal EM-3 jiems "
        "netaikomi.",
        "be": "Прыпыненне віз распаўсюджваецца на грамадзян Беларусі, а крытэрыі ўезду паводле EM-3 – не.",
        "ru": "Приостановка виз распространяется на граждан Беларуси, а критерии въезда по EM-3 – нет.",
    },
    role=Role.DECLARATORY,
    term=Term(since=date(2022, 9, 19), until=_LAST_DAY, known_from=date(2022, 9, 14), end_vouched=_SUCCEEDED),
    verified_until=date(2022, 12, 16),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("entry",),
    when=citizens_of(("BY",)),
    effects=(Effect("border_check", "no_extra_check"),),
    sources=(
        "https://www.baltictimes.com/lithuanian_govt_moves_to_extend_state_of_emergency_on_borders_with_russia__belarus/",
    ),
)

PROVISIONS = (
    STATE_OF_EMERGENCY,
    VISA_STOP,
    MEDIATED,
    FAMILY_OF_LITHUANIANS,
    BORDER_CHECK,
    SPARED,
    NO_CRITERIA_FOR_BELARUSIANS,
)
