"""What the scripted customers say: past conversations, things to begin with, and answers.

Invariant: data only; a conversation reads in order, oldest first.
"""

from __future__ import annotations

from app.sandbox.people import Line


def _they(text: str) -> Line:
    return Line(text=text)


def _we(text: str) -> Line:
    return Line(text=text, mine=True)


_LIKE = Line("reaction", "👍")

TALKS: dict[str, tuple[Line, ...]] = {
    "measure_he": (
        _they("שלום, ראיתי אתכם באינטרנט. אפשר לתאם מדידה למטבח?"),
        _we("שלום! בשמחה. באיזו עיר הדירה?"),
        _they("חיפה, רחוב מוריה 48, קומה 3"),
        _we("נוכל להגיע ביום רביעי בין 9:00 ל־12:00. מתאים?"),
        _LIKE,
        _they("מתאים מאוד"),
        Line("image", "ככה המטבח נראה היום", name="kitchen-now.jpg"),
        _we("תודה, זה עוזר מאוד. המודד שלנו, נועם, יתקשר לפני."),
        _they("אפשר להגיע מחר ב־10:30?"),
    ),
    "quote_he": (
        _they("היי, מתי אקבל את הצעת המחיר המעודכנת?"),
        _we("אנחנו מסיימים אותה היום."),
        _they("תוסיפו בבקשה גם שיש קיסר 5143"),
        _we("הוספנו. המחיר כולל הובלה והתקנה."),
        Line("document", "ההצעה המעודכנת מצורפת", mine=True, name="Quote 2231.pdf"),
        Line("reaction", "🙏"),
        _they("קיבלתי, עובר על זה עם אשתי ומעדכן"),
    ),
    "thanks_he": (
        _they("ההתקנה הסתיימה, יצא מהמם!"),
        Line("image", "", name="finished.jpg"),
        _we("איזה יופי! תודה ששיתפת 🙂"),
        Line("reaction", "❤️"),
        _they("אמליץ עליכם לכולם"),
    ),
    "delay_he": (
        _they("ההובלה הייתה אמורה להגיע היום, יש חדש?"),
        _we("בודק מול המחסן וחוזר אליך תוך שעה."),
        _we("המשאית יוצאת מחר ב־7:30, תהיה אצלך עד 11:00."),
        _they("בסדר, אבל חשוב שזה לא יזוז שוב"),
    ),
    "sample_he": (
        _they("אפשר לקבל דוגמאות של החזיתות הירוקות?"),
        _we("כן, שלוש דוגמאות בדרך אליך בדואר."),
        _they("מעולה, תודה"),
    ),
    "voice_he": (
        _we("שלום מיכל, הנה שתי האפשרויות לאי."),
        Line("image", "אפשרות א׳", mine=True, name="island-a.jpg"),
        Line("image", "אפשרות ב׳", mine=True, name="island-b.jpg"),
        Line("voice", name="voice.wav", amount=14),
        _they("בקיצור: אפשרות ב׳, אבל עם המגירות של א׳"),
        _they("ואפשר ידיות שחורות?"),
    ),
    "photo_he": (
        _they("איזה צבע זה בתמונה באתר?"),
        Line("image", "התכוונתי לזה", name="screenshot.png"),
        _we("זה RAL 6005 מט."),
        Line("reaction", "😮"),
    ),
    "leak_he": (
        _they("יש נזילה קטנה מתחת לכיור החדש"),
        Line("video", "אפשר לראות כאן", name="leak.mp4"),
        _we("תודה על הסרטון. טכנאי פנוי מחר ב־8:00 או ב־14:00."),
        _they("מחר ב־8:00 בבקשה"),
        _they("צריך לסגור את המים עד אז?"),
    ),
    "visit_ar": (
        _they("مرحباً، هل المعرض مفتوح يوم الجمعة؟"),
        _we("أهلاً! نعم، من الساعة 9:00 حتى 13:00."),
        _they("ممتاز، سنأتي مع المهندسة"),
        Line("location", "بيتنا الجديد"),
        _they("هل يمكن أن تعطونا فكرة عن السعر قبل الزيارة؟"),
    ),
    "price_ar": (
        _they("كم سعر المتر للمطبخ الأخضر؟"),
        _we("يبدأ من 3,900 شيكل للمتر مع التركيب."),
        _they("وهل التوصيل مشمول؟"),
        _we("نعم، حتى الطابق الثالث."),
        _they("شكراً جزيلاً"),
    ),
    "delivered_ar": (
        _we("صباح الخير، الشحنة خرجت من المخزن وستصل بين 11:00 و13:00."),
        _they("صباح النور، أنا في البيت"),
        Line("image", "كل الصناديق هنا", name="boxes.jpg"),
        _we("رائع. هل كل شيء سليم؟"),
        _they("شكراً، وصلت الشحنة كاملة"),
    ),
    "warranty_ar": (
        _they("باب الخزانة لا يغلق جيداً"),
        Line("image", "", name="door.jpg"),
        _we("المفصل تحت الضمان، سنرسل فنياً يوم الأحد."),
        Line("reaction", "👍"),
    ),
    "island_en": (
        _they("Hi, I saw the plan. Can the sink move under the window?"),
        _we("It can. We would have to open the floor for the drain, about one more day."),
        Line("image", "Can we open up this wall?", name="wall.jpg"),
        Line("voice", name="voice.wav", amount=42),
        _we("Yes. The sink then goes under the window."),
        _LIKE,
        Line(text="Perfect. Can the island seat four?", quotes=True),
    ),
    "samples_en": (
        _they("48 Orchard Street, apartment 3, New York 10002. Thank you!"),
        _we("Got it. The sample pack leaves us tomorrow."),
        _they("Hello again, I ordered the samples last week."),
        Line("document", "", name="Receipt 4471-B.pdf"),
        _they("Nothing has arrived so far."),
        _they("Is the sample pack on its way?"),
    ),
    "voice_en": (
        _we("Hello, your order left our workshop this morning."),
        _they("Thanks! Can the driver call before?"),
        _we("Of course, we noted your number for him."),
        Line("voice", name="voice.wav", amount=18),
    ),
    "visit_en": (
        _they("Is there parking at the showroom?"),
        _we("Yes, behind the building, free for two hours."),
        Line("location", "Meeting you here", mine=False),
        _they("Could we move the visit to Sunday morning?"),
    ),
    "driver_en": (
        _we("Your worktop is on the van, arriving around 9:30."),
        Line("reaction", "🎉"),
        _they("The driver called, all good"),
    ),
    "colour_en": (
        _they("Which white goes with oak floors?"),
        _we("Most people take Chalk or Linen. Chalk is the cooler one."),
        Line("image", "Our floor, morning light", name="floor.jpg"),
        _we("Linen, then. It picks up the warm tone."),
        _they("Thanks Grace says hi. Will think about it over the weekend"),
    ),
    "invoice_en": (
        _they("Could you send the invoice with our company name?"),
        Line("document", "Here it is", mine=True, name="Invoice 10482.pdf"),
        _they("Perfect, paid."),
        _LIKE,
    ),
    "hinge_en": (
        _they("One hinge squeaks since last week"),
        Line("audio", name="squeak.wav", amount=5),
        _we("A drop of silicone oil helps. If not, we send a new one for free."),
        _they("That did it, thank you"),
    ),
    "drawer_en": (
        _they("The middle drawer does not close by itself any more"),
        Line("video", "", name="drawer.mp4"),
        _we("The damper is worn. New one is in the post, three screws, no drilling."),
        Line("sticker", name="sticker.webp"),
    ),
    "code_en": (_they("I did not get the code"),),
    "club_en": (_they("When is the club evening?"),),
    "order_en": (
        _we("Your order 4471 is confirmed."),
        _they("Great, when will it ship?"),
    ),
    "team": (
        _they("Morning all, the floor display is lit again"),
        _we("Thanks Omar. Two visits at eleven, one in Arabic."),
        _they("I take the Arabic one"),
        Line("image", "New handles arrived", name="handles.jpg"),
        Line("reaction", "👏"),
        _they("מי לוקח את הפגישה של 16:00?"),
        _they("the granite samples are in"),
    ),
    "installers": (
        _they("Finished in Nahariya, going to Acre"),
        Line("document", "Checklist signed", name="Checklist 88.pdf"),
        _they("חסר לי פרופיל אחד, 240 ס״מ"),
        _we("On the next van, 14:00 at your place."),
        Line("image", "", name="done.jpg"),
    ),
    "stone": (
        _they("קיסר 5143 חזר למלאי, 12 פלטות"),
        _we("שומרים לנו 3, בבקשה"),
        _they("רשום ✔️"),
    ),
    "board": (
        _they("Monday: 7 stops, van 2 in service"),
        _they("Tuesday route is full, 9 stops"),
    ),
    "news": (
        _they("Spring colours are here: olive, clay and stone blue"),
        Line("image", "Olive, matt", name="olive.jpg"),
    ),
    "vans": (
        _they("طريق 4 مغلق عند الخضيرة"),
        _they("Taking route 2, twenty minutes late"),
        _we("Told the customer."),
        _they("need two more hinges for tomorrow"),
    ),
}

OPENERS: dict[str, tuple[Line, ...]] = {
    "en": (
        _they("Hello, are you open today?"),
        _they("Do you have the oak front in 60 cm?"),
        Line("image", "What do you think of this corner?", name="corner.jpg"),
        Line("voice", name="voice.wav", amount=9),
        _they("Can I change the delivery to Thursday?"),
        Line("document", "The architect's plan", name="Plan A3.pdf"),
        Line("location", "We are here"),
        _they("Is the discount still on?"),
    ),
    "he": (
        _they("שלום, יש לכם זמן לשיחה קצרה?"),
        _they("מתי מגיעה ההובלה?"),
        Line("image", "מה דעתכם על הפינה הזאת?", name="corner.jpg"),
        Line("voice", name="voice.wav", amount=11),
        _they("אפשר לשנות את הגוון לירוק זית?"),
        Line("document", "תוכנית מהאדריכלית", name="Plan A3.pdf"),
        _they("כמה זמן לוקחת ההתקנה?"),
    ),
    "ar": (
        _they("السلام عليكم، هل عندكم عروض هذا الشهر؟"),
        _they("متى موعد التركيب؟"),
        Line("image", "ما رأيكم بهذا اللون؟", name="colour.jpg"),
        Line("voice", name="voice.wav", amount=8),
        _they("أريد حجز موعد لزيارة المعرض"),
        Line("location", "موقع البيت"),
        _they("هل يمكن الدفع بالتقسيط؟"),
    ),
}

ANSWERS: dict[str, tuple[Line, ...]] = {
    "en": (
        _they("Great, thank you!"),
        _LIKE,
        _they("OK, let me check and get back to you."),
        Line(text="Yes, exactly that.", quotes=True),
        _they("Could you send a photo?"),
        Line("image", "Like this?", name="like-this.jpg"),
        Line("voice", name="voice.wav", amount=7),
    ),
    "he": (
        _they("תודה רבה!"),
        _LIKE,
        _they("מעולה, נדבר מחר."),
        Line(text="כן, בדיוק.", quotes=True),
        _they("אפשר לקבל תמונה?"),
        Line("voice", name="voice.wav", amount=6),
    ),
    "ar": (
        _they("شكراً لكم!"),
        _LIKE,
        _they("حسناً، سأتصل غداً."),
        Line(text="نعم، هذا بالضبط.", quotes=True),
        _they("هل يمكن إرسال صورة؟"),
        Line("image", "مثل هذه", name="like-this.jpg"),
    ),
}
