### What an interview says around its questions.

interview-progress = { $more ->
        [one] Question { $number }. At most one more may follow.
       *[other] Question { $number }. At most { $more } more may follow.
    }
interview-last = Question { $number }. This may be the last one.
interview-choices = Answer with one of these, by number or name.
interview-choices-set = Answer with any of these, separated by a semicolon; write [] for none.
interview-country = Answer with an official code in capitals, for example BY or UAH.
interview-country-set = Answer with codes in capitals, separated by a semicolon; write [] for none.
interview-number = Answer with a number.
interview-day = Answer with a day as YYYY-MM-DD.
interview-help = Write ? if you don't know, or { $back } for the question before.
interview-unsafe = Write ! if you can't obtain the document safely. Nobody has to turn to the authorities of a state that they fled.
interview-again = That can't be used: { $message }. Please { $remedy }.
interview-first = This is the first question.
interview-cut = No more answers were given. What is not answered stays unknown.
interview-done = Nothing more needs to be asked.
interview-officer = An officer still has to find, and give reasons:
interview-open = Not known, and the answer may depend on it:
interview-evidence = Cannot be obtained safely; an officer has to ask about other evidence:
interview-beside = Whatever the answer to these is, nothing changes:
