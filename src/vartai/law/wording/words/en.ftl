# What is said about law, in English. Keys say what is meant; slots keep their names in every language.
# Sentences are whole; into slots go numbers, days, citations, ids, and the vocabulary's own words after a colon.

## Conditions and their value in a case

weighed-yes = { $condition } — yes
weighed-no = { $condition } — no
weighed-not_known = { $condition } — not known
one-would-do = One of these would decide:
all-of = All of these:
any-of = At least one of these:
not-so = This does not hold:
condition-not = { $condition } — does not hold
always = Always
never = Never
not-known = Nobody can know
fact-with-unit = { $fact } ({ $unit })
code = { $fact }: { $codes }
code-few = { $fact }, one of: { $codes }
code-many =
    { $count ->
        [one] { $fact }: the { $count } code that the provision names
       *[other] { $fact }: one of the { $count } codes that the provision names
    }
code-among = { $fact }: one of those given under “{ $others }”
codes = { $fact }: { $codes }
codes-few = { $fact }, at least one of: { $codes }
codes-many =
    { $count ->
        [one] { $fact }: the { $count } code that the provision names
       *[other] { $fact }: at least one of the { $count } codes that the provision names
    }
other-codes = { $fact }: something other than { $codes }
other-codes-few = { $fact }: something other than these: { $codes }
other-codes-many =
    { $count ->
        [one] { $fact }: something other than the { $count } code that the provision names
       *[other] { $fact }: something other than the { $count } codes that the provision names
    }
number-less = { $fact }: less than { $number }
number-at_most = { $fact }: at most { $number }
number-more = { $fact }: more than { $number }
number-at_least = { $fact }: at least { $number }
number-equal = { $fact }: exactly { $number }
number-other = { $fact }: not { $number }
figure = the figure of the law “{ $name }”
months-between = months from “{ $first }” to “{ $last }”
day-before = { $fact }: before this day: { $day }
day-not_after = { $fact }: not after this day: { $day }
day-after = { $fact }: after this day: { $day }
day-not_before = { $fact }: not before this day: { $day }
day-on = { $fact }: on this day: { $day }
day-not_on = { $fact }: not on this day: { $day }
day-asked = the day asked about

## What a provision says of a case

finding-applies = { $provision } applies.
finding-does_not_apply = { $provision } does not apply.
finding-lifted = { $provision } does not apply: { $exception } lifts it.
finding-unknown = It is not known whether { $provision } applies.
finding-disputed = Published sources differ on what { $provision } says here.
finding-may_be_disputed = It is not known whether published sources differ on what { $provision } says here.
would-be-lifted = It would not apply in one of these cases:
none-decides =
    { $count ->
        [one] The { $count } provision that speaks of this question does not lead to another answer.
       *[other] None of the { $count } provisions that speak of this question leads to another answer.
    }
position-held_by = Who says so: { $holder }
doubt-unverified_exception = This exception is known from weak sources only, so it cannot be relied on.
doubt-start_not_known = The first day of this provision is not known.
doubt-prolongation_not_known = The end that was set has passed; whether it was prolonged is not known.

## Questions

ask-why = We ask because the answer may decide whether this applies: { $provisions }.
ask-suppliers = Who can answer: { $suppliers }.
ask-judgement = A person must judge this and give reasons; nothing computes it. Who can do so: { $suppliers }.
supplier-applicant = the applicant
supplier-document = a document
supplier-register = a register
supplier-officer = an officer
supplier-security_service = the security service

## Guards

guards-speak = These rules stand above the answer and speak of this case:
guards-may_speak = These rules may stand above the answer; facts are missing that would tell:
guards-general = Every decision must also observe: { $provisions }.
demands = What every decision must observe:
guard-heading = { $provision }: { $title }
guard-stands_against = { $provision } stands against this answer.
guard-may_stand_against = { $provision } may stand against this answer; facts are missing that would tell.

## Cautions

warning-not_vouched_after = { $provision } is not vouched for after { $day }: a change since then may have been missed.
warning-not_vouched = { $provision } is not vouched for on any day: its sources bear no date.
warning-unverified = { $provision } is written from memory and not yet checked against the text.
warning-unverified_exception =
    The exception { $provision } is not verified; where it alone would help, the answer stays unknown.
warning-start_not_known = The first day of { $provision } is not known; before { $day } the answer stays unknown.
warning-prolongation_not_known =
    { $provision } was to end on { $day }; whether it was prolonged is not known, so the answer stays unknown.
warning-no_provision = No provision of this edition speaks of the question.
warning-provisions_conflict = Provisions of the same strength lead to different answers.
warning-guard_stands_against = { $provision } stands above the provision that decided, and against the answer.
warning-guard_may_stand_against = { $provision } may stand against the answer; a fact that would tell is missing.
unreviewed = No lawyer has yet read these provisions as they are encoded: { $provisions }. Free legal counsel can help.
no-decision =
    This is no decision but the answer of a program that no lawyer has reviewed yet. Free legal counsel can help.
nothing-asked = The encoded law is asked nothing about this act.

## How much and how long

measure-day =
    { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
measure-day-at_most =
    { $amount ->
        [one] At most { $amount } day
       *[other] At most { $amount } days
    }
measure-day-between =
    { $high ->
        [one] From { $low } to { $high } day
       *[other] From { $low } to { $high } days
    }
measure-working_day =
    { $amount ->
        [one] { $amount } working day
       *[other] { $amount } working days
    }
measure-working_day-at_most =
    { $amount ->
        [one] At most { $amount } working day
       *[other] At most { $amount } working days
    }
measure-working_day-between =
    { $high ->
        [one] From { $low } to { $high } working day
       *[other] From { $low } to { $high } working days
    }
measure-month =
    { $amount ->
        [one] { $amount } month
       *[other] { $amount } months
    }
measure-month-at_most =
    { $amount ->
        [one] At most { $amount } month
       *[other] At most { $amount } months
    }
measure-month-between =
    { $high ->
        [one] From { $low } to { $high } month
       *[other] From { $low } to { $high } months
    }
measure-year =
    { $amount ->
        [one] { $amount } year
       *[other] { $amount } years
    }
measure-year-at_most =
    { $amount ->
        [one] At most { $amount } year
       *[other] At most { $amount } years
    }
measure-year-between =
    { $high ->
        [one] From { $low } to { $high } year
       *[other] From { $low } to { $high } years
    }
measure-EUR =
    { $amount ->
        [one] { $amount } euro
       *[other] { $amount } euros
    }
measure-EUR-at_most =
    { $amount ->
        [one] At most { $amount } euro
       *[other] At most { $amount } euros
    }
measure-EUR-between =
    { $high ->
        [one] From { $low } to { $high } euro
       *[other] From { $low } to { $high } euros
    }
measure-within-day =
    { $amount ->
        [one] Counted within any period of { $amount } day.
       *[other] Counted within any period of { $amount } days.
    }
measure-within-month =
    { $amount ->
        [one] Counted within any period of { $amount } month.
       *[other] Counted within any period of { $amount } months.
    }
measure-within-year =
    { $amount ->
        [one] Counted within any period of { $amount } year.
       *[other] Counted within any period of { $amount } years.
    }
measure-counted-before_expiry = Counted back from the day on which the permit expires.
measure-repeat =
    { $times ->
        [one] It can be repeated { $times } time.
       *[other] It can be repeated { $times } times.
    }
measure-entries-multiple = It allows many entries.

## The statute book

statute-heading = { $provision }: { $title }
if = If:
except = Except by { $provision }:
except-unverified = Except by { $provision }, which is known from weak sources only:
standing-in_force = In force
standing-not_in_force = Not in force
standing-start_not_known = Not known whether it is in force: its first day is not known
standing-prolongation_not_known = Not known whether it is in force: a prolongation may have been missed
vouched-until = Vouched for until { $day }
not-vouched = No source vouches for a day
official-text = Official wording as consolidated on { $day }
paraphrase = A paraphrase, not the official wording
not-reviewed = Not yet reviewed by a lawyer
reviewed = Reviewed by { $reviewer } on { $day }
confidence-seen_primary = Read in the official text
confidence-seen_secondary = Read in an account by an authority or a lawyer
confidence-seen_weak = Read in a weak source, such as a press report
confidence-inferred = Inferred from other sources, not read anywhere
confidence-unverified = From memory, not yet checked against the text
confidence-mixed = Read in the official text in part only
