# Слова страницы законопроекта по-русски.

page-title = Vartai: что изменил бы этот законопроект. { $bill }
page-lead = Что законопроект меняет в тексте и кого он затрагивает: точно и самое большее.
page-skip = Перейти к тому, что изменил бы законопроект
page-contents = На этой странице
under-ten = меньше 10
none = ничего
not-known = неизвестно

total-people = Людей в таблице
total-certain = Точно изменится
total-at_most = Самое большее изменится

about-heading = Что это за страница
about-counts =
    Одни и те же вопросы заданы праву до законопроекта и после него, каждому человеку отдельно. Эта страница считает
    ответы. Она никого не называет и не решает ни одного дела.
about-interval =
    «Точно» — это те, чей ответ известен по обоим законам и различается. «Самое большее» — это и те, чей ответ мог бы
    измениться из-за недостающего факта. Правда лежит между этими числами.
about-suppressed = Числа меньше 10 не показаны; числа рядом с ними округлены до десятков.
about-unreviewed = Ни право, ни законопроект в том виде, как они записаны в этой программе, юрист ещё не проверял.
about-id = Законопроект
about-stage = Стадия
about-date = Дата стадии
about-votes = Голоса
about-base = Меняет
about-day = День, о котором спрашивают
about-known = Насколько известен текст
base-law = право, действующее в этот день
base-bill = законопроект { $bill }
votes = за { $favour }, против { $against }, воздержались { $abstained }

stage-draft = подготовлен
stage-presented = представлен
stage-first_reading = первое чтение
stage-committee = в комитете
stage-rejected_in_committee = отклонён в комитете
stage-not_adopted = не принят
stage-rejected = отклонён
stage-partly_adopted = принят частично
stage-adopted_vetoed = принят, затем наложено вето
stage-adopted = принят
stage-in_force = действует

text-section = Что меняется в тексте
text-heading = { $provision }: { $title }
text-added = Законопроект добавляет эту норму.
text-repealed = Законопроект отменяет эту норму.
text-ended = Законопроект прекращает действие этой нормы. Последний день: { $day }
text-changed = Законопроект меняет эту норму.
text-before = Было
text-after = Будет
text-nothing = Такой нормы нет.
text-in_force_until = Последний день действия: { $day }
text-no_last_day = Последний день действия не установлен
text-same = В этот день в тексте ничего не меняется.

people-heading = Кого он затрагивает, вопрос за вопросом
people-intro = В выделенных строках один ответ превращается в другой. Открытый ответ ждёт факта.
people-before = Ответ до
people-after = Ответ после
people-count = Люди
people-nobody = В этой таблице никого.

alone-heading = Каждая поправка отдельно
alone-intro = Каждая поправка также внесена в право без других.
alone-amendment = Поправка
alone-cannot = Ей нужна другая поправка этого законопроекта.
alone-none = Законопроект ничего не меняет.
amendment-add = Добавляет { $provision }
amendment-replace = Излагает по-новому { $provision }
amendment-repeal = Отменяет { $provision }
amendment-sunset = Устанавливает последний день { $instrument }: { $day }
amendment-figure = Устанавливает «{ $figure }»: { $value }

groups-heading = Какие группы он затрагивает
groups-intro = Человек может принадлежать к нескольким группам; у кого не хватает фактов, не считается ни в одной.
groups-group = Группа
groups-people = Люди
group-children = Дети до 18 лет
group-family = Члены семьи
group-humanitarian_purpose = Люди с гуманитарной целью
group-ground = Основание разрешения: { $ground }

examples-heading = Вымышленные люди, чей ответ меняется
examples-intro =
    Никто из таблицы не показан. Для каждого способа, которым ответ может измениться, показан самый обычный человек,
    какого можно представить. То, что в нём необычно, стоит первым.
example-number = Пример { $number }
example-act = Действие
example-before = До:
example-after = После:
no-solver = Там, где сделана страница, не был установлен решатель, поэтому примеров нет.

scope-heading = Держится ли он того, что говорит?
scope-stated = Так законопроект говорит о себе сам.
scope-inferred = Выведено из содержания; такими словами законопроект этого не говорит.
scope-none_stated = Законопроект не говорит, кого он затрагивает.
scope-not_examined = Не проверено: там, где сделана страница, не был установлен решатель.
scope-proved = Доказано: за этими пределами ничей ответ не меняется.
scope-refuted = Опровергнуто: этот вымышленный человек стоит вне пределов, а его ответ меняется.
