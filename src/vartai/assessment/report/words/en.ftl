# The words of the report in English. Keys say what is meant; slots keep their names in every language.
# Sentences are whole. Where a number stands beside a noun, the language's own plural forms are chosen.

page-title = Vartai: what the assessment found, { $day }
page-heading = What this assessment found
page-lead = Each person on their own facts, under the law of { $jurisdiction } on { $day }.
page-skip = Skip to what was found
page-contents = On this page
page-table = The same numbers as a table
page-nothing = There is nothing to show here.

number-under_ten = under 10

people-rows = Rows in the table
people-assessed = People assessed
people-unreadable = Rows that could not be read

about-heading = What this page is, and what it is not
about-facts =
    For every row of a table, the same questions were put to the same law, one person at a time. This page
    counts the answers. It names nobody and puts nobody in an order.
about-not_suspects =
    It is not a list of suspects. Nothing here decides a case: a decision is made by a person, on
    individual reasons, after the one it concerns has been heard.
about-withdrawal = Questions about taking a right away have one answer here: to be examined by a person.
about-unknown =
    What is unknown stays unknown. A missing fact never counts for or against anybody; it becomes a
    question to ask.
about-suppressed =
    Numbers of answers, reasons and hits under 10 are not told, so that nobody can be recognised in them;
    the numbers beside such a one are rounded to tens.
about-unreviewed = The law as it stands in this program was not yet reviewed by a lawyer.
about-partly_reviewed =
    The law as it stands in this program was reviewed by a lawyer in part only. Each provision below says
    whether it was.
about-reviewed =
    The law as it stands in this program was reviewed by a lawyer. Each provision below says by whom.

basis-heading = The day, the law and the lists
basis-day = The day asked about
basis-known_on = The law as known on
basis-known_now = everything this edition holds
basis-edition = Edition of the law
basis-edition_value = { $jurisdiction }, { $digest }
basis-provisions = Provisions in the edition
basis-in_force = In force on the day
basis-reviewed = Reviewed by a lawyer
basis-lists = Watch lists searched
basis-list_edition = Edition
basis-data_sheet = Day of the edition by its data sheet
basis-no_data_sheet = no data sheet
basis-entries = Entries
basis-names = Names
basis-refused = Refused
basis-refused_value = { $count } ({ $reason })
basis-skipped = Skipped
basis-problems = Entries with problems
basis-no_lists = No watch list was searched, so this page says nothing about lists.
basis-limits = From how many bits an entry is shown
basis-shipped_limits = These limits ship with the program.
basis-own_limits = The authority set these limits on { $day } for: { $used_by }
basis-misfit =
    They were tuned on other lists or with another table of residents, so they may show too many people or too
    few. Tune them anew.
basis-with_date = People whose date of birth is known
basis-without_date = Other people
basis-pair = look closer from { $look_closer } bits, hit from { $hit } bits
basis-residents = How common names are among residents
basis-residents_value = table of { $day }, people: { $people }, digest { $digest }
basis-no_residents = no table was given

outcomes-heading = What the law says, act by act
outcomes-intro =
    An application not taken, one refused, one not renewed and a right taken away are different legal
    acts. They are never added up.
outcomes-guards =
    Before anybody relies on an answer: whoever also holds the citizenship of a state of the EU or the
    EEA, or of Switzerland, does not fall under the rules on citizens of third countries. Family members
    of EU citizens, recognised refugees, unaccompanied children and victims of trafficking are protected
    by rules of their own; an officer looks for them in each file.
outcomes-picture =
    { $acts }. One divided bar for each question, with the number of each answer written below its bar.
    The table after the picture holds the same numbers.
outcomes-caption =
    The answers to each question. Every bar is drawn to the same length, however many answers it holds.
    Amber waits for a fact or for a person. A dashed box is a number under 10; its size means nothing.
outcomes-silent-heading = Questions of which no provision speaks
outcomes-silent-intro =
    No provision of this edition speaks of these questions on this day. Nothing is counted for them; an
    answer would be a guess.
outcomes-part = { $count } · { $outcome }
outcomes-to_be_examined = To be examined by a person
outcomes-people = People: { $count }
outcomes-answer = Answer
outcomes-answers = Answers

reasons-heading = Why: the provisions that decided
reasons-intro =
    Each answer stands on the provisions that decided it. Those that decided most answers come first.
    Questions about taking a right away are left out: a person examines them.
reasons-name = { $provision }: { $title }
reasons-reviewed = Reviewed by { $reviewers }
reasons-text = What it says, in our words
reasons-caption = What { $provision } decided
reasons-answer = Answer
reasons-people = People
reasons-more = The other provisions that decided

open-heading = What is unknown, and what to ask first
open-intro =
    An unknown answer waits for facts. The questions below would settle it. Those that would settle most
    answers by themselves come first.
open-picture =
    Bars, one for each question: how many answers it would settle by itself, and behind it how many wait
    for it. The table after the picture holds the same numbers.
open-caption =
    Solid: answers that the question would settle by itself. Pale: answers that wait for it, alone or with
    others. A dashed box is a number under 10; its size means nothing.
open-bar = { $settled } of { $open }
open-judged = { $label } (a person judges)
open-judgement = A person must judge this and give reasons; nothing computes it.
open-table = All questions as a table
open-question = Question
open-supplied_by = Who can supply it: { $suppliers }.
open-waiting = Answers that wait for it
open-settled = Settled by it alone

hits-heading = What the watch lists gave
hits-without =
    Whoever has no hit was not found on these lists ({ $editions }; searched for { $day }); this says
    nothing about anyone who is not listed.
hits-edition = { $name }, edition { $digest }
hits-bit =
    The strength of a hit is counted in bits: one bit for doubles the odds that both are the same person,
    one bit against halves them.
hits-judged =
    A hit is a question to a person, never an answer: names are shared, spellings differ, lists err. No
    hit decides a case.
hits-people = People with at least one hit
hits-picture =
    Bars, one for each three bits of strength, with the number of hits. The table after the picture holds
    the same numbers.
hits-caption =
    Hits by strength, weak ones first, whatever became of them. A dashed box is a number under 10; its
    size means nothing.
hits-bin =
    { $high ->
        [one] { $low } to { $high } bit
       *[other] { $low } to { $high } bits
    }
hits-strength = Strength
hits-hits = Hits
hits-by_outcome = What is proposed for each hit

example-heading = How one match is weighed: an invented example
example-intro =
    Both sides below are invented people. Nobody of this assessment and no entry of any list is shown
    here.
example-person = In the table (invented)
example-entry = On the list (invented)
example-name = Name
example-birth_date = Born
example-birth_place = Place of birth
example-picture =
    Invented people. Bars for each part of the evidence, each starting where the last one ended; together
    { $bits } bits, which leads to look closer. The table after the picture holds the same numbers.
example-in_picture = Invented people
example-caption =
    Evidence for and against, part by part, for invented people. It ends between the two limits of this
    example: look closer.
example-ends =
    What would tell is the day of birth, which this entry lacks. So the person who looks asks the keeper
    of the list for it, before anything is said to anyone.
example-for = { $bits } for
example-against = { $bits } against
example-total = Together: look closer
example-limit-look_closer = Look closer
example-limit-hit = Hit
example-limit-from =
    { $bits ->
        [one] from { $bits } bit
       *[other] from { $bits } bits
    }
example-column = Part of the evidence
example-bits = Bits
example-part-family_name = Family name: Belarusian and Russian spelling of one name
example-part-given_name = Given name: two forms of one common name
example-part-patronymic = Patronymic: on the list only
example-part-birth_date = Birth: the same year; the list has no day
example-part-birth_place = Place of birth: another town

warnings-heading = Warnings that come with the answers
warnings-intro = An answer stands, with its warnings. Whoever relies on it must read them first.
warnings-warning = Warning
warnings-answers = Answers

unreadable-heading = Rows that could not be read
unreadable-intro =
    They were left out, and nothing was concluded from that. Their values stand only in the file
    unreadable.csv, which its owner alone can open.
unreadable-message = What was wrong
unreadable-column = Column
unreadable-rows = Rows
unreadable-none = Every row could be read.

check-heading = How to check this assessment
check-intro =
    The same table, law and lists give the same results on any machine with this version. Run it again and
    compare these fingerprints (digests).
check-version = Version
check-law = Law
check-list = List { $name }
check-findings = Findings
check-hits = Hits
check-questions = Questions
