### What an interview says around its questions.

interview-progress = { $more ->
        [one] Klausimas { $number }. Toliau gali būti ne daugiau kaip { $more } klausimas.
        [few] Klausimas { $number }. Toliau gali būti ne daugiau kaip { $more } klausimai.
        [many] Klausimas { $number }. Toliau gali būti ne daugiau kaip { $more } klausimo.
       *[other] Klausimas { $number }. Toliau gali būti ne daugiau kaip { $more } klausimų.
    }
interview-last = Klausimas { $number }. Jis gali būti paskutinis.
interview-choices = Pasirinkite vieną atsakymą ir įrašykite jo numerį arba pavadinimą.
interview-choices-set = Pasirinkite tinkamus atsakymus ir atskirkite juos kabliataškiu; jei nė vienas netinka, rašykite [].
interview-country = Įrašykite oficialų kodą didžiosiomis raidėmis, pavyzdžiui, BY arba UAH.
interview-country-set = Įrašykite kodus didžiosiomis raidėmis ir atskirkite juos kabliataškiu; jei nė vieno nėra, rašykite [].
interview-number = Įrašykite skaičių.
interview-day = Įrašykite datą: metai, mėnuo ir diena, pavyzdžiui, 2026-02-28.
interview-help = Jei nežinote, rašykite ?; jei norite grįžti prie ankstesnio klausimo, rašykite { $back }.
interview-unsafe = Jei dokumento negalite saugiai gauti, rašykite !. Niekas neprivalo kreiptis į valstybės, iš kurios pabėgo, institucijas.
interview-again = Šio atsakymo panaudoti negalima: { $message }. Ką daryti: { $remedy }.
interview-first = Tai pirmasis klausimas.
interview-cut = Daugiau atsakymų nepateikta. Tai, į ką neatsakyta, lieka nežinoma.
interview-done = Daugiau klausimų nėra.
interview-officer = Pareigūnas dar turi nustatyti ir pagrįsti:
interview-open = Nežinoma, o atsakymas gali nuo to priklausyti:
interview-evidence = Saugiai gauti negalima; pareigūnas turi paklausti apie kitus įrodymus:
interview-beside = Kad ir koks būtų atsakymas į šiuos klausimus, niekas nesikeičia:
