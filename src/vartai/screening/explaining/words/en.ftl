# What a person reads of a hit, in English. Keys say what is meant; slots keep their names in every language.
# Bits come as numbers with one decimal, so one form fits them all.

hit_outcome-hit = Hit
hit_outcome-look_closer = Look closer
hit_outcome-considered_and_rejected = Considered and rejected
hit_outcome-not_shown = Not shown

hit_meaning-hit = Names and details agree strongly. A person judges whether it is the same person.
hit_meaning-look_closer =
    Some details agree, others are missing or differ. A person looks for what would tell.
hit_meaning-considered_and_rejected = The details speak against it. It is kept, so that it can be checked why.

part-family_name = Family name
part-given_name = Given name
part-patronymic = Patronymic
part-name = Name
part-birth_date = Date of birth
part-sex = Sex
part-citizenship = Citizenship
part-birth_place = Place of birth
part-document_number = Number of a document

how-same = the same
how-missing = one side does not say it
how-different = differs
how-same_class = two forms of one name
how-other_ending = another ending, of sex or language
how-same_skeleton = the same consonants
how-short_form = a short form
how-one_letter = one letter differs
how-similar = similar
how-initial = an initial
how-one_word_only = of several words only one agrees
how-counts_no_more = what goes beyond the most that a name counts
how-swapped = day and month exchanged
how-same_month = the same month; a side does not know the day
how-year_only = the same year; a side knows no more
how-one_digit = one digit differs
how-two_digits = two digits differ
how-same_year = the same year, another day
how-same_day_other_year = the same day, another year
how-next_year = the year before or after
how-one_character = one character differs

step = { $part }: { $how }
sex-m = male
sex-f = female

table-part = What was compared
table-person = The person
table-entry = The list
table-bits = Bits
table-sum = Sum
table-total = Together

entry = Entry { $entry }, on: { $lists }
entry-no_lists = Entry { $entry }
total = { $outcome }: together { $bits } bits. Look closer from { $look_closer } bits, hit from { $hit } bits.
bit =
    One bit for doubles the odds that both are the same person, one bit against halves them.

rarity-listed = Borne by { $bearers } of { $listed } listed
rarity-residents = Borne by { $bearers } of { $listed } listed and { $residents } of { $people } residents
rarity-few_residents =
    Borne by { $bearers } of { $listed } listed and fewer than { $fewest } of { $people } residents

warning-judged =
    A hit is a question to a person, never an answer: names are shared, spellings differ, lists err. It
    decides nothing.
warning-neither =
    Neither the person nor the entry has a date of birth. The name alone can’t decide: others bear it too.
warning-person_only =
    The entry has no date of birth, so nothing in it tells a namesake. The name alone can’t decide.
warning-entry_only =
    The person’s date of birth is not known. The name alone can’t decide: ask for the date before anything
    else.
warning-name_only = Only a name was asked about. The name alone can’t decide who somebody is.

against-heading = What speaks against it
against-line = { $step }. The person: { $person }. The list: { $entry }. Bits: { $bits }
against-sum = { $step }. Bits: { $bits }
against-nothing = Nothing that was compared speaks against it.

settle-heading = What would settle it
settle-takes = { $fact }: takes away { $change } bits and leaves { $bits }. Then: { $outcome }
settle-adds = { $fact }: adds { $change } bits and makes { $bits }. Then: { $outcome }
settle-too_little = { $fact }: too little would be left to weigh. Then: { $outcome }
settle-nothing = No single fact of those compared would change what is proposed.

supposed-other-birth_date = Another date of birth
supposed-other-sex = Another sex
supposed-other-citizenship = Another citizenship
supposed-other-birth_place = Another place of birth
supposed-other-document_number = Another number of a document
supposed-other-patronymic = Another patronymic
supposed-same-birth_date = The same date of birth on both sides
supposed-same-sex = The same sex on both sides
supposed-same-citizenship = A citizenship in common
supposed-same-birth_place = The same place of birth on both sides
supposed-same-document_number = A number of a document in common
supposed-same-patronymic = The same patronymic on both sides

ask-heading = What is unknown and worth asking
ask-person = Not known of the person, or not in full: { $facts }
ask-entry = Not in the entry, or not in full: { $facts }
ask-keeper = What the entry lacks, ask whoever keeps the list, without naming the person.
ask-safely =
    What is not known of the person, ask the person, or see the papers on file. Send nobody to an office or
    a consulate of a state they fled, and no question about them there. Who can’t obtain a paper safely says
    so, and that is never held against them.
ask-nothing = Nothing that is unknown would change what is proposed.

belief-heading = How probable it is, under an assumption
belief-assumed =
    Assumed, not known: { $rate } % of the people asked about are on these lists, and each of the entries is
    as likely as any other. Entries: { $listed }
belief-about = Then the probability that both are one person is about { $share } %.
belief-at_least =
    Then the probability that both are one person is at least { $share } %. How much more is beyond what the
    data can show: they reach to { $most } bits.
belief-at_most =
    Then the probability that both are one person is at most { $share } %. How much less is beyond what the
    data can show: they begin at { $least } bits.
belief-measured =
    What bits are worth was measured on open data, on pairs of one person ({ $same }) and pairs of different
    people ({ $different }), on { $day }; it holds for people and lists like those.
belief-no_residents = It was measured without a table of residents, which this search uses.
belief-no_answer = It is no answer about this person.

found-nobody = Not found on these lists ({ $editions }); this says nothing about anyone who is not listed.
found-others = Other entries
found-other = { $outcome }: entry { $entry }, { $bits } bits
found-sources = What was searched, and with what
searched = Lists: { $editions }
searched-edition = { $name }, edition of { $day }, entries: { $entries }
searched-undated = { $name }, no data sheet and so no day of the edition, digest { $digest }, entries: { $entries }
searched-residents = Residents: a table of { $day }, people: { $people }, digest { $digest }
searched-no_residents =
    Residents: no table was given. How rare a name is was told from the list and from shipped tables of common
    names.
searched-limits = Limits: those that ship with the program.
searched-own_limits = Limits: set on { $day } for: { $used_by }
