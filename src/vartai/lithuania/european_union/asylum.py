"""The way to asylum, which nothing closes."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term

ALWAYS_OPEN = Provision(
    id="EU-15",
    instrument="EU",
    citation="CJEU, C-72/22 PPU M.A., 30 June 2022",
    title={
        "en": "Access to asylum cannot be switched off",
        "lt": "Galimybės prašyti prieglobsčio panaikinti negalima",
        "be": "Доступ да прытулку нельга закрыць",
        "ru": "Доступ к убежищу нельзя закрыть",
    },
    text={
        "en": "Emergency law can neither bar access to asylum nor allow detention for illegal stay alone. No "
        "provision and no bill may lead to an application for asylum not being taken.",
        "lt": "Nepaprastosios padėties teisė negali nei užkirsti kelio prašyti prieglobsčio, nei leisti sulaikyti "
        "vien dėl neteisėto buvimo. Jokia nuostata ir joks projektas negali lemti, kad prieglobsčio prašymas "
        "nebūtų priimtas.",
        "be": "Надзвычайнае заканадаўства не можа ні закрыць доступ да прытулку, ні дазволіць затрымаць толькі за "
        "незаконнае знаходжанне. Ніводная норма і ніводны праект не могуць прывесці да таго, што заяву аб "
        "прытулку не прымуць.",
        "ru": "Чрезвычайное законодательство не может ни закрыть доступ к убежищу, ни позволить задержать только "
        "за незаконное пребывание. Ни одна норма и ни один проект не могут привести к тому, что заявление об "
        "убежище не примут.",
    },
    role=Role.GUARD,
    term=Term(since=date(2022, 6, 30), known_from=date(2022, 6, 30)),
    verified_until=None,
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.EU,
    acts=("asylum",),
    forbids=(("lodging", "not_accepted"),),
    sources=("https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=2681",),
    not_encoded=(
        "Whether asylum is granted: only an officer finds that; no question about its merits is put to the law.",
        "Detention is no act that this law is asked about.",
    ),
)

PROVISIONS = (ALWAYS_OPEN,)
