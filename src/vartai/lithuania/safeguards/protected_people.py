"""S10: family of EU citizens, refugees, unaccompanied children and victims of trafficking."""

from vartai.law import Confidence, Provision, Rank, Role, Term
from vartai.lithuania.european_union import citizens
from vartai.lithuania.named_facts import (
    act,
    citizenship,
    family_member_of,
    protection_status,
    trafficking_victim,
    unaccompanied_child,
)
from vartai.lithuania.nationality import EU_EEA_CH

_NOTE = (
    "Safeguard S10 of the project; articles named from memory, to be checked before anybody relies on them."
)

FAMILY_OF_EU_CITIZENS = Provision(
    id="SG-10a",
    instrument="SG",
    citation="Directive 2004/38 Arts 5, 10, 27 and 30",
    title={
        "en": "Family of EU citizens who have moved",
        "lt": "Judėjimo laisve pasinaudojusių ES piliečių šeima",
        "be": "Сям’я грамадзян ЕС, якія скарысталіся свабодай перамяшчэння",
        "ru": "Семья граждан ЕС, воспользовавшихся свободой передвижения",
    },
    text={
        "en": "The family of an EU citizen who exercises free movement may be kept out only for their own "
        "personal conduct, after an individual examination. A rule that turns away everybody of a citizenship "
        "does not do that.",
        "lt": "Judėjimo laisve besinaudojančio ES piliečio šeimos narių galima neįsileisti tik dėl jų pačių "
        "elgesio ir tik individualiai ištyrus. Taisyklė, atmetanti visus tam tikros valstybės piliečius, šios "
        "sąlygos neatitinka.",
        "be": "Членаў сям’і грамадзяніна ЕС, які карыстаецца свабодай перамяшчэння, можна не дапусціць толькі за "
        "іх уласныя паводзіны і пасля індывідуальнай праверкі. Правіла, якое адсякае ўсіх грамадзян пэўнай "
        "дзяржавы, гэтаму не адпавядае.",
        "ru": "Членов семьи гражданина ЕС, который пользуется свободой передвижения, можно не допустить только "
        "из-за их собственного поведения и после индивидуальной проверки. Правило, которое отсекает всех граждан "
        "определённого государства, этому не отвечает.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.EU,
    when=family_member_of.has("mobile_eu_citizen") & ~act.is_("appeal"),
    forbids=(("lodging", "not_accepted"), ("border_entry", "prohibited")),
    sources=(
        "https://keliauk.urm.lt/en/entry-to-lithuania/visas/family-members-of-an-eu-citizen-or-a-citizen-of-an-efta-member-state",
    ),
    open_questions=(
        "Whether the suspensions of 2022 and 2023 apply to these persons is not answered by the sources (RM-1, "
        "RM-2).",
        "Family of a Lithuanian citizen who has come back from another member state may be covered by analogy.",
    ),
)

REFUGEES = Provision(
    id="SG-10b",
    instrument="SG",
    citation="Geneva Convention on Refugees Arts 32 and 33; Directive 2011/95 Arts 14, 19, 21 and 24",
    title={
        "en": "Recognised refugees and people under subsidiary protection",
        "lt": "Pabėgėlio statusą ar papildomą apsaugą gavę asmenys",
        "be": "Бежанцы і людзі з дадатковай абаронай",
        "ru": "Беженцы и люди с дополнительной защитой",
    },
    text={
        "en": "Whoever was granted refugee status or subsidiary protection keeps it until that status itself is "
        "ended on its own narrow grounds. Until then they are not returned, ordered to leave or kept out.",
        "lt": "Asmuo, kuriam suteiktas pabėgėlio statusas ar papildoma apsauga, ją išlaiko tol, kol pats statusas "
        "panaikinamas jam nustatytais siaurais pagrindais. Iki tol asmuo negrąžinamas, neįpareigojamas išvykti ir "
        "įsileidžiamas.",
        "be": "Каму нададзены статус бежанца або дадатковая абарона, захоўвае іх, пакуль сам статус не спынены на "
        "ўласных вузкіх падставах. Да таго часу чалавека не вяртаюць, не абавязваюць выехаць і не адмаўляюць ва "
        "ўездзе.",
        "ru": "Тот, кому предоставлен статус беженца или дополнительная защита, сохраняет их, пока сам статус не "
        "прекращён по собственным узким основаниям. До тех пор человека не возвращают, не обязывают выехать и не "
        "отказывают во въезде.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.EU,
    when=protection_status.one_of("refugee", "subsidiary"),
    forbids=(
        ("withdrawal", "revoke"),
        ("border_entry", "prohibited"),
        ("departure_time_limit", "deadline"),
    ),
    not_encoded=("Temporary protection (OT-6) has rules of its own, which no source seen describes.",),
)

UNACCOMPANIED_CHILDREN = Provision(
    id="SG-10c",
    instrument="SG",
    citation="Charter Art. 24; Directive 2008/115 Arts 5, 6 and 10; CJEU, C-441/19 TQ, 14 January 2021",
    title={
        "en": "Unaccompanied children",
        "lt": "Nelydimi vaikai",
        "be": "Дзеці без суправаджэння",
        "ru": "Дети без сопровождения",
    },
    text={
        "en": "Before an unaccompanied child is ordered to leave, their whole situation and best interests are "
        "examined, and adequate reception in the state of return is ascertained.",
        "lt": "Prieš įpareigojant nelydimą vaiką išvykti, ištiriama visa jo padėtis ir geriausi interesai ir "
        "įsitikinama, kad grąžinimo valstybėje jis bus tinkamai priimtas.",
        "be": "Перш чым абавязаць дзіця без суправаджэння выехаць, вывучаюць усё яго становішча і найлепшыя "
        "інтарэсы і пераконваюцца, што ў дзяржаве вяртання яго належным чынам прымуць.",
        "ru": "Прежде чем обязать ребёнка без сопровождения выехать, изучают всё его положение и наилучшие "
        "интересы и убеждаются, что в государстве возвращения его надлежащим образом примут.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note="The operative part of C-441/19 was read; that it stands against a withdrawal of a permit is "
    "inferred.",
    rank=Rank.EU,
    when=unaccompanied_child,
    forbids=(("withdrawal", "revoke"), ("departure_time_limit", "deadline")),
    sources=(
        "https://eur-lex.europa.eu/legal-content/en/TXT/?uri=CELEX%3A62019CJ0441",
        "https://fra.europa.eu/fi/caselaw-reference/cjeu-case-c-44119-judgment",
    ),
    not_encoded=(
        "Guardian, hearing and questionnaire of a child (S15) are parts of the procedure, not of an answer.",
    ),
)

VICTIMS_OF_TRAFFICKING = Provision(
    id="SG-10d",
    instrument="SG",
    citation="Directive 2004/81 Art. 6; CJEU, C-66/21 O.T.E., 20 October 2022",
    title={
        "en": "Victims of trafficking in human beings",
        "lt": "Nukentėjusieji nuo prekybos žmonėmis",
        "be": "Ахвяры гандлю людзьмі",
        "ru": "Жертвы торговли людьми",
    },
    text={
        "en": "A victim of trafficking is given time to recover and to think. During that time no expulsion is "
        "carried out.",
        "lt": "Nukentėjusiajam nuo prekybos žmonėmis suteikiamas laikas atsigauti ir apsispręsti. Tuo metu "
        "išsiuntimas nevykdomas.",
        "be": "Ахвяры гандлю людзьмі даюць час, каб аднавіцца і падумаць. У гэты час высылку не выконваюць.",
        "ru": "Жертве торговли людьми дают время, чтобы восстановиться и подумать. В это время высылку не "
        "исполняют.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note="Heading of C-66/21 and summaries of the directive were read; that it stands against a "
    "withdrawal of a permit is inferred.",
    rank=Rank.EU,
    when=trafficking_victim,
    forbids=(("withdrawal", "revoke"), ("departure_time_limit", "deadline")),
    sources=(
        "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62021CJ0066",
        "https://emn.ie/legislation/directive-2004-81-ec-of-29-april-2004-on-the-residence-permit-issued-to-third-country-nationals-who-are-victims-of-trafficking-in-human-beings-or-who-have-been-the-subject-of-an-action-to-facilitate-i/",
    ),
    not_encoded=(
        "The length of the time to think, and the permit for victims in Lithuanian law: no source was seen.",
    ),
)

CITIZENS_OF_EUROPE = Provision(
    id="SG-10e",
    instrument="SG",
    citation=citizens.CITIZENS_OF_EUROPE.citation,
    title={
        "en": "Citizens of the EU, the EEA and Switzerland",
        "lt": "ES, EEE ir Šveicarijos piliečiai",
        "be": "Грамадзяне ЕС, ЕЭП і Швейцарыі",
        "ru": "Граждане ЕС, ЕЭП и Швейцарии",
    },
    text={
        "en": "Whoever holds a citizenship of the EU, the EEA or Switzerland needs no visa and no permit. Rules that "
        "name no citizenship, such as those on permits, are not made for them either.",
        "lt": "Turinčiajam ES, EEE ar Šveicarijos pilietybę nereikia nei vizos, nei leidimo. Taisyklės, neįvardijančios "
        "jokios pilietybės, pavyzdžiui, dėl leidimų, taip pat skirtos ne jam.",
        "be": "Таму, хто мае грамадзянства ЕС, ЕЭП або Швейцарыі, не патрэбныя ні віза, ні дазвол. Правілы, якія не "
        "называюць ніякага грамадзянства, напрыклад пра дазволы, таксама не для яго.",
        "ru": "Тому, у кого есть гражданство ЕС, ЕЭП или Швейцарии, не нужны ни виза, ни разрешение. Правила, которые "
        "не называют никакого гражданства, например о разрешениях, тоже не для него.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.EU,
    acts=(
        "schengen_visa",
        "national_visa",
        "trp_first",
        "trp_renewal",
        "prp_first",
        "prp_renewal",
        "start_work",
        "change_employer",
    ),
    when=citizenship.has_any(*EU_EEA_CH),
    forbids=(("lodging", "not_accepted"), ("merits", "not_eligible"), ("permission", "prohibited")),
)

PROVISIONS = (
    FAMILY_OF_EU_CITIZENS,
    REFUGEES,
    UNACCOMPANIED_CHILDREN,
    VICTIMS_OF_TRAFFICKING,
    CITIZENS_OF_EUROPE,
)
