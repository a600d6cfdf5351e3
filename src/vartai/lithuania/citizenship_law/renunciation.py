"""How the loss of another citizenship is proved."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term

PROOF = Provision(
    id="CI-5",
    instrument="CI",
    citation="Supreme Administrative Court, 15 January 2025, eA-1124-815/2025",
    title={
        "en": "Proof of renunciation",
        "lt": "Pilietybės atsisakymo įrodymas",
        "be": "Доказ адмовы ад грамадзянства",
        "ru": "Доказательство отказа от гражданства",
    },
    text={
        "en": "Which evidence of renunciation is enough is itself before the courts, for a person of Lithuanian "
        "descent born in Belarus. How the case ended was not seen.",
        "lt": "Kokių atsisakymo įrodymų pakanka, pats yra teismo ginčo dalykas lietuvių kilmės asmens, gimusio "
        "Baltarusijoje, byloje. Bylos baigties nematėme.",
        "be": "Якіх доказаў адмовы дастаткова, – само стала прадметам судовай спрэчкі ў справе чалавека "
        "літоўскага паходжання, народжанага ў Беларусі. Чым справа скончылася, мы не бачылі.",
        "ru": "Каких доказательств отказа достаточно, – само стало предметом судебного спора в деле человека "
        "литовского происхождения, родившегося в Беларуси. Чем дело закончилось, мы не видели.",
    },
    role=Role.CONTEXT,
    term=Term(),
    verified_until=date(2025, 1, 15),
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.CASE_LAW,
    acts=("naturalisation",),
    sources=("https://e-tar.lt/rs/legalact/6207c6a4d8e211efa5ddd96c482819f5",),
    not_encoded=(
        "What proves renunciation. A paper of the home state that can't be had safely is no missing proof (SG-8a).",
    ),
)

PROVISIONS = (PROOF,)
