"""October and November 2025: the border with Belarus is closed, Medininkai but for some, Šalčininkai for all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from vartai.law import Confidence, Effect, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import (
    act,
    border_checkpoint,
    diplomatic_status,
    documents_held,
    family_member_of,
    travel_purpose,
)

CLOSURE = Provision(
    id="OT-7",
    instrument="BY_LAWS",
    citation="Government decision, October 2025",
    title={
        "en": "Closure of the border with Belarus",
        "lt": "Sienos su Baltarusija uždarymas",
        "be": "Закрыццё мяжы з Беларуссю",
        "ru": "Закрытие границы с Беларусью",
    },
    text={
        "en": "Šalčininkai is closed. Medininkai is open only for diplomats, transit to and from Kaliningrad, "
        "returning citizens of Lithuania, the EU, the EEA and NATO states with their families, foreigners with a "
        "Lithuanian residence permit and holders of humanitarian visas. Whoever's permit had ended could not "
        "leave directly to Belarus.",
        "lt": "Šalčininkų punktas uždarytas. Medininkų punktas atviras tik diplomatams, vykstantiesiems tranzitu "
        "į Kaliningradą ir iš jo, grįžtantiems Lietuvos, ES, EEE ir NATO valstybių piliečiams su šeimomis, "
        "užsieniečiams, turintiems Lietuvos leidimą gyventi, ir humanitarinių vizų turėtojams. Asmenys, kurių "
        "leidimas baigėsi, negalėjo tiesiogiai išvykti į Baltarusiją.",
        "be": "Пункт Шальчынінкай закрыты. Мядзінінкай адкрыты толькі для дыпламатаў, транзіту ў Калінінград і з "
        "яго, грамадзян Літвы, ЕС, ЕЭП і краін НАТА, якія вяртаюцца разам з сем’ямі, замежнікаў з літоўскім "
        "дазволам на пражыванне і ўладальнікаў гуманітарных віз. Той, чый дазвол скончыўся, не мог выехаць у "
        "Беларусь наўпрост.",
        "ru": "Пункт Шальчининкай закрыт. Мядининкай открыт только для дипломатов, транзита в Калининград и из "
        "него, возвращающихся граждан Литвы, ЕС, ЕЭП и стран НАТО с семьями, иностранцев с литовским видом на "
        "жительство и владельцев гуманитарных виз. Тот, чей вид на жительство закончился, не мог выехать в "
        "Беларусь напрямую.",
    },
    role=Role.BAR,
    term=Term(
        since=date(2025, 10, 29),
        until=date(2025, 11, 20),
        known_from=date(2025, 10, 29),
        end_vouched="Decided to 30 November 2025; reopened about 20 November 2025.",
        note="closed from 26 to 29 October 2025 in steps",
    ),
    verified_until=date(2025, 10, 29),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.BY_LAW,
    acts=("entry", "exit"),
    when=border_checkpoint.one_of("medininkai", "salcininkai"),
    effects=(Effect("border_entry", "prohibited"), Effect("border_exit", "prohibited")),
    sources=(
        "https://menafn.com/1110265999/Lithuania-To-Close-Border-With-Belarus-For-1-Month",
        "https://unn.ua/en/news/lithuania-temporarily-closed-its-border-with-belarus-exceptions-will-apply-to-diplomats-and-eu-citizens",
        "https://kauno.diena.lt/naujienos/lietuva/salies-pulsas/apklausa-atskleide-kontrabandiniai-balionai-nauja-gyventoju-baime-1730287",
    ),
    open_questions=(
        "Citizens of Lithuania, the EU, the EEA and NATO states are excepted too; the list of states is "
        "not written into the condition because the cases concern other nationals.",
        "The rules for exit are known from one report only.",
    ),
    not_encoded=(
        "The steps of 26 to 28 October 2025.",
        "Asylum can be asked for at a closed crossing point too; no closure speaks of that (EU-15).",
    ),
)

_RETURNING = {
    "en": "Through Medininkai diplomats may enter, people in transit to or from Kaliningrad, families of citizens of "
    "Lithuania, the EU or a NATO state, holders of a Lithuanian residence permit and of a humanitarian visa. They "
    "enter on that right and need no special permission (EM-0).",
    "lt": "Per Medininkus gali įvažiuoti diplomatai, vykstantieji tranzitu į Kaliningradą ar iš jo, Lietuvos, ES ar "
    "NATO valstybės piliečių šeimos nariai, turintieji Lietuvos leidimą gyventi ir humanitarinę vizą. Jie įvažiuoja "
    "šia teise, ir atskiro leidimo (EM-0) jiems nereikia.",
    "be": "Праз Мядзінінкай могуць уехаць дыпламаты, транзітныя пасажыры ў Калінінград ці з яго, члены сем’яў "
    "грамадзян Літвы, ЕС ці краіны НАТА, уладальнікі літоўскага дазволу на пражыванне і гуманітарнай візы. Яны "
    "ўязджаюць з гэтым правам, і асобны дазвол (EM-0) ім не патрэбны.",
    "ru": "Через Мядининкай могут въехать дипломаты, транзитные пассажиры в Калининград или из него, члены семей "
    "граждан Литвы, ЕС или страны НАТО, владельцы литовского вида на жительство и гуманитарной визы. Они въезжают "
    "по этому праву, и особое разрешение (EM-0) им не нужно.",
}
_LEAVING = {
    "en": "Diplomats and people in transit to Kaliningrad may leave; known from one report only.",
    "lt": "Išvykti gali diplomatai ir vykstantieji tranzitu į Kaliningradą; žinoma tik iš vieno pranešimo.",
    "be": "Выехаць могуць дыпламаты і транзітныя пасажыры ў Калінінград; вядома толькі з аднаго паведамлення.",
    "ru": "Выехать могут дипломаты и транзитные пассажиры в Калининград; известно только из одного сообщения.",
}

RETURNING = replace(
    CLOSURE.exception(
        "returning",
        act.is_("entry")
        & border_checkpoint.is_("medininkai")
        & (
            diplomatic_status
            | travel_purpose.is_("kaliningrad_transit")
            | family_member_of.has_any("lt_citizen", "eu_citizen", "nato_citizen")
            | documents_held.has_any("trp_lt", "prp_lt")
            | (documents_held.has("national_visa_lt") & travel_purpose.is_("humanitarian"))
        ),
        _RETURNING,
    ),
    # Nobody let through in this way is asked whether they are persecuted.
    excepts=(CLOSURE.id, "EM-0"),
)

LEAVING = CLOSURE.exception(
    "leaving",
    act.is_("exit") & (diplomatic_status | travel_purpose.is_("kaliningrad_transit")),
    _LEAVING,
    verified=False,
)

PROVISIONS = (CLOSURE, RETURNING, LEAVING)
