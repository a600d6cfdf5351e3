# The words of the page of a bill, in English. Keys say what is meant; slots keep their names in every language.

page-title = Vartai: what this bill would change. { $bill }
page-lead = What the bill changes in the text, and whom it reaches: certainly, and at most.
page-skip = Skip to what the bill would change
page-contents = On this page
under-ten = under 10
none = nothing
not-known = not known

total-people = People in the table
total-certain = Changed for certain
total-at_most = Changed at most

about-heading = What this page is
about-counts =
    The same questions were put to the law before and after the bill, one person at a time. This page counts the
    answers. It names nobody, and it decides no case.
about-interval =
    “For certain” counts those whose answer is known under both laws and differs. “At most” counts also those of
    whom a missing fact could make it differ. The truth lies between the two.
about-suppressed = Numbers under 10 are not told; the numbers beside such a one are rounded to tens.
about-unreviewed = Neither the law nor the bill, as they stand in this program, was reviewed by a lawyer yet.
about-id = Bill
about-stage = Stage
about-date = Date of that stage
about-votes = Votes
about-base = Amends
about-day = Day asked about
about-known = How well the text is known
base-law = the law in force on the day
base-bill = bill { $bill }
votes = for { $favour }, against { $against }, abstained { $abstained }

stage-draft = draft
stage-presented = presented
stage-first_reading = first reading
stage-committee = in committee
stage-rejected_in_committee = rejected in committee
stage-not_adopted = not adopted
stage-rejected = rejected
stage-partly_adopted = adopted in part
stage-adopted_vetoed = adopted, then vetoed
stage-adopted = adopted
stage-in_force = in force

text-section = What changes in the text
text-heading = { $provision }: { $title }
text-added = The bill adds this provision.
text-repealed = The bill repeals this provision.
text-ended = The bill ends this provision. Last day: { $day }
text-changed = The bill changes this provision.
text-before = Before
text-after = After
text-nothing = There is no such provision.
text-in_force_until = In force until { $day }
text-no_last_day = No last day is set
text-same = Nothing in the text changes on this day.

people-heading = Whom it reaches, question by question
people-intro = Bold rows move from one answer to another. Where an answer is open, it waits for a fact.
people-before = Answer before
people-after = Answer after
people-count = People
people-nobody = Nobody in this table.

alone-heading = Each amendment by itself
alone-intro = Each amendment was also put into the law without the others.
alone-amendment = Amendment
alone-cannot = It needs another amendment of this bill.
alone-none = The bill amends nothing.
amendment-add = Adds { $provision }
amendment-replace = Restates { $provision }
amendment-repeal = Repeals { $provision }
amendment-sunset = Sets the last day of { $instrument } to { $day }
amendment-figure = Sets { $figure } to { $value }

groups-heading = Which groups it touches
groups-intro = A person can belong to several groups; who lacks the facts is counted in none.
groups-group = Group
groups-people = People
group-children = Children under 18
group-family = Members of a family
group-humanitarian_purpose = People with a humanitarian purpose
group-ground = Ground of the permit: { $ground }

examples-heading = Invented people whose answer moves
examples-intro =
    Nobody of the table is shown. For each way in which an answer can move, this is the most ordinary person that
    can be thought of. What is unusual about them stands first.
example-number = Example { $number }
example-act = Act
example-before = Before:
example-after = After:
no-solver = No solver was installed where this page was made, so there are no examples.

scope-heading = Does it keep to what it says?
scope-stated = So the bill says of itself.
scope-inferred = Inferred from its content; the bill does not say so in these words.
scope-none_stated = The bill does not say whom it touches.
scope-not_examined = Not examined: no solver was installed where this page was made.
scope-proved = Proved: outside this scope nobody's answer changes.
scope-refuted = Refuted: this invented person stands outside the scope and gets another answer.
