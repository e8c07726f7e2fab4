<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountFilter</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/account_filter.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/account_filter.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Can’t be reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Edit {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Its keys, numbers, chats and messages leave this computer. At the provider nothing changes. This cannot be undone.</source>
        <translation>تغادر مفاتيحه وأرقامه ومحادثاته ورسائله هذا الحاسوب. لا يتغير شيء لدى المزوّد. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Key refused</source>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Keys are kept sealed and shown by their last four characters.</source>
        <translation>تُحفظ المفاتيح مختومة وتظهر بآخر أربعة أحرف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>More about {name}</source>
        <translation>المزيد عن {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Sign in to the dashboard…</source>
        <translation>تسجيل الدخول إلى لوحة التحكم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Sign out of the dashboard</source>
        <translation>تسجيل الخروج من لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Type {name} to go on</source>
        <translation>اكتب {name} للمتابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{name} was changed</source>
        <translation>عُدّل {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{name} was checked</source>
        <translation>جرى التحقق من {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{name} was removed</source>
        <translation>أُزيل {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{under} · key ending {tail}</source>
        <translation>‏{under} · مفتاح ينتهي بـ {tail}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../app/ui/models/activity.py"/>
        <source>Webhook</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/activity_row.py"/>
        <source>try {n}</source>
        <translation>محاولة {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/activity_row.py"/>
        <source>{n} ms</source>
        <translation>⁦{n} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/activity_row.py"/>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>API calls</source>
        <translation>استدعاءات API</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Filter the activity</source>
        <translation>تصفية النشاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Kinds of entries</source>
        <translation>أنواع الإدخالات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Only problems</source>
        <translation>المشاكل فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Path, text, number:… status:… since:…</source>
        <translation>مسار، نص، ‎number:… status:… since:…‎</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Tokens: number:, account:, status: (500 or 4xx), operation:, source: (call, webhook, app, audit, sent), since:, until:, is:problem</source>
        <translation>كلمات التصفية: number:‎, account:‎, status:‎ (500 أو 4xx), operation:‎, source:‎ (call, webhook, app, audit, sent), since:‎, until:‎, is:problem</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Webhooks</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>Activity over time</source>
        <translation>النشاط عبر الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>Drag to choose a time</source>
        <translation>اسحب لاختيار وقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>In the last two hours: {fine} fine, {refused} refused or slow, {failed} failed</source>
        <translation>في آخر ساعتين: {fine} سليمة، {refused} مرفوضة أو بطيئة، {failed} فاشلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>refused or slow</source>
        <translation>مرفوض أو بطيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>{since} to {until} selected</source>
        <translation>المحدّد من {since} إلى {until}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>{time}: {fine} fine, {refused} refused or slow, {failed} failed</source>
        <translation>‏{time}: {fine} سليمة، {refused} مرفوضة أو بطيئة، {failed} فاشلة</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%n entries exported</source>
        <translation>
            <numerusform>لم يُصدَّر شيء</numerusform>
            <numerusform>صُدّر إدخال واحد</numerusform>
            <numerusform>صُدّر إدخالان</numerusform>
            <numerusform>صُدّرت %n إدخالات</numerusform>
            <numerusform>صُدّر %n إدخالاً</numerusform>
            <numerusform>صُدّر %n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%n entries so far</source>
        <translation>
            <numerusform>لا سجلات حتى الآن</numerusform>
            <numerusform>سجل واحد حتى الآن</numerusform>
            <numerusform>سجلان حتى الآن</numerusform>
            <numerusform>%n سجلات حتى الآن</numerusform>
            <numerusform>%n سجلاً حتى الآن</numerusform>
            <numerusform>%n سجل حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Calls, webhooks and the program’s own lines were looked through.</source>
        <translation>شمل البحث الاستدعاءات والأحداث وأسطر البرنامج نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Every call to a provider and every webhook is listed here, with what was sent and answered.</source>
        <translation>يُدرج هنا كل استدعاء لمزوّد وكل حدث، مع ما أُرسل وما أُجيب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Export the activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Nothing for “{text}”</source>
        <translation>لا شيء عن «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AddAccountWizard</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Address and key</source>
        <translation>العنوان والمفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Choose one</source>
        <translation>اختيار واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Close without adding the account?</source>
        <translation>الإغلاق من دون إضافة الحساب؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Finish later</source>
        <translation>الإكمال لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Keys are kept sealed. Logs show only their last four characters.</source>
        <translation>تُحفظ المفاتيح مختومة. لا تُظهر السجلات إلا آخر أربعة أحرف منها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Messages arrive by themselves from now on.</source>
        <translation>تصل الرسائل من تلقاء نفسها من الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Open Switchboard</source>
        <translation>فتح Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Optional, for history</source>
        <translation>اختياري، من أجل السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Pair or start</source>
        <translation>اقتران أو بدء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Send a test event from the Numbers page to see one arrive.</source>
        <translation>أرسل حدثاً تجريبياً من صفحة الأرقام لترى وصوله.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Set on %n numbers</source>
        <translation>
            <numerusform>لم يُضبط على أي رقم</numerusform>
            <numerusform>ضُبط على رقم واحد</numerusform>
            <numerusform>ضُبط على رقمين</numerusform>
            <numerusform>ضُبط على %n أرقام</numerusform>
            <numerusform>ضُبط على %n رقماً</numerusform>
            <numerusform>ضُبط على %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Sign in first, or skip this step.</source>
        <translation>سجّل الدخول أولاً، أو تخطَّ هذه الخطوة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Skip for now</source>
        <translation>تخطٍّ الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Step {n} of {total}: {title}</source>
        <translation>الخطوة {n} من {total}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Telling the provider</source>
        <translation>جارٍ إبلاغ المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Test the connection first.</source>
        <translation>اختبر الاتصال أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/trials.py"/>
        <source>There is no connected number to try it on yet. It is kept.</source>
        <translation>لا رقم متصلاً لتجربته عليه بعد. تُحفظ الجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/trials.py"/>
        <source>Tried by reading: {what}.</source>
        <translation>جُرّب بالقراءة: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Wait for the answer.</source>
        <translation>انتظر الجواب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>What you typed is not kept.</source>
        <translation>ما كتبته لا يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Where events arrive</source>
        <translation>حيث تصل الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>{name} is connected</source>
        <translation>‏{name} متصل</translation>
    </message>
</context>
<context>
    <name>AddNumberCard</name>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>A phone number has 8 to 15 digits with its country code.</source>
        <translation>رقم الهاتف من 8 إلى 15 رقماً مع رمز البلد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Add and show code</source>
        <translation>إضافة وعرض الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Another of your numbers has this id.</source>
        <translation>هذا المعرّف لرقم آخر من أرقامك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Enter an id, for example showroom-haifa.</source>
        <translation>أدخل معرّفاً، مثل showroom-haifa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Enter the phone’s number.</source>
        <translation>أدخل رقم الهاتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Letters without accents, digits, dots, dashes and underscores only.</source>
        <translation>أحرف لاتينية بلا علامات وأرقام ونقاط وشرطات وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Name, for you</source>
        <translation>الاسم، لك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Showroom Haifa</source>
        <translation>معرض حيفا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>The country code is missing: write +972 50…, not 050…</source>
        <translation>رمز البلد ناقص: اكتب ‎+972 50…‎ وليس 050…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>The gateway knows the number by this. It cannot be changed later.</source>
        <translation>بهذا تعرف البوابة الرقم. لا يمكن تغييره لاحقاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>With its country code. It is the number of the SIM in the phone that will scan the code.</source>
        <translation>مع رمز البلد. إنه رقم شريحة الهاتف الذي سيمسح الرمز.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/editor.py"/>
        <source>%n characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفاً</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>%n seconds</source>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>A number of a gateway account does. Add one, and write its texts here.</source>
        <translation>يقوم بذلك رقم من حساب Gateway. أضف رقماً واكتب نصوصه هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Answer to declined calls</source>
        <translation>الرد على المكالمات المرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Answer to messages</source>
        <translation>الرد على الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Answered in {ms} ms, without a text</source>
        <translation>رُدّ عليه خلال {ms} مللي ثانية، بلا نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Answered in {ms} ms: {text}</source>
        <translation>رُدّ عليه خلال {ms} مللي ثانية: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Automatic answers are off</source>
        <translation>الردود التلقائية متوقفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Automatic answers are on</source>
        <translation>الردود التلقائية مفعّلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Callers get the gateway’s own text until it is.</source>
        <translation>حتى ذلك الحين يتلقى المتصلون نص Gateway نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Change the reply hours</source>
        <translation>تغيير ساعات الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Conditions…</source>
        <translation>الشروط…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/copying.py"/>
        <source>Copied to %n numbers</source>
        <translation>
            <numerusform>لم يُنسخ إلى أي رقم</numerusform>
            <numerusform>نُسخ إلى رقم واحد</numerusform>
            <numerusform>نُسخ إلى رقمين</numerusform>
            <numerusform>نُسخ إلى %n أرقام</numerusform>
            <numerusform>نُسخ إلى %n رقماً</numerusform>
            <numerusform>نُسخ إلى %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Copy to other numbers</source>
        <translation>النسخ إلى أرقام أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Edit {text}</source>
        <translation>تعديل {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Empty: they get the text in {language}</source>
        <translation>فارغ: يتلقون النص بـ{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Empty: this rule is passed over</source>
        <translation>فارغ: تُتجاوز هذه القاعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>For number</source>
        <translation>للرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Hello, are you open?</source>
        <translation>مرحباً، هل أنتم مفتوحون؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Insert {blank}</source>
        <translation>إدراج {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>It is the first already.</source>
        <translation>إنه الأول أصلاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>More about {text}</source>
        <translation>المزيد عن {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>No number takes automatic answers</source>
        <translation>لا رقم يقبل الردود التلقائية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Nothing is answered until it is.</source>
        <translation>لا يُردّ على شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Only the main text comes after it.</source>
        <translation>لا يأتي بعده إلا النص الرئيسي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Put the chat under Needs reply</source>
        <translation>وضع المحادثة تحت «بحاجة إلى رد»</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Reply hours, {zone}</source>
        <translation>ساعات الرد، {zone}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Save first: the receiver goes by what is saved.</source>
        <translation>احفظ أولاً: المستقبِل يعمل بما هو محفوظ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Save or discard the changes first</source>
        <translation>احفظ التغييرات أو تخلّ عنها أولاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Saved. It counts from now on.</source>
        <translation>حُفظ. يسري من الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Switch it on first.</source>
        <translation>فعّلها أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>The receiver is not running.</source>
        <translation>المستقبِل لا يعمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>The test was not answered.</source>
        <translation>لم يُردّ على الاختبار.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>Time to answer</source>
        <translation>مهلة الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>To others, at other times</source>
        <translation>للآخرين، في أوقات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Try earlier</source>
        <translation>وقت أبكر</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Try later</source>
        <translation>وقت لاحق</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Try with a test call</source>
        <translation>تجربة بمكالمة اختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Try with a test message</source>
        <translation>تجربة برسالة اختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Use again</source>
        <translation>استخدام مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What the caller gets</source>
        <translation>ما يتلقاه المتصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What the caller would get</source>
        <translation>ما كان المتصل سيتلقاه</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What they get</source>
        <translation>ما يتلقونه</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What they would get</source>
        <translation>ما كانوا سيتلقونه</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>When this is off or later than {seconds}, the gateway sends its own text: {text}</source>
        <translation>عندما يكون متوقفاً أو يتأخر أكثر من {seconds}، يرسل Gateway نصه: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>When this is off, no rule fits, or it is later than {seconds}, nothing is sent. Groups and people who opted out get nothing.</source>
        <translation>عندما يكون متوقفاً أو لا تنطبق قاعدة أو يتأخر أكثر من {seconds}، لا يُرسل شيء. المجموعات ومن ألغوا الموافقة لا يتلقون شيئاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>shown above</source>
        <translation>معروض أعلاه</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>{allowed} ms allowed</source>
        <translation>المسموح {allowed} مللي ثانية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>{kind} call declined, {time}</source>
        <translation>رُفضت مكالمة ({kind})، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>{ms} ms of {allowed} allowed</source>
        <translation>‏{ms} من {allowed} مللي ثانية مسموحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>{name} wrote, {time}</source>
        <translation>رسالة من {name}، {time}</translation>
    </message>
</context>
<context>
    <name>AnswerLog</name>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Automatic answers</source>
        <translation>الردود التلقائية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Every automatic answer is listed here with its rule, its text and the time it took, and so is every one that was held back.</source>
        <translation>كل رد تلقائي مدرج هنا مع قاعدته ونصه والوقت الذي استغرقه، وكذلك كل رد حُجز.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Nothing was answered yet</source>
        <translation>لم يُردّ على شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>{rule}, {language}</source>
        <translation>{rule}، {language}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>After hours text</source>
        <translation>نص خارج الساعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Everybody else</source>
        <translation>الجميع عدا ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>First contact</source>
        <translation>أول تواصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>In {languages}</source>
        <translation>بـ{languages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Main text</source>
        <translation>النص الرئيسي</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Not the first contact</source>
        <translation>ليس أول تواصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Outside your reply hours</source>
        <translation>خارج ساعات الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Outside {hours}</source>
        <translation>خارج {hours}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Same caller within {time}</source>
        <translation>المتصل نفسه خلال {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Same person within {time}</source>
        <translation>الشخص نفسه خلال {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent to all other callers</source>
        <translation>يُرسل إلى سائر المتصلين</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent to callers who write Arabic, or from Arab countries</source>
        <translation>يُرسل إلى المتصلين الذين يكتبون بالعربية أو من بلدان عربية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent to callers with {code} numbers</source>
        <translation>يُرسل إلى المتصلين من أرقام {code}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent when they write in {language}</source>
        <translation>يُرسل عندما يكتبون بـ{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Short text</source>
        <translation>نص قصير</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Text of this rule</source>
        <translation>نص هذه القاعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Welcome text</source>
        <translation>نص الترحيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>With the words {words}</source>
        <translation>بالكلمات {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Within your reply hours</source>
        <translation>ضمن ساعات الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Within {hours}</source>
        <translation>ضمن {hours}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>first name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>next reply time</source>
        <translation>وقت الرد التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>once in {time}</source>
        <translation>مرة كل {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>{start} to {end}</source>
        <translation>‏{start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <location filename="../../app/ui/answers/answers_tab.py"/>
        <source>Answers to declined calls</source>
        <translation>الردود على المكالمات المرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/answers_tab.py"/>
        <source>What was answered to messages</source>
        <translation>ما رُدّ به على الرسائل</translation>
    </message>
</context>
<context>
    <name>AttachCard</name>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Can’t be sent</source>
        <translation>لا يمكن الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Take {file} out</source>
        <translation>إخراج {file}</translation>
    </message>
</context>
<context>
    <name>AttachFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>%n files were left out: {most} go at once.</source>
        <translation>
            <numerusform>لم تُضف ملفات: يُرسل {most} معاً. (%n)</numerusform>
            <numerusform>تُرك ملف واحد: يُرسل {most} معاً.</numerusform>
            <numerusform>تُرك ملفان: يُرسل {most} معاً.</numerusform>
            <numerusform>تُركت %n ملفات: يُرسل {most} معاً.</numerusform>
            <numerusform>تُرك %n ملفاً: يُرسل {most} معاً.</numerusform>
            <numerusform>تُرك %n ملف: يُرسل {most} معاً.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>All that fit</source>
        <translation>كل ما يناسب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Audio file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>File from a link</source>
        <translation>ملف من رابط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Photo or video</source>
        <translation>صورة أو فيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Picture {when}</source>
        <translation>صورة {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Take {file} out: {why}</source>
        <translation>إخراج {file}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>The files are being looked at.</source>
        <translation>تُفحص الملفات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>WebP, {still}, moving {moving}</source>
        <translation>‏WebP، {still}، متحركة {moving}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>photo {photo}, video {video}</source>
        <translation>صورة {photo}، فيديو {video}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>the provider fetches it</source>
        <translation>يجلبه المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>up to {size}</source>
        <translation>حتى {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>{name} is a folder: choose the files in it.</source>
        <translation>‏{name} مجلد: اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chosen_files.py"/>
        <source>{n} KB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chosen_files.py"/>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
</context>
<context>
    <name>AttachPopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>File from a link</source>
        <translation>ملف من رابط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>It has to begin with https://</source>
        <translation>يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>The address has to open without a login and end in .jpg, .png, .pdf, .mp4, .mp3 or the like.</source>
        <translation>يجب أن يُفتح العنوان من دون تسجيل دخول وأن ينتهي بـ .jpg أو .png أو .pdf أو .mp4 أو .mp3 أو ما شابه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>This number’s API takes addresses, not files. The address has to open without a login and end in .jpg, .png, .pdf, .mp4, .mp3 or the like.</source>
        <translation>تقبل واجهة هذا الرقم العناوين لا الملفات. يجب أن يُفتح العنوان من دون تسجيل دخول وأن ينتهي بـ .jpg أو .png أو .pdf أو .mp4 أو .mp3 أو ما شابه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>the provider fetches it</source>
        <translation>يجلبه المزوّد</translation>
    </message>
</context>
<context>
    <name>AttachStrip</name>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Files that go out</source>
        <translation>ملفات ستُرسل</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>Let go to attach it for {name}</source>
        <translation>أفلت لإرفاقه من أجل {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>This number takes links only</source>
        <translation>هذا الرقم يقبل الروابط فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>{files} left out: this number sends no files of this computer.</source>
        <translation>تُركت {files}: هذا الرقم لا يرسل ملفات من هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>{file} lies on this computer: this number takes links only.</source>
        <translation>‏{file} موجود على هذا الحاسوب: يقبل هذا الرقم الروابط فقط.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Accounts and keys</source>
        <translation>الحسابات والمفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Added an account</source>
        <translation>أضاف حساباً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Cancelled scheduled messages</source>
        <translation>ألغى رسائل مجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed a scheduled message</source>
        <translation>غيّر رسالة مجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed a setting</source>
        <translation>غيّر إعداداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed an account</source>
        <translation>غيّر حساباً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed at the provider</source>
        <translation>تغيّر لدى المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed credentials</source>
        <translation>غيّر بيانات دخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Closed Switchboard</source>
        <translation>أغلق Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Copied a key</source>
        <translation>نسخ مفتاحاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Dropped missed messages</source>
        <translation>أسقط رسائل فائتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Erased a person</source>
        <translation>مُحي شخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Exported</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Exports and erasures</source>
        <translation>التصدير والمحو</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Locked the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>On</source>
        <translation>مُشغَّل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Opened Switchboard</source>
        <translation>فتح Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Recorded a consent</source>
        <translation>سجّل موافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Removed an account</source>
        <translation>أزال حساباً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Scheduled a message</source>
        <translation>جدول رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Sends and changes at providers</source>
        <translation>الإرسالات والتغييرات لدى المزوّدين</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Sent a message</source>
        <translation>أرسل رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Starts and locks</source>
        <translation>التشغيل والأقفال</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Took the computer’s clock as right</source>
        <translation>عدّ ساعة الحاسوب صحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Unlocked the window</source>
        <translation>فتح قفل النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>details were erased with a person</source>
        <translation>مُحيت التفاصيل مع محو الشخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>failed: {why}</source>
        <translation>فشل: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>‏%Ln أسطر</numerusform>
            <numerusform>‏%Ln سطراً</numerusform>
            <numerusform>‏%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>لم يُصدَّر سطر</numerusform>
            <numerusform>صُدّر سطر واحد</numerusform>
            <numerusform>صُدّر سطران</numerusform>
            <numerusform>صُدّرت %n أسطر</numerusform>
            <numerusform>صُدّر %n سطراً</numerusform>
            <numerusform>صُدّر %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Checked at {time}. Somebody wrote to the file beside Switchboard.</source>
        <translation>فُحص في {time}. كتب أحدهم في الملف من خارج Switchboard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Checking the chain…</source>
        <translation>تُفحص السلسلة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Copied. Keep it elsewhere</source>
        <translation>نُسخ. احفظه في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Export the audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Line {n} is missing.</source>
        <translation>السطر {n} مفقود.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Line {n} was changed after it was written.</source>
        <translation>السطر {n} غُيّر بعد كتابته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Lines are missing from {n} on, at the end.</source>
        <translation>أسطر مفقودة من السطر {n} فصاعداً، في النهاية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>No line of the trail fits.</source>
        <translation>لا سطر مطابق في السجل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>The chain is broken.</source>
        <translation>السلسلة مكسورة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>The chain is whole.</source>
        <translation>السلسلة سليمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Verify now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>What names the last line was changed or taken away.</source>
        <translation>ما يشير إلى السطر الأخير غُيّر أو أُزيل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Which lines</source>
        <translation>أي الأسطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Who, what or detail</source>
        <translation>من أو ماذا أو تفصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>{lines}, checked at {time}. Last code {code}.</source>
        <translation>‏{lines}، فُحص في {time}. الرمز الأخير {code}.</translation>
    </message>
</context>
<context>
    <name>BlankChip</name>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Variable {name}</source>
        <translation>المتغير {name}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Times are {zone}. The provider gets UTC.</source>
        <translation>الأوقات بتوقيت {zone}. يتلقى المزوّد UTC.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>weeks {first} and {second}</source>
        <translation>الأسبوعان {first} و{second}</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>All %Ln numbers</source>
        <translation>
            <numerusform>كل الأرقام</numerusform>
            <numerusform>الرقم الوحيد</numerusform>
            <numerusform>الرقمان</numerusform>
            <numerusform>كل الأرقام (%Ln)</numerusform>
            <numerusform>كل الأرقام (%Ln)</numerusform>
            <numerusform>كل الأرقام (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Called off</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Cancelling</source>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Form of the board</source>
        <translation>شكل اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
</context>
<context>
    <name>BoardStates</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>%n in {minutes} minutes are used.</source>
        <translation>
            <numerusform>لم يُستخدم شيء في {minutes} دقيقة.</numerusform>
            <numerusform>استُخدم واحد في {minutes} دقيقة.</numerusform>
            <numerusform>استُخدم اثنان في {minutes} دقيقة.</numerusform>
            <numerusform>استُخدمت %n في {minutes} دقيقة.</numerusform>
            <numerusform>استُخدم %n في {minutes} دقيقة.</numerusform>
            <numerusform>استُخدم %n في {minutes} دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>%n wait and go out at {time}.</source>
        <translation>
            <numerusform>لا ينتظر شيء حتى {time}.</numerusform>
            <numerusform>ينتظر واحد ويخرج في {time}.</numerusform>
            <numerusform>ينتظر اثنان ويخرجان في {time}.</numerusform>
            <numerusform>تنتظر %n وتخرج في {time}.</numerusform>
            <numerusform>ينتظر %n ويخرج في {time}.</numerusform>
            <numerusform>ينتظر %n ويخرج في {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>A text or a template can go out later, once or again and again. It stands here until it has.</source>
        <translation>يمكن أن يخرج نص أو قالب لاحقاً، مرة أو تكراراً. يبقى هنا إلى أن يخرج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>No message has this number and state.</source>
        <translation>لا رسالة بهذا الرقم وهذه الحالة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>No provider can be reached.</source>
        <translation>لا يمكن الوصول إلى أي مزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Nothing has gone out yet</source>
        <translation>لم يخرج شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Nothing is scheduled</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Nothing was found for “{text}”. Names, numbers and texts were searched.</source>
        <translation>لم يُعثر على شيء لـ«{text}». شمل البحث الأسماء والأرقام والنصوص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Read again</source>
        <translation>قراءة مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Schedule a message</source>
        <translation>جدولة رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>The list of {name} can’t be read.</source>
        <translation>تعذّرت قراءة قائمة {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Too many cancels.</source>
        <translation>إلغاءات كثيرة جداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>What is kept on this computer waits, and is asked about if it gets too late.</source>
        <translation>ما يُحفظ على هذا الحاسوب ينتظر، وتُسأل عنه إن تأخر كثيراً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>What was sent at its time or called off is listed here.</source>
        <translation>ما أُرسل في وقته أو أُلغي مدرج هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>{used} {waits}</source>
        <translation>{used} {waits}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/bubble/paints.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>A message not in this chat</source>
        <translation>رسالة ليست في هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Automatic answer</source>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Could not be fetched. Try again</source>
        <translation>تعذّر الجلب. إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Fetch, {size}</source>
        <translation>جلب، {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Forwarded</source>
        <translation>مُعاد توجيهها</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Not known whether it was sent.</source>
        <translation>لا يُعرف إن كانت قد أُرسلت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Not sent. {reason}</source>
        <translation>لم تُرسل. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Note, never sent</source>
        <translation>ملاحظة، لا تُرسل أبداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Take out of the queue</source>
        <translation>إخراج من قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Waits. {reason}</source>
        <translation>تنتظر. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>ButtonsBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Ten buttons are the most</source>
        <translation>عشرة أزرار على الأكثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>{n} of {most}</source>
        <translation>{n} من {most}</translation>
    </message>
</context>
<context>
    <name>CallFilters</name>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>All numbers</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Caller name or number</source>
        <translation>اسم المتصل أو رقمه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Find callers</source>
        <translation>البحث عن متصلين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Last 4 weeks</source>
        <translation>آخر 4 أسابيع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Last 90 days</source>
        <translation>آخر 90 يوماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>No reply yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Only {what}. Show all again</source>
        <translation>‏{what} فقط. عرض الكل مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Taken</source>
        <translation>مجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Voice</source>
        <translation>صوتية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Voice and video</source>
        <translation>صوت وفيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Voice or video</source>
        <translation>صوت أو فيديو</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>All calls of {caller}</source>
        <translation>كل مكالمات {caller}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Call back by chat</source>
        <translation>الرد في المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Its provider takes no text.</source>
        <translation>مزوّده لا يقبل نصاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>No webhook told of this call.</source>
        <translation>لم يُبلغ أي webhook عن هذه المكالمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Show the webhook</source>
        <translation>عرض الـwebhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>What this caller gets</source>
        <translation>ما يتلقاه هذا المتصل</translation>
    </message>
</context>
<context>
    <name>CallStates</name>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Ask for calls now</source>
        <translation>طلب المكالمات الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Calls to your numbers are listed here as their providers report them. They stay here when the provider’s own list of the last hundred has long forgotten them.</source>
        <translation>المكالمات إلى أرقامك مدرجة هنا كما يبلّغ عنها المزوّدون. وتبقى هنا بعد أن تنساها قائمة المزوّد التي تضم آخر مئة فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>No calls of “{text}”</source>
        <translation>لا مكالمات من «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>No such calls</source>
        <translation>لا مكالمات كهذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Try another time or number. Names and numbers of callers can be searched for.</source>
        <translation>جرّب وقتاً أو رقماً آخر. يمكن البحث عن أسماء المتصلين وأرقامهم.</translation>
    </message>
</context>
<context>
    <name>CallSums</name>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>All calls of {caller}</source>
        <translation>كل مكالمات {caller}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>All calls to this number</source>
        <translation>كل المكالمات إلى هذا الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Call back by chat</source>
        <translation>الرد في المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Callers</source>
        <translation>المتصلون</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>No call fits the filters.</source>
        <translation>لا مكالمة تطابق التصفية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>No calls in this time</source>
        <translation>لا مكالمات في هذه المدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Who calls your numbers is counted here.</source>
        <translation>هنا يُحصى من يتصل بأرقامك.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/call_sums.py"/>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>‏%Ln مكالمات</numerusform>
            <numerusform>‏%Ln مكالمة</numerusform>
            <numerusform>‏%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>After it</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answer took {seconds} s, gateway went first</source>
        <translation>استغرق الرد {seconds} ث، وسبقه Gateway</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answered in chat at {time}</source>
        <translation>رُدّ عليها في المحادثة في {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answered in chat {time} later</source>
        <translation>رُدّ عليها في المحادثة بعد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answers were off</source>
        <translation>كانت الردود متوقفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Called again {time} later</source>
        <translation>اتصل مجدداً بعد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Callers</source>
        <translation>المتصلون</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>Calls by day and hour</source>
        <translation>المكالمات حسب اليوم والساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Consent could not be looked up</source>
        <translation>تعذّر التحقق من الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Declined, default text</source>
        <translation>مرفوضة، النص الافتراضي</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Declined, no text</source>
        <translation>مرفوضة، بلا نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Declined, your text</source>
        <translation>مرفوضة، نصك</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Groups get no automatic texts</source>
        <translation>المجموعات لا تتلقى نصوصاً تلقائية</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Had five texts within an hour</source>
        <translation>تلقى خمسة نصوص خلال ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>In the log only</source>
        <translation>في السجل فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Its provider reports calls, takes no text</source>
        <translation>مزوّده يبلّغ عن المكالمات ولا يقبل نصاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Last call</source>
        <translation>آخر مكالمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Missed, no text</source>
        <translation>فائتة، بلا نص</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>No calls in the last %n weeks</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>لا مكالمات في الأسبوع الأخير</numerusform>
            <numerusform>لا مكالمات في آخر أسبوعين</numerusform>
            <numerusform>لا مكالمات في آخر %n أسابيع</numerusform>
            <numerusform>لا مكالمات في آخر %n أسبوعاً</numerusform>
            <numerusform>لا مكالمات في آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>No message yet</source>
        <translation>لا رسالة بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>No rule fitted</source>
        <translation>لا قاعدة منطبقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>One of your own numbers</source>
        <translation>أحد أرقامك</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Switchboard was closed, the gateway answered</source>
        <translation>كان Switchboard مغلقاً، فرد Gateway</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Taken</source>
        <translation>مجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Taken on the phone</source>
        <translation>أُجيب عنها على الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Talk</source>
        <translation>مدة الحديث</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Test call</source>
        <translation>مكالمة اختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <location filename="../../app/ui/models/calls.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Told too late by the gateway</source>
        <translation>أبلغ عنها Gateway متأخراً جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Voice</source>
        <translation>صوتية</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Wants no automatic texts</source>
        <translation>لا يريد نصوصاً تلقائية</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Wrote {time} later</source>
        <translation>كتب بعد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>calls</source>
        <translation>مكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>fewer</source>
        <translation>أقل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>last %n weeks</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>الأسبوع الأخير</numerusform>
            <numerusform>آخر أسبوعين</numerusform>
            <numerusform>آخر %n أسابيع</numerusform>
            <numerusform>آخر %n أسبوعاً</numerusform>
            <numerusform>آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>{caller}, {when}, {kind} call to {number}, {outcome}, {after}</source>
        <translation>‏{caller}، {when}، مكالمة ({kind}) إلى {number}، {outcome}، {after}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>{cell}: {calls}</source>
        <translation>{cell}: {calls}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>{day} {hour}</source>
        <translation>{day} {hour}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>{weeks}, {calls}, busiest {cell} with {most}</source>
        <translation>‏{weeks}، {calls}، الأكثر ازدحاماً {cell} بعدد {most}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>{who}: {calls}, {declined} declined, {missed} missed, {taken} taken, last {when}</source>
        <translation>‏{who}: {calls}، المرفوضة {declined}، الفائتة {missed}، المُجابة {taken}، آخرها {when}</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>‏%Ln مكالمات</numerusform>
            <numerusform>‏%Ln مكالمة</numerusform>
            <numerusform>‏%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>%n calls exported</source>
        <translation>
            <numerusform>لم تُصدَّر مكالمات</numerusform>
            <numerusform>صُدّرت مكالمة واحدة</numerusform>
            <numerusform>صُدّرت مكالمتان</numerusform>
            <numerusform>صُدّرت %n مكالمات</numerusform>
            <numerusform>صُدّرت %n مكالمة</numerusform>
            <numerusform>صُدّرت %n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>لم يُصدَّر سطر</numerusform>
            <numerusform>صُدّر سطر واحد</numerusform>
            <numerusform>صُدّر سطران</numerusform>
            <numerusform>صُدّرت %n أسطر</numerusform>
            <numerusform>صُدّر %n سطراً</numerusform>
            <numerusform>صُدّر %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>%n without a reply today</source>
        <translation>
            <numerusform>لا شيء بلا رد اليوم</numerusform>
            <numerusform>واحدة بلا رد اليوم</numerusform>
            <numerusform>اثنتان بلا رد اليوم</numerusform>
            <numerusform>%n بلا رد اليوم</numerusform>
            <numerusform>%n بلا رد اليوم</numerusform>
            <numerusform>%n بلا رد اليوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Answer to declined calls</source>
        <translation>الرد على المكالمات المرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>By day and hour</source>
        <translation>حسب اليوم والساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Callers</source>
        <translation>المتصلون</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Calls are up to date</source>
        <translation>المكالمات محدّثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Calls may be missing here.</source>
        <translation>قد تنقص مكالمات هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Export calls</source>
        <translation>تصدير المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>How calls are listed</source>
        <translation>كيف تُسرد المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Log of automatic answers</source>
        <translation>سجل الردود التلقائية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Text sent</source>
        <translation>أُرسل النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Wrote</source>
        <translation>كتب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>{calls}, {declined} declined, {taken} taken</source>
        <translation>‏{calls}، {declined} مرفوضة، {taken} مجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>{what} The list is asked for again by itself.</source>
        <translation>‏{what} تُطلب القائمة مجدداً من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/runs.py"/>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصاً</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>%Ln people get another language.</source>
        <translation>
            <numerusform>لا أحد يتلقى لغة أخرى.</numerusform>
            <numerusform>شخص واحد يتلقى لغة أخرى.</numerusform>
            <numerusform>شخصان يتلقيان لغة أخرى.</numerusform>
            <numerusform>‏%Ln أشخاص يتلقون لغة أخرى.</numerusform>
            <numerusform>‏%Ln شخصاً يتلقون لغة أخرى.</numerusform>
            <numerusform>‏%Ln شخص يتلقون لغة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people get no message. What was sent stays sent.</source>
        <translation>
            <numerusform>الجميع تلقوا رسالتهم. ما أُرسل يبقى مرسلاً.</numerusform>
            <numerusform>شخص واحد لا يتلقى رسالة. ما أُرسل يبقى مرسلاً.</numerusform>
            <numerusform>شخصان لا يتلقيان رسالة. ما أُرسل يبقى مرسلاً.</numerusform>
            <numerusform>‏%Ln أشخاص لا يتلقون رسالة. ما أُرسل يبقى مرسلاً.</numerusform>
            <numerusform>‏%Ln شخصاً لا يتلقون رسالة. ما أُرسل يبقى مرسلاً.</numerusform>
            <numerusform>‏%Ln شخص لا يتلقون رسالة. ما أُرسل يبقى مرسلاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people wait for another try</source>
        <translation>
            <numerusform>لا أحد ينتظر محاولة أخرى</numerusform>
            <numerusform>شخص واحد ينتظر محاولة أخرى</numerusform>
            <numerusform>شخصان ينتظران محاولة أخرى</numerusform>
            <numerusform>‏%Ln أشخاص ينتظرون محاولة أخرى</numerusform>
            <numerusform>‏%Ln شخصاً ينتظرون محاولة أخرى</numerusform>
            <numerusform>‏%Ln شخص ينتظرون محاولة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people written to {file}</source>
        <translation>
            <numerusform>لم يُكتب أحد في {file}</numerusform>
            <numerusform>كُتب شخص واحد في {file}</numerusform>
            <numerusform>كُتب شخصان في {file}</numerusform>
            <numerusform>كُتب %Ln أشخاص في {file}</numerusform>
            <numerusform>كُتب %Ln شخصاً في {file}</numerusform>
            <numerusform>كُتب %Ln شخص في {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفاً</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>%Ln rows ask for {languages}, which {template} lacks.</source>
        <translation>
            <numerusform>لا صف يطلب {languages} التي تنقص {template}.</numerusform>
            <numerusform>صف واحد يطلب {languages} التي تنقص {template}.</numerusform>
            <numerusform>صفان يطلبان {languages} التي تنقص {template}.</numerusform>
            <numerusform>‏%Ln صفوف تطلب {languages} التي تنقص {template}.</numerusform>
            <numerusform>‏%Ln صفاً تطلب {languages} التي تنقص {template}.</numerusform>
            <numerusform>‏%Ln صف تطلب {languages} التي تنقص {template}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>%Ln rows get no message.</source>
        <translation>
            <numerusform>كل الصفوف تتلقى رسالة.</numerusform>
            <numerusform>صف واحد لا يتلقى رسالة.</numerusform>
            <numerusform>صفان لا يتلقيان رسالة.</numerusform>
            <numerusform>‏%Ln صفوف لا تتلقى رسالة.</numerusform>
            <numerusform>‏%Ln صفاً لا تتلقى رسالة.</numerusform>
            <numerusform>‏%Ln صف لا تتلقى رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%Ln rows written</source>
        <translation>
            <numerusform>لم تُكتب صفوف</numerusform>
            <numerusform>كُتب صف واحد</numerusform>
            <numerusform>كُتب صفان</numerusform>
            <numerusform>كُتبت %Ln صفوف</numerusform>
            <numerusform>كُتب %Ln صفاً</numerusform>
            <numerusform>كُتب %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%n campaigns</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%n حملات</numerusform>
            <numerusform>%n حملة</numerusform>
            <numerusform>%n حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%n columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عموداً</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%n columns were matched by name and content</source>
        <translation>
            <numerusform>لم يُطابَق عمود</numerusform>
            <numerusform>طوبق عمود واحد بالاسم والمحتوى</numerusform>
            <numerusform>طوبق عمودان بالاسم والمحتوى</numerusform>
            <numerusform>طوبقت %n أعمدة بالاسم والمحتوى</numerusform>
            <numerusform>طوبق %n عموداً بالاسم والمحتوى</numerusform>
            <numerusform>طوبق %n عمود بالاسم والمحتوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>%n complaints</source>
        <translation>
            <numerusform>لا شكاوى</numerusform>
            <numerusform>شكوى واحدة</numerusform>
            <numerusform>شكويان</numerusform>
            <numerusform>%n شكاوى</numerusform>
            <numerusform>%n شكوى</numerusform>
            <numerusform>%n شكوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%n paused</source>
        <translation>
            <numerusform>لا شيء متوقف</numerusform>
            <numerusform>واحدة متوقفة</numerusform>
            <numerusform>اثنتان متوقفتان</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>لا شيء جارٍ</numerusform>
            <numerusform>واحدة جارية</numerusform>
            <numerusform>اثنتان جاريتان</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%n was left out</source>
        <translation>
            <numerusform>لم يُترك أحد</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>A campaign sends one message to many people, at a pace that you set.</source>
        <translation>ترسل الحملة رسالة واحدة إلى أشخاص كثيرين، بوتيرة تحددها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>A dry run: nothing has been sent yet.</source>
        <translation>تجربة بلا إرسال: لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>A label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>A limit is reached until {time}.</source>
        <translation>بُلغ حدّ حتى {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>A reply that is one of these words opts out</source>
        <translation>الرد الذي هو إحدى هذه الكلمات يلغي الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>A reply with one of these words is a complaint</source>
        <translation>الرد الذي فيه إحدى هذه الكلمات شكوى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>A value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Account refused</source>
        <translation>رُفض الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>All {n}</source>
        <translation>الكل {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>As fast as the limit allows</source>
        <translation>بأسرع ما يسمح به الحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>At</source>
        <translation>في</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>At most a day</source>
        <translation>على الأكثر في اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>At most {n} a day</source>
        <translation>على الأكثر {n} في اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>At most {n}: {words}.</source>
        <translation>على الأكثر {n}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>At once</source>
        <translation>فوراً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Back to the campaigns</source>
        <translation>العودة إلى الحملات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Bad number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/runs.py"/>
        <source>Campaign, {message}, {people}</source>
        <translation>حملة، {message}، {people}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Cancel it first.</source>
        <translation>ألغها أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Cancel the campaign</source>
        <translation>إلغاء الحملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Cancel {name}</source>
        <translation>إلغاء {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>Choose a column</source>
        <translation>اختر عموداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Choose a label</source>
        <translation>اختر وسماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Choose a template</source>
        <translation>اختر قالباً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Choose the header’s file.</source>
        <translation>اختر ملف الترويسة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Choose the people again.</source>
        <translation>اختر الأشخاص من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <source>Compare campaigns</source>
        <translation>مقارنة الحملات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Complained: {reply}</source>
        <translation>اشتكى: {reply}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Complaints</source>
        <translation>الشكاوى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Consent date</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Consent is not checked.</source>
        <translation>لا تُفحص الموافقة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Delete the campaign</source>
        <translation>حذف الحملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Documented limit: {words}.</source>
        <translation>الحد الموثّق: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Drop a CSV or XLSX file here</source>
        <translation>أفلت هنا ملف CSV أو XLSX</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every five minutes</source>
        <translation>كل خمس دقائق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every four hours</source>
        <translation>كل أربع ساعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every quarter of an hour</source>
        <translation>كل ربع ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Everybody gets it from {time} on their own clock, as their number’s area tells; numbers without one follow yours.</source>
        <translation>يتلقاها كل شخص من {time} بساعته، كما تدل منطقة رقمه؛ والأرقام التي بلا منطقة تتبع ساعتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Failed {n}</source>
        <translation>فشل {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Free text</source>
        <translation>نص حر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>From {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>From {time} on everybody’s own clock</source>
        <translation>من {time} فصاعداً بساعة كل شخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Full speed</source>
        <translation>السرعة الكاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Funnel</source>
        <translation>القمع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Goes out by</source>
        <translation>تخرج عبر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Held {n}</source>
        <translation>محجوز {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>How to read this file</source>
        <translation>كيف يُقرأ هذا الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>In UTC: {time}</source>
        <translation>بتوقيت UTC: ‏{time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>In everybody’s own hours</source>
        <translation>في ساعات كل شخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>It comes twice on that day; it starts at the first.</source>
        <translation>تأتي مرتين في ذلك اليوم؛ وتبدأ عند الأولى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>It does not exist on that day; it starts at {time}.</source>
        <translation>لا توجد في ذلك اليوم؛ وتبدأ في {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>It goes on by itself then. {n} people wait.</source>
        <translation>عندها يستأنف من تلقاء نفسه. ينتظر {n} شخصاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>It takes more than a day.</source>
        <translation>يستغرق أكثر من يوم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>It would start at once.</source>
        <translation>ستبدأ فوراً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Its ledger goes away. The messages stay in their chats.</source>
        <translation>يزول دفترها. وتبقى الرسائل في محادثاتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Its time passed while Switchboard was closed or the computer slept.</source>
        <translation>مرّ وقتها وSwitchboard مغلق أو الحاسوب نائم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Keeping the people: {n}</source>
        <translation>حفظ الأشخاص: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Kept as a draft</source>
        <translation>حُفظت كمسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Language missing</source>
        <translation>اللغة ناقصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Language missing in the template</source>
        <translation>اللغة تنقص القالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Later, all at the same moment</source>
        <translation>لاحقاً، الجميع في اللحظة نفسها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Leave them</source>
        <translation>تركهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Leave them out</source>
        <translation>استبعادهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Locked {time}, seal {seal}</source>
        <translation>أُقفلت {time}، الختم {seal}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Look at the rows.</source>
        <translation>انظر الصفوف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>Messages a minute</source>
        <translation>رسائل في الدقيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>More than {share} of the sends failed.</source>
        <translation>فشل أكثر من {share} من الإرسالات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Name of the campaign</source>
        <translation>اسم الحملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>No answer came, so they may have it already. Nothing is sent again by itself.</source>
        <translation>لم يأتِ جواب، فربما وصلتهم. لا يُعاد إرسال شيء تلقائياً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>No approved template is known for this number. Sync them on the Templates page.</source>
        <translation>لا قالب معتمداً معروفاً لهذا الرقم. زامِن القوالب في صفحة القوالب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>No campaigns yet</source>
        <translation>لا حملات بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>No cap</source>
        <translation>بلا سقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>No column is named {name}.</source>
        <translation>لا عمود باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No consent</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No country code</source>
        <translation>لا رمز بلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>No country, leave them out</source>
        <translation>بلا بلد، تُستبعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No number</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>No person stands like this.</source>
        <translation>لا شخص بهذه الحال.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No phone number</source>
        <translation>لا رقم هاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No quiet hours</source>
        <translation>لا ساعات هدوء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Nobody gets a message.</source>
        <translation>لا أحد يتلقى رسالة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Nobody knows whether the first message arrived: some may get it twice.</source>
        <translation>لا يعرف أحد هل وصلت الرسالة الأولى: قد يتلقاها بعضهم مرتين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Nobody to show</source>
        <translation>لا أحد للعرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Nobody who opted out</source>
        <translation>لا أحد ممن ألغوا الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Not known {n}</source>
        <translation>غير معروف {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Not on WhatsApp</source>
        <translation>ليس على WhatsApp</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Nothing between</source>
        <translation>لا شيء بين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing between {start} and {end}</source>
        <translation>لا شيء بين {start} و{end}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Nothing fills blank {n} yet.</source>
        <translation>لا شيء يملأ الفراغ {n} بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Nothing is sent before the last step</source>
        <translation>لا يُرسل شيء قبل الخطوة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing more goes out. Look at the reasons, then go on or cancel.</source>
        <translation>لا يخرج شيء بعد. انظر في الأسباب، ثم استأنف أو ألغِ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing more goes out. Mend the key in the settings, then go on and retry.</source>
        <translation>لا يخرج شيء بعد. أصلح المفتاح في الإعدادات، ثم استأنف وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing more goes out. Read the replies, then go on or cancel.</source>
        <translation>لا يخرج شيء بعد. اقرأ الردود، ثم استأنف أو ألغِ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Nothing was changed since the start.</source>
        <translation>لم يتغير شيء منذ البداية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Nothing was sent to them yet.</source>
        <translation>لم يُرسل إليهم شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing went out meanwhile. Go on now, or cancel.</source>
        <translation>لم يخرج شيء في هذه الأثناء. استأنف الآن أو ألغِ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Number too long</source>
        <translation>الرقم طويل جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Number too short</source>
        <translation>الرقم قصير جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Number {n} in line</source>
        <translation>رقم {n} في الطابور</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Numbers without a country code are</source>
        <translation>الأرقام التي بلا رمز بلد هي</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Of %n asked about, {known} are known now</source>
        <translation>
            <numerusform>لم يُسأل عن أحد، والمعروف الآن {known}</numerusform>
            <numerusform>سُئل عن واحد، والمعروف الآن {known}</numerusform>
            <numerusform>سُئل عن اثنين، والمعروف الآن {known}</numerusform>
            <numerusform>سُئل عن %n، والمعروف الآن {known}</numerusform>
            <numerusform>سُئل عن %n، والمعروف الآن {known}</numerusform>
            <numerusform>سُئل عن %n، والمعروف الآن {known}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>One row a person. Nothing leaves this computer.</source>
        <translation>صف لكل شخص. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Only people who opted out are left out.</source>
        <translation>لا يُستبعد إلا من ألغوا الموافقة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Only people with consent</source>
        <translation>الأشخاص الموافقون فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Only {n} of {all} people of this draft were kept.</source>
        <translation>حُفظ {n} فقط من أصل {all} من أشخاص هذه المسودة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Open the chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Opted out</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Opted out: {reply}</source>
        <translation>ألغى الموافقة: {reply}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Pause by itself at</source>
        <translation>التوقف تلقائياً عند</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused by you</source>
        <translation>أوقفته أنت مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, account refused</source>
        <translation>متوقف، رُفض الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, clock in doubt</source>
        <translation>متوقف مؤقتاً، الساعة موضع شك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, complaints</source>
        <translation>متوقف، شكاوى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, limit reached</source>
        <translation>متوقف، بُلغ الحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, quiet hours</source>
        <translation>متوقف، ساعات هدوء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, time missed</source>
        <translation>متوقف، فات الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, too many failed</source>
        <translation>متوقف، إخفاقات كثيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Paused. Nothing more goes out.</source>
        <translation>متوقفة. لا يخرج شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Pauses at %n complaints</source>
        <translation>
            <numerusform>يتوقف دون شكوى</numerusform>
            <numerusform>يتوقف عند شكوى واحدة</numerusform>
            <numerusform>يتوقف عند شكويين</numerusform>
            <numerusform>يتوقف عند %n شكاوى</numerusform>
            <numerusform>يتوقف عند %n شكوى</numerusform>
            <numerusform>يتوقف عند %n شكوى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Pauses by itself at {share} failed</source>
        <translation>تتوقف تلقائياً عند فشل {share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>People of chats</source>
        <translation>أشخاص المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/busy.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Provider not reached</source>
        <translation>تعذّر الوصول إلى المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Provider server error</source>
        <translation>خطأ خادم لدى المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Provider too busy</source>
        <translation>المزوّد مشغول جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Quiet from</source>
        <translation>هدوء من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Quiet hours until {time}.</source>
        <translation>ساعات هدوء حتى {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Quiet until</source>
        <translation>هدوء حتى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Read {n}</source>
        <translation>قُرئت {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Reading {file}: {n} rows</source>
        <translation>يُقرأ {file}: ‏{n} صفاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Refused as malformed</source>
        <translation>رُفض لسوء الصياغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Repeated</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Repeated, sent once</source>
        <translation>مكرر، أُرسل مرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>Replied</source>
        <translation>ردّوا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Replied (UTC)</source>
        <translation>ردّوا (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Replied at {time}, “{words}”</source>
        <translation>رد في {time}، «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Reply window closed</source>
        <translation>أُغلقت نافذة الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Result so far</source>
        <translation>النتيجة حتى الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Retry the {n}</source>
        <translation>إعادة محاولة الـ{n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Row {n} of {all}</source>
        <translation>الصف {n} من {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Rows of the audience</source>
        <translation>صفوف الجمهور</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Same as row {n}</source>
        <translation>مثل الصف {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Save a list of them</source>
        <translation>حفظ قائمة بهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Says</source>
        <translation>تقول</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Schedule for %Ln people</source>
        <translation>
            <numerusform>لا أحد للجدولة</numerusform>
            <numerusform>جدولة لشخص واحد</numerusform>
            <numerusform>جدولة لشخصين</numerusform>
            <numerusform>جدولة لـ%Ln أشخاص</numerusform>
            <numerusform>جدولة لـ%Ln شخصاً</numerusform>
            <numerusform>جدولة لـ%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Send again to %Ln people</source>
        <translation>
            <numerusform>لا أحد للإرسال مجدداً</numerusform>
            <numerusform>إرسال مجدداً إلى شخص واحد</numerusform>
            <numerusform>إرسال مجدداً إلى شخصين</numerusform>
            <numerusform>إرسال مجدداً إلى %Ln أشخاص</numerusform>
            <numerusform>إرسال مجدداً إلى %Ln شخصاً</numerusform>
            <numerusform>إرسال مجدداً إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Send again…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>لا أحد للإرسال</numerusform>
            <numerusform>إرسال إلى شخص واحد</numerusform>
            <numerusform>إرسال إلى شخصين</numerusform>
            <numerusform>إرسال إلى %Ln أشخاص</numerusform>
            <numerusform>إرسال إلى %Ln شخصاً</numerusform>
            <numerusform>إرسال إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>Sends over time</source>
        <translation>الإرسالات عبر الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Sent (UTC)</source>
        <translation>أُرسلت (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Separated by commas.</source>
        <translation>تُفصل بفواصل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>Set the pace</source>
        <translation>ضبط الوتيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Several people complained.</source>
        <translation>اشتكى عدة أشخاص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Show all rows</source>
        <translation>عرض كل الصفوف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Show only the {n} with a problem</source>
        <translation>عرض الـ{n} ذات المشكلة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Spring samples</source>
        <translation>عينات الربيع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Starts</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/busy.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Taken back in the chat</source>
        <translation>سُحب في المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Takes</source>
        <translation>تستغرق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Template not usable</source>
        <translation>القالب غير صالح للاستخدام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>That time is over.</source>
        <translation>مضى ذلك الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>The clocks go back over that time.</source>
        <translation>تُؤخَّر الساعات في ذلك الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>The clocks go forward over that time.</source>
        <translation>تُقدَّم الساعات في ذلك الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>The content is not what was locked at the start.</source>
        <translation>المحتوى ليس ما أُقفل في البداية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The first of them</source>
        <translation>الأولى منها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>The next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The numbers are not verified.</source>
        <translation>لم يُتحقق من الأرقام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>The others would fail again.</source>
        <translation>سيفشل الآخرون مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>The person before</source>
        <translation>الشخص السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The provider did not answer for all of them.</source>
        <translation>لم يُجب المزوّد عنهم جميعاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>The provider documents no limit for this; a slow pace is safer.</source>
        <translation>لا يوثّق المزوّد حداً لهذا؛ الوتيرة البطيئة أسلم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>The provider documents no limit. Slower is safer for a phone’s number.</source>
        <translation>لا يوثّق المزوّد حداً. الأبطأ أسلم لرقم هاتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>The provider refused the account.</source>
        <translation>رفض المزوّد الحساب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>The same words for everybody</source>
        <translation>الكلمات نفسها للجميع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The template lacks theirs.</source>
        <translation>تنقص القالب لغتهم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>The text is too long.</source>
        <translation>النص طويل جداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>They are kept as opted out, and no campaign writes to them again.</source>
        <translation>يُحفظون كمن ألغوا الموافقة، ولا تكتب إليهم حملة مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>They stay in the ledger, each with its reason.</source>
        <translation>يبقون في الدفتر، كل مع سببه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>They would fail again.</source>
        <translation>سيفشلون مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>This computer must stay on</source>
        <translation>يجب أن يبقى هذا الحاسوب عاملاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>This computer must stay on; a closed program goes on where it was.</source>
        <translation>يجب أن يبقى هذا الحاسوب عاملاً؛ والبرنامج المغلق يتابع من حيث كان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>This number sends free text only within 24 hours of a reply.</source>
        <translation>لا يرسل هذا الرقم نصاً حراً إلا خلال 24 ساعة من رد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>This number sends no templates.</source>
        <translation>لا يرسل هذا الرقم قوالب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>This number’s chats</source>
        <translation>محادثات هذا الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Two campaigns have to have sent.</source>
        <translation>يجب أن تكون حملتان قد أرسلتا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Undo matching</source>
        <translation>التراجع عن المطابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Use {language}</source>
        <translation>استخدام {language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Uses {language}</source>
        <translation>يستخدم {language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Verify numbers with the provider first</source>
        <translation>التحقق من الأرقام لدى المزوّد أولاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Verifying numbers: {n}</source>
        <translation>يجري التحقق من الأرقام: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Waiting {n}</source>
        <translation>ينتظر {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>What fills {blank}</source>
        <translation>ما يملأ {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>What stops it</source>
        <translation>ما يوقفها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>What {column} is</source>
        <translation>ما هو {column}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>WhatsApp held it back</source>
        <translation>حجزه WhatsApp</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Where the people come from</source>
        <translation>من أين الأشخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Which people</source>
        <translation>أي أشخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Why {n} failed</source>
        <translation>لماذا فشل {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>Words for {blank}</source>
        <translation>كلمات لـ{blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>Write a number above 0 and within the limit.</source>
        <translation>اكتب رقماً أكبر من 0 وضمن الحد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>about {length} at {pace}, done near {time}</source>
        <translation>نحو {length} بوتيرة {pace}، تنتهي قرابة {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>and at</source>
        <translation>وعند</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>audience {name}</source>
        <translation>الجمهور {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>draft saved {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>ended {time}</source>
        <translation>انتهت {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>first %Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>الصف الأول</numerusform>
            <numerusform>أول صفين</numerusform>
            <numerusform>أول %Ln صفوف</numerusform>
            <numerusform>أول %Ln صفاً</numerusform>
            <numerusform>أول %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>first row holds the names</source>
        <translation>الصف الأول يحوي الأسماء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>for example {sample}</source>
        <translation>مثلاً {sample}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>hold</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>label {name}</source>
        <translation>الوسم {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>made {time}</source>
        <translation>أُنشئت {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>of {all} rows will get a message</source>
        <translation>من {all} صفاً ستتلقى رسالة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>pauses at %n complaints</source>
        <translation>
            <numerusform>يتوقف دون شكوى</numerusform>
            <numerusform>يتوقف عند شكوى واحدة</numerusform>
            <numerusform>يتوقف عند شكويين</numerusform>
            <numerusform>يتوقف عند %n شكاوى</numerusform>
            <numerusform>يتوقف عند %n شكوى</numerusform>
            <numerusform>يتوقف عند %n شكوى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>pauses at {share} failed</source>
        <translation>تتوقف عند فشل {share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>people of the number</source>
        <translation>أشخاص الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>rows, not checked yet</source>
        <translation>صفاً، لم تُفحص بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent, about {left} left at {n} a minute, done near {time}</source>
        <translation>أُرسلت، بقي نحو {left} بمعدل {n} في الدقيقة، تنتهي قرابة {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent, {n} to go</source>
        <translation>أُرسلت، وبقي {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by bars</source>
        <translation>مفصول بخطوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by commas</source>
        <translation>مفصول بفواصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by semicolons</source>
        <translation>مفصول بفواصل منقوطة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by tabs</source>
        <translation>مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>started {time}</source>
        <translation>بدأت {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>starts {time}</source>
        <translation>تبدأ {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <source>the best of these</source>
        <translation>الأفضل بينها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>the columns have no names</source>
        <translation>لا أسماء للأعمدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{column} is empty</source>
        <translation>‏{column} فارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{done} of {all} sent, {failed} failed</source>
        <translation>{done} من {all} أُرسلت، وفشل {failed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>{matched}, {rest}. Check them before you go on.</source>
        <translation>‏{matched}، {rest}. افحصها قبل المتابعة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>{name} has started</source>
        <translation>بدأت {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{n} / hour</source>
        <translation>{n} / ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{n} / min</source>
        <translation>{n} / دقيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{n} left in {bars} bars, {failed} of them failed</source>
        <translation>بقي {n} في {bars} أعمدة، فشل منها {failed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>{n} not known</source>
        <translation>{n} غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>{n} of {all} rows.</source>
        <translation>{n} من {all} صفاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>{people} of {source}</source>
        <translation>‏{people} من {source}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{reason}, tried %n times</source>
        <translation>
            <numerusform>‏{reason}، بلا محاولة</numerusform>
            <numerusform>‏{reason}، محاولة واحدة</numerusform>
            <numerusform>‏{reason}، محاولتان</numerusform>
            <numerusform>‏{reason}، %n محاولات</numerusform>
            <numerusform>‏{reason}، %n محاولة</numerusform>
            <numerusform>‏{reason}، %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>{share} failed</source>
        <translation>فشل {share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of attempts</source>
        <translation>‏{share} من المحاولات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of delivered</source>
        <translation>‏{share} من المسلَّم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of read</source>
        <translation>‏{share} من المقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of sent</source>
        <translation>‏{share} من المرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of the audience</source>
        <translation>‏{share} من الجمهور</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>{share} sent</source>
        <translation>أُرسل {share}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{template}, %n languages</source>
        <translation>
            <numerusform>‏{template}، بلا لغات</numerusform>
            <numerusform>‏{template}، لغة واحدة</numerusform>
            <numerusform>‏{template}، لغتان</numerusform>
            <numerusform>‏{template}، %n لغات</numerusform>
            <numerusform>‏{template}، %n لغة</numerusform>
            <numerusform>‏{template}، %n لغة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{template}, {language}</source>
        <translation>{template}، {language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>{time}, when the quiet hours end</source>
        <translation>عند انتهاء ساعات الهدوء، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>{time}, {zone}</source>
        <translation>{time}، {zone}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{time}: {read} read, {delivered} delivered, {sent} sent, {failed} failed</source>
        <translation>{time}: ‏{read} مقروءة، {delivered} مسلّمة، {sent} مرسلة، {failed} فاشلة</translation>
    </message>
</context>
<context>
    <name>CancelRepeatingCard</name>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Keep all</source>
        <translation>إبقاء الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Only this one is left out, or nothing more is sent to {name}.</source>
        <translation>تُترك هذه وحدها، أو لا يُرسل شيء آخر إلى {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Skip this one</source>
        <translation>تخطّي هذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>This message repeats</source>
        <translation>هذه الرسالة متكررة</translation>
    </message>
</context>
<context>
    <name>CannedDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>%n files are not in it: export with their files to have them.</source>
        <translation>
            <numerusform>لا ملفات ناقصة فيه: صدِّر مع الملفات لتضمينها.</numerusform>
            <numerusform>ملف واحد ليس فيه: صدِّر مع الملفات لتضمينه.</numerusform>
            <numerusform>ملفان ليسا فيه: صدِّر مع الملفات لتضمينهما.</numerusform>
            <numerusform>%n ملفات ليست فيه: صدِّر مع الملفات لتضمينها.</numerusform>
            <numerusform>%n ملفاً ليست فيه: صدِّر مع الملفات لتضمينها.</numerusform>
            <numerusform>%n ملف ليست فيه: صدِّر مع الملفات لتضمينها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Another one is called so already.</source>
        <translation>يوجد رد آخر بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Blanks in braces, as {ship date}, have to be filled before sending. {name}, {first name}, {number} and {operator} fill themselves.</source>
        <translation>الفراغات بين أقواس معقوفة، مثل {ship date}، يجب ملؤها قبل الإرسال. أما {name} و{first name} و{number} و{operator} فتمتلئ تلقائياً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Canned replies (*.zip *.json *.csv)</source>
        <translation>الردود الجاهزة (*.zip *.json *.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Export canned replies</source>
        <translation>تصدير الردود الجاهزة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>File from a link</source>
        <translation>ملف من رابط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Give it a short name.</source>
        <translation>أعطه اسماً قصيراً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Import canned replies</source>
        <translation>استيراد الردود الجاهزة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>It has to begin with https://</source>
        <translation>يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Not read: {reason}</source>
        <translation>لم يُقرأ: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Not saved yet: {names}. Close once more to drop it.</source>
        <translation>لم يُحفظ بعد: {names}. أغلق مرة أخرى للتخلي عن التغييرات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Numbers that can send files send these; all others send the link.</source>
        <translation>الأرقام التي تستطيع إرسال الملفات ترسلها، وبقية الأرقام ترسل الرابط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Spreadsheet (*.csv)</source>
        <translation>جدول بيانات (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>There is nothing to write yet.</source>
        <translation>لا شيء ليُكتب بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Typed after /</source>
        <translation>يُكتب بعد /</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Where the pack is</source>
        <translation>أين الطرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>With their files (*.zip)</source>
        <translation>مع الملفات (*.zip)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Write its text.</source>
        <translation>اكتب النص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>{added} added, {changed} changed.</source>
        <translation>أُضيف {added}، وغُيّر {changed}.</translation>
    </message>
</context>
<context>
    <name>CannedFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>%n files were left out: {most} go at once.</source>
        <translation>
            <numerusform>لم تُضف ملفات: يُرسل {most} معاً. (%n)</numerusform>
            <numerusform>تُرك ملف واحد: يُرسل {most} معاً.</numerusform>
            <numerusform>تُرك ملفان: يُرسل {most} معاً.</numerusform>
            <numerusform>تُركت %n ملفات: يُرسل {most} معاً.</numerusform>
            <numerusform>تُرك %n ملفاً: يُرسل {most} معاً.</numerusform>
            <numerusform>تُرك %n ملف: يُرسل {most} معاً.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>Larger than {size}, the largest that can be sent.</source>
        <translation>أكبر من {size}، وهو أكبر حجم يمكن إرساله.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>None of your numbers takes a file like this.</source>
        <translation>لا يقبل أي من أرقامك ملفاً كهذا.</translation>
    </message>
</context>
<context>
    <name>CannedPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>لا فراغات لملئها</numerusform>
            <numerusform>فراغ واحد يُملأ قبل الإرسال</numerusform>
            <numerusform>فراغان يُملآن قبل الإرسال</numerusform>
            <numerusform>%n فراغات تُملأ قبل الإرسال</numerusform>
            <numerusform>%n فراغاً يُملأ قبل الإرسال</numerusform>
            <numerusform>%n فراغ يُملأ قبل الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%n in all</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًّا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>None begins like this. New makes one out of what you write.</source>
        <translation>لا شيء يبدأ هكذا. يحوّل «جديد» ما تكتبه إلى رد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>None yet. Write one once, and send it with a few letters.</source>
        <translation>لا شيء بعد. اكتب ردًّا مرة واحدة وأرسله ببضعة أحرف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>fill blanks</source>
        <translation>ملء الفراغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>insert</source>
        <translation>إدراج</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>{n} of %n match “{text}”</source>
        <translation>
            <numerusform>{n} من %n تطابق «{text}»</numerusform>
            <numerusform>{n} من %n يطابق «{text}»</numerusform>
            <numerusform>{n} من %n تطابق «{text}»</numerusform>
            <numerusform>{n} من %n تطابق «{text}»</numerusform>
            <numerusform>{n} من %n تطابق «{text}»</numerusform>
            <numerusform>{n} من %n تطابق «{text}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <location filename="../../app/ui/widgets/card.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>A name has at least one letter.</source>
        <translation>في الاسم حرف واحد على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Name, for you</source>
        <translation>الاسم، لك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Only this computer uses it.</source>
        <translation>يستخدمه هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Wait for the answer.</source>
        <translation>انتظر الجواب.</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>Search %n operations</source>
        <translation>
            <numerusform>بحث في العمليات</numerusform>
            <numerusform>بحث في عملية واحدة</numerusform>
            <numerusform>بحث في عمليتين</numerusform>
            <numerusform>بحث في %n عمليات</numerusform>
            <numerusform>بحث في %n عملية</numerusform>
            <numerusform>بحث في %n عملية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>needs sign-in</source>
        <translation>يتطلب تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>path assumed</source>
        <translation>مسار مفترض</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A known message confirmed</source>
        <translation>تأكدت رسالة معروفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A lead’s event that was here already: {detail}</source>
        <translation>حدث لعميل محتمل كان هنا من قبل: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A mark that was here already: {detail}</source>
        <translation>علامة كانت هنا من قبل: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A message that was here already, unchanged</source>
        <translation>رسالة كانت هنا من قبل، دون تغيير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A reaction that was here already: {detail}</source>
        <translation>تفاعل كان هنا من قبل: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A reaction to a message that is not here: {detail}</source>
        <translation>تفاعل مع رسالة ليست هنا: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>An event nobody documented: {detail}</source>
        <translation>حدث لم يوثّقه أحد: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Answered automatically</source>
        <translation>رُدّ تلقائياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Call noted: {detail}</source>
        <translation>سُجّلت مكالمة: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Delivery {id}</source>
        <translation>الحدث {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>It was kept, and told nothing new</source>
        <translation>حُفظ، ولم يكن فيه جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Its secret was entered after it came</source>
        <translation>أُدخل سره بعد وصوله</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Lead moved: {detail}</source>
        <translation>تقدّم عميل محتمل: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Mark kept for a message still to come: {detail}</source>
        <translation>حُفظت علامة لرسالة لم تصل بعد: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Mark set: {detail}</source>
        <translation>وُضعت علامة: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Message added</source>
        <translation>أُضيفت رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Nothing else changed</source>
        <translation>لم يتغير شيء آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>On the disk before the answer, after {time}</source>
        <translation>على القرص قبل الجواب، بعد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Opted out by the word: {detail}</source>
        <translation>طلب إيقاف بالكلمة: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Problem reported: {detail}</source>
        <translation>أُبلغ عن مشكلة: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Reaction: {detail}</source>
        <translation>تفاعل: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Replayed here</source>
        <translation>أُعيد تشغيله هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Sent again by the provider</source>
        <translation>أعاد المزوّد إرساله</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Set aside</source>
        <translation>وُضع جانباً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Stored, answered {status}</source>
        <translation>خُزّن، أُجيب {status}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Template: {detail}</source>
        <translation>قالب: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>The body could not be read. Replay it after an update.</source>
        <translation>تعذّرت قراءة المتن. أعد تشغيله بعد تحديث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>The same event came before</source>
        <translation>جاء الحدث نفسه من قبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Verified later</source>
        <translation>تم التحقق منه لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Without notifications and automatic replies</source>
        <translation>بلا إشعارات ولا ردود آلية</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>marked, no change</source>
        <translation>عُلّم، بلا تغيير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Picture of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Save as PNG…</source>
        <translation>حفظ كـPNG…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Save as SVG…</source>
        <translation>حفظ كـSVG…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>The picture is copied</source>
        <translation>نُسخت الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>{name} could not be written</source>
        <translation>تعذّرت كتابة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>{name} is saved</source>
        <translation>حُفظ {name}</translation>
    </message>
</context>
<context>
    <name>ChatCare</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Put off</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Put off until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>{name} comes back {when}, or with a new message</source>
        <translation>يعود {name} {when}، أو مع رسالة جديدة</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>%n participants</source>
        <translation>
            <numerusform>بلا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Search in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>·  on</source>
        <translation>·  عبر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>· Updating…</source>
        <translation>· جارٍ التحديث…</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_view.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Bring back now</source>
        <translation>إعادة الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Erase this contact…</source>
        <translation>محو جهة الاتصال هذه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Export this contact…</source>
        <translation>تصدير جهة الاتصال هذه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Go to a day…</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Labels…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Name copied</source>
        <translation>نُسخ الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Nobody’s chat</source>
        <translation>محادثة بلا صاحب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Not mine any more</source>
        <translation>لم تعد لي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Notify me of its messages</source>
        <translation>إشعاري برسائلها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Put off…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>{name} archived</source>
        <translation>أُرشفت {name}</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Message without text</source>
        <translation>رسالة بلا نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not known:</source>
        <translation>غير معروف:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not known: no answer came</source>
        <translation>غير معروف: لم يصل جواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not sent:</source>
        <translation>لم تُرسل:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not supported message</source>
        <translation>رسالة غير مدعومة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Voice note</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>chat of {name}</source>
        <translation>محادثة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>label {name}</source>
        <translation>الوسم {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>on {number}</source>
        <translation>على {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>put off until {time}</source>
        <translation>مؤجلة حتى {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>window closes in {time}</source>
        <translation>تُغلق النافذة بعد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
</context>
<context>
    <name>ChatRowDelegate</name>
    <message>
        <location filename="../../app/ui/delegates/chat_row.py"/>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>No window: linked phones, longest wait first</source>
        <translation>بلا نافذة: هواتف مرتبطة، الأطول انتظاراً أولاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Window closed: a template reaches them</source>
        <translation>النافذة مغلقة: يمكن الوصول إليهم بقالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Window closes first</source>
        <translation>النافذة الأقرب إغلاقاً</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/following.py"/>
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>أُرسلت كل الرسائل</numerusform>
            <numerusform>لم تُرسل رسالة واحدة</numerusform>
            <numerusform>لم تُرسل رسالتان</numerusform>
            <numerusform>لم تُرسل %n رسائل</numerusform>
            <numerusform>لم تُرسل %n رسالة</numerusform>
            <numerusform>لم تُرسل %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/page.py"/>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>اختر واحدة من القائمة أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/page.py"/>
        <source>No chat is open</source>
        <translation>لا محادثة مفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/page.py"/>
        <source>The reply window closes in {left}</source>
        <translation>تُغلق نافذة الرد بعد {left}</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <location filename="../../app/ui/widgets/choice_popup.py"/>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>ClickToChatCard</name>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Chat with {name}</source>
        <translation>محادثة مع {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Drawing the code</source>
        <translation>جارٍ رسم الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>QR code of the click-to-chat address</source>
        <translation>رمز QR لعنوان المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Save the code</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>The address is on the clipboard</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>The picture is on the clipboard</source>
        <translation>نُسخت الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Whoever scans it opens a chat with this number. Print it or put it on a page.</source>
        <translation>من يمسحه يفتح محادثة مع هذا الرقم. اطبعه أو ضعه في صفحة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة {file}. اختر مجلداً آخر.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>Nothing is sent by itself until the time is certain.</source>
        <translation>لا يُرسل شيء من تلقاء نفسه حتى يتأكد الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>This computer’s clock went back by {span}.</source>
        <translation>رجعت ساعة هذا الحاسوب {span}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>This computer’s clock went forward by {span}.</source>
        <translation>تقدّمت ساعة هذا الحاسوب {span}.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>4 to 15 letters or digits. It is sent and forgotten.</source>
        <translation>من 4 إلى 15 حرفاً أو رقماً. يُرسل ثم يُنسى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>A code has 4 to 15 letters or digits.</source>
        <translation>الرمز من 4 إلى 15 حرفاً أو رقماً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>It may have gone out. Trying again with the same key can’t send it twice.</source>
        <translation>ربما خرج. إعادة المحاولة بالمفتاح نفسه لا يمكن أن ترسله مرتين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Make six digits</source>
        <translation>توليد ستة أرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>No template is approved.</source>
        <translation>لا قالب معتمد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Send a one-time code</source>
        <translation>إرسال رمز لمرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Send code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Sync templates</source>
        <translation>مزامنة القوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>The chat shows the template’s name only. The code is not stored, not logged, and can’t be shown again.</source>
        <translation>تعرض المحادثة اسم القالب فقط. الرمز لا يُخزَّن ولا يُسجَّل ولا يمكن عرضه مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>The code is on its way</source>
        <translation>الرمز في الطريق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>With the country code.</source>
        <translation>مع رمز البلد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Write the number with its country code.</source>
        <translation>اكتب الرقم مع رمز بلده.</translation>
    </message>
</context>
<context>
    <name>CollapsibleSection</name>
    <message>
        <location filename="../../app/ui/widgets/section.py"/>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/section.py"/>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>CollisionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>%n messages in all.</source>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>رسالة واحدة في المجموع.</numerusform>
            <numerusform>رسالتان في المجموع.</numerusform>
            <numerusform>%n رسائل في المجموع.</numerusform>
            <numerusform>%n رسالة في المجموع.</numerusform>
            <numerusform>%n رسالة في المجموع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>A message went out by itself while you were writing ({when}). Yours was not sent.</source>
        <translation>خرجت رسالة من تلقاء نفسها أثناء كتابتك ({when}). رسالتك لم تُرسل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>Somebody answered from the phone or another desk while you were writing ({when}). Yours was not sent.</source>
        <translation>أجاب أحدهم من الهاتف أو من مكتب آخر أثناء كتابتك ({when}). رسالتك لم تُرسل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Sky</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Slate</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>ComboFind</name>
    <message>
        <location filename="../../app/ui/pages/numbers/concern_find.py"/>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/widgets/combo_find.py"/>
        <source>Nothing has these letters.</source>
        <translation>لا شيء يحوي هذه الأحرف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/concern_find.py"/>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/widgets/combo_find.py"/>
        <source>Type to find</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/concern_find.py"/>
        <location filename="../../app/ui/widgets/combo_find.py"/>
        <source>choose this</source>
        <translation>اختيار هذا</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>%n parts differ</source>
        <translation>
            <numerusform>لا أجزاء مختلفة</numerusform>
            <numerusform>جزء واحد مختلف</numerusform>
            <numerusform>جزءان مختلفان</numerusform>
            <numerusform>%n أجزاء مختلفة</numerusform>
            <numerusform>%n جزءاً مختلفاً</numerusform>
            <numerusform>%n جزء مختلف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Button {n}</source>
        <translation>الزر {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>First version</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Kind of header</source>
        <translation>نوع الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Nothing differs</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Second version</source>
        <translation>النسخة الثانية</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%n blanks to fill</source>
        <translation>
            <numerusform>لا فراغات</numerusform>
            <numerusform>فراغ واحد يُملأ</numerusform>
            <numerusform>فراغان يُملآن</numerusform>
            <numerusform>%n فراغات تُملأ</numerusform>
            <numerusform>%n فراغاً يُملأ</numerusform>
            <numerusform>%n فراغ يُملأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>لا فراغات لملئها</numerusform>
            <numerusform>فراغ واحد يُملأ قبل الإرسال</numerusform>
            <numerusform>فراغان يُملآن قبل الإرسال</numerusform>
            <numerusform>%n فراغات تُملأ قبل الإرسال</numerusform>
            <numerusform>%n فراغاً يُملأ قبل الإرسال</numerusform>
            <numerusform>%n فراغ يُملأ قبل الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>%n messages wait in the queue</source>
        <translation>
            <numerusform>لا رسائل في الانتظار</numerusform>
            <numerusform>رسالة واحدة في الانتظار</numerusform>
            <numerusform>رسالتان في الانتظار</numerusform>
            <numerusform>%n رسائل في الانتظار</numerusform>
            <numerusform>%n رسالة في الانتظار</numerusform>
            <numerusform>%n رسالة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>A reply from {name} opens 24 hours again. Your draft is kept.</source>
        <translation>رد من {name} يفتح 24 ساعة من جديد. تُحفظ مسودتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Enter the new key</source>
        <translation>إدخال المفتاح الجديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Its provider documents no call that sends text.</source>
        <translation>لا يوثّق المزوّد استدعاءً يرسل نصًّا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Its provider documents no reply call, so there is no text box.</source>
        <translation>لا يوثّق المزوّد استدعاءً للرد، فلا مربع نص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Message, still goes out with the key</source>
        <translation>رسالة، ما زالت تخرج بالمفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>No connection since {since}. Trying again in {left}.</source>
        <translation>لا اتصال منذ {since}. محاولة أخرى بعد {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>No connection since {since}. Trying again now.</source>
        <translation>لا اتصال منذ {since}. تجري المحاولة الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Only its admins can write here</source>
        <translation>لا يكتب هنا إلا المشرفون</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Only templates go through now</source>
        <translation>القوالب وحدها تمر الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Open Accounts</source>
        <translation>فتح الحسابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Open Numbers</source>
        <translation>فتح الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Queue</source>
        <translation>إلى الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Reply window closed {when}.</source>
        <translation>أُغلقت نافذة الرد {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Reply window closes in {left}, at {when}. Then only templates go through.</source>
        <translation>تُغلق نافذة الرد بعد {left}، {when}. بعدها تمر القوالب فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Reply window open, {left} left. Closes {when}.</source>
        <translation>نافذة الرد مفتوحة، بقي {left}. تُغلق {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Sends from {number}</source>
        <translation>الإرسال من {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Signed out: older messages and read marks are missing.</source>
        <translation>سُجّل الخروج: الرسائل الأقدم وعلامات القراءة ناقصة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>The key was refused.</source>
        <translation>رُفض المفتاح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>The limit is reached. Next free place in {left}.</source>
        <translation>بُلغ الحد. أول مكان شاغر بعد {left}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>النص أطول من اللازم.</numerusform>
            <numerusform>النص أطول من حرف واحد.</numerusform>
            <numerusform>النص أطول من حرفين.</numerusform>
            <numerusform>النص أطول من %n أحرف.</numerusform>
            <numerusform>النص أطول من %n حرفاً.</numerusform>
            <numerusform>النص أطول من %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This channel is marked as read-only.</source>
        <translation>هذه القناة معلّمة للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This group is marked as read-only.</source>
        <translation>هذه المجموعة معلّمة للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This number is not connected.</source>
        <translation>هذا الرقم غير متصل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This number sends no text</source>
        <translation>لا يرسل هذا الرقم نصًّا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This number sends one-time codes only</source>
        <translation>يرسل هذا الرقم رموزاً لمرة واحدة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Write something first.</source>
        <translation>اكتب شيئاً أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_foot.py"/>
        <source>new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_foot.py"/>
        <source>send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>{name} has not written here yet. What they write opens 24 hours for text.</source>
        <translation>لم تصل هنا رسالة من {name} بعد. وصول رسالة يفتح 24 ساعة للنص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>{name} is not connected. What you write is kept as a draft.</source>
        <translation>‏{name} غير متصل. يُحفظ ما تكتبه كمسودة.</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Canned</source>
        <translation>ردود جاهزة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Canned replies, / at the start of a line</source>
        <translation>ردود جاهزة، / في بداية السطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_text.py"/>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>ConcernsBanner</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/concerns.py"/>
        <source>%Ln more to look at</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>أمر آخر يحتاج إلى نظر</numerusform>
            <numerusform>أمران آخران يحتاجان إلى نظر</numerusform>
            <numerusform>%Ln أمور أخرى تحتاج إلى نظر</numerusform>
            <numerusform>%Ln أمراً آخر يحتاج إلى نظر</numerusform>
            <numerusform>%Ln أمر آخر يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/concerns.py"/>
        <source>More to look at</source>
        <translation>أمور أخرى تحتاج إلى نظر</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <location filename="../../app/ui/widgets/card.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConnectionStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Connect {provider}</source>
        <translation>ربط {provider}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Name, for you</source>
        <translation>الاسم، لك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Of the server that runs it.</source>
        <translation>عنوان الخادم الذي يشغّله.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Other paths</source>
        <translation>مسارات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Other paths, one a line</source>
        <translation>مسارات أخرى، واحد في كل سطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Some paths are assumed, because the documents do not give them. Correct one a line, as list_scheduled = GET /scheduled-messages</source>
        <translation>بعض المسارات مفترضة لأن الوثائق لا تذكرها. صحّح واحداً في كل سطر، مثل list_scheduled = GET /scheduled-messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>The documented address; change it only if yours is another.</source>
        <translation>العنوان الموثّق؛ لا تغيّره إلا إذا كان عنوانك مختلفاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>اكتب العنوان كاملاً، بدءاً من https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>{field} is missing.</source>
        <translation>ناقص: {field}.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Nothing could be tested by reading.</source>
        <translation>لم يمكن اختبار شيء بالقراءة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Nothing was sent. Mend what the failed line says, then test again.</source>
        <translation>لم يُرسل شيء. أصلح ما يقوله السطر الفاشل ثم أعد الاختبار.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Tells what works and what does not, by reading only. Nothing is sent.</source>
        <translation>يبيّن ما يعمل وما لا يعمل، بالقراءة فقط. لا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Testing</source>
        <translation>جارٍ الاختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>The first message will tell. Nothing was sent.</source>
        <translation>ستبيّن ذلك الرسالة الأولى. لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>This account does not work yet.</source>
        <translation>هذا الحساب لا يعمل بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>This account works in part.</source>
        <translation>هذا الحساب يعمل جزئياً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>This account works.</source>
        <translation>هذا الحساب يعمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>needs a look</source>
        <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>{n} ms</source>
        <translation>⁦{n} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>{time}, took {seconds} s</source>
        <translation>{time}، استغرق {seconds} ث</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>It stays on this computer, and decides who gets templates and campaigns.</source>
        <translation>تبقى على هذا الحاسوب، وتحدّد من يتلقى القوالب والحملات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>No record</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Opted in</source>
        <translation>وافق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Opted out</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Say where the consent comes from.</source>
        <translation>اذكر مصدر الموافقة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Web form, phone call, contract</source>
        <translation>نموذج ويب، مكالمة هاتفية، عقد</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Answer to the campaign {text}</source>
        <translation>رد على الحملة {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Ask before you advertise</source>
        <translation>اسأل قبل أن تعلن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Change consent</source>
        <translation>تغيير الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>No record</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Opted in</source>
        <translation>وافق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Opted out</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Record…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Wrote “{text}”</source>
        <translation>كتب «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>{source}, {when}</source>
        <translation>‏{source}، {when}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Chat on {number}</source>
        <translation>محادثة على {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Collected</source>
        <translation>جُمعت</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Handoff</source>
        <translation>تحويل إلى موظف</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>In groups</source>
        <translation>في المجموعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Lead</source>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Opted in</source>
        <translation>وافق</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Opted out</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Blank {name}</source>
        <translation>الفراغ {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Choose a template.</source>
        <translation>اختر قالباً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Choose the header’s file.</source>
        <translation>اختر ملف الترويسة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>End of the link “{name}”</source>
        <translation>نهاية الرابط «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Fill every blank.</source>
        <translation>املأ كل فراغ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>No approved template is known for this number.</source>
        <translation>لا قالب معتمد معروف لهذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>What goes out</source>
        <translation>ما سيخرج</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>What is to be sent</source>
        <translation>ما المطلوب إرساله</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Write what is to be sent.</source>
        <translation>اكتب ما المطلوب إرساله.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Copy these answers to other numbers</source>
        <translation>نسخ هذه الردود إلى أرقام أخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Copy to %n numbers</source>
        <translation>
            <numerusform>لا نسخ إلى أي رقم</numerusform>
            <numerusform>نسخ إلى رقم واحد</numerusform>
            <numerusform>نسخ إلى رقمين</numerusform>
            <numerusform>نسخ إلى %n أرقام</numerusform>
            <numerusform>نسخ إلى %n رقماً</numerusform>
            <numerusform>نسخ إلى %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Switch them on there too</source>
        <translation>تشغيلها هناك أيضاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Texts, rules and hours of {number} replace those of the numbers chosen here.</source>
        <translation>نصوص {number} وقواعده وساعاته تحلّ محلّ ما للأرقام المختارة هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>answers now</source>
        <translation>يرد الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>DashboardBrowser</name>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Address of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>private window</source>
        <translation>نافذة خاصة</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%n older ones are in the folder.</source>
        <translation>
            <numerusform>لا نسخ أقدم في المجلد.</numerusform>
            <numerusform>نسخة أقدم واحدة في المجلد.</numerusform>
            <numerusform>نسختان أقدم في المجلد.</numerusform>
            <numerusform>%n نسخ أقدم في المجلد.</numerusform>
            <numerusform>%n نسخة أقدم في المجلد.</numerusform>
            <numerusform>%n نسخة أقدم في المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>A backup is put in place at the next start.</source>
        <translation>توضع نسخة احتياطية في مكانها عند البدء التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>A backup was made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>At the next start the database of then takes the place of the present one, which is kept beside it. What came since is read again from the providers as far as they keep it.</source>
        <translation>عند البدء التالي تحل قاعدة البيانات القديمة محل الحالية التي تُحفظ بجانبها. يُقرأ ما جاء بعدها من المزوّدين مجدداً بقدر ما يحتفظون به.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Everything here is encrypted. {kept} Print the recovery key: with it the folder opens on another computer too.</source>
        <translation>كل شيء هنا مشفّر. {kept} اطبع مفتاح الاسترداد: به يُفتح المجلد على حاسوب آخر أيضاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Everything that is kept of a phone number: as files to hand out, or gone for good, with proof.</source>
        <translation>كل ما هو محفوظ عن رقم هاتف: كملفات للتسليم، أو محو نهائي مع إثبات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>It is {name}. Close Switchboard and open it again. What is here now is kept beside it.</source>
        <translation>إنها {name}. أغلق Switchboard وافتحه من جديد. يُحفظ ما هنا الآن بجانبها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Keep API calls and notes of the log</source>
        <translation>حفظ استدعاءات API وملاحظات السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Keep messages</source>
        <translation>حفظ الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Keep what is here</source>
        <translation>إبقاء ما هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Made every hour and encrypted as the database is: 24 of the last hours, then one a day for a week.</source>
        <translation>تُنشأ كل ساعة وتُشفّر كقاعدة البيانات: 24 من الساعات الأخيرة، ثم واحدة يومياً لمدة أسبوع.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>No backup yet. The first one comes two minutes after the start.</source>
        <translation>لا نسخة احتياطية بعد. تُنشأ الأولى بعد دقيقتين من البدء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Of all chats, with their files. Starred ones stay.</source>
        <translation>لكل المحادثات مع ملفاتها. تبقى ذات النجمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>One contact’s data</source>
        <translation>بيانات جهة اتصال واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Restore at the next start</source>
        <translation>استعادة عند البدء التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Restore the backup of {when}</source>
        <translation>استعادة النسخة الاحتياطية {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Show recovery key…</source>
        <translation>عرض مفتاح الاسترداد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Show the recovery key</source>
        <translation>عرض مفتاح الاسترداد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>The key to it is in a vault that your passphrase opens.</source>
        <translation>مفتاحه في خزنة تفتحها عبارة مرورك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>The key to it is in the system keyring.</source>
        <translation>مفتاحه في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Whoever reads it can open this folder’s chats and keys. Make sure that nobody looks over your shoulder and that the screen is not shared.</source>
        <translation>من يقرأه يستطيع فتح محادثات هذا المجلد ومفاتيحه. تأكد من ألا ينظر أحد وأن الشاشة غير مشتركة.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/date_popup.py"/>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/date_popup.py"/>
        <source>go there</source>
        <translation>اذهب إليه</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%n campaigns</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%n حملات</numerusform>
            <numerusform>%n حملة</numerusform>
            <numerusform>%n حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>Two weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>DeleteNumberCard</name>
    <message>
        <location filename="../../app/ui/dialogs/delete_number.py"/>
        <source>Dashboard password</source>
        <translation>كلمة مرور لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/delete_number.py"/>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/delete_number.py"/>
        <source>The gateway deletes a number only with the password of its dashboard. Switchboard passes it on and does not keep it.</source>
        <translation>لا تحذف البوابة رقماً إلا بكلمة مرور لوحة التحكم. يمرّرها Switchboard ولا يحتفظ بها.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Not listening for {time}</source>
        <translation>لم يكن يستمع لمدة {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>answered in {n} milliseconds</source>
        <translation>أُجيب خلال {n} ملّي ثانية</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>duplicate of {id}</source>
        <translation>مكرر عن {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>no event name</source>
        <translation>بلا اسم حدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>no secret</source>
        <translation>لا سر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>replayed</source>
        <translation>أُعيد تشغيله</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>retry {n}</source>
        <translation>إعادة {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent twice</source>
        <translation>أُرسل مرتين</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent {n} times</source>
        <translation>أُرسل {n} مرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>too late</source>
        <translation>متأخر جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>verified later</source>
        <translation>تم التحقق لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>wrong proof</source>
        <translation>إثبات خاطئ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>{n} ms</source>
        <translation>⁦{n} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>{what}, from {began} to {ended}</source>
        <translation>‏{what}، من {began} إلى {ended}</translation>
    </message>
</context>
<context>
    <name>DeliveriesTab</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/comparing.py"/>
        <source>Compare with another…</source>
        <translation>مقارنة بأخرى…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/comparing.py"/>
        <source>Compare with the one before of this event</source>
        <translation>مقارنة بسابقتها من هذا الحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Delivery {id}</source>
        <translation>الحدث {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Everything the list shows…</source>
        <translation>كل ما تعرضه القائمة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Forward</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>JSON lines or HAR</source>
        <translation>أسطر JSON أو HAR</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Live copies of what comes…</source>
        <translation>نسخ حية مما يصل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Make a test event of it</source>
        <translation>جعله حدثاً تجريبياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/comparing.py"/>
        <source>There is no earlier delivery of this event.</source>
        <translation>لا توجد عملية تسليم سابقة لهذا الحدث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This delivery…</source>
        <translation>هذا الحدث…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This one, to an address…</source>
        <translation>هذه، إلى عنوان…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>re-signed if you like</source>
        <translation>بتوقيع جديد إن أردت</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>%n deliveries exported</source>
        <translation>
            <numerusform>لم يُصدَّر شيء</numerusform>
            <numerusform>صُدّر حدث واحد</numerusform>
            <numerusform>صُدّر حدثان</numerusform>
            <numerusform>صُدّرت %n أحداث</numerusform>
            <numerusform>صُدّر %n حدثاً</numerusform>
            <numerusform>صُدّر %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Command copied</source>
        <translation>نُسخ الأمر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Delivery {id} can’t be replayed: {why}</source>
        <translation>لا يمكن إعادة تشغيل الحدث {id}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Delivery {id} ran again. Nobody was notified.</source>
        <translation>أُعيد تشغيل الحدث {id}. لم يُشعَر أحد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Export deliveries</source>
        <translation>تصدير الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Forwarded, answered {status} in {time}</source>
        <translation>وُجّه، أُجيب {status} خلال {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>HTTP archive</source>
        <translation>أرشيف HTTP</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Not forwarded: {problem}. It was tried once.</source>
        <translation>لم يُوجَّه: {problem}. جُرّب مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>This secret does not prove the delivery either.</source>
        <translation>هذا السر أيضاً لا يثبت الحدث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>This secret proves the delivery. Enter it in the account’s settings.</source>
        <translation>يثبت هذا السر الحدث. أدخله في إعدادات الحساب.</translation>
    </message>
</context>
<context>
    <name>DeliveryColumns</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>15 minutes ago</source>
        <translation>قبل 15 دقيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>2 hours ago</source>
        <translation>قبل ساعتين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a header’s name or value</source>
        <translation>اسم ترويسة أو قيمتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a place in the body, =value</source>
        <translation>موضع في المتن، ‎=قيمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a time of day</source>
        <translation>ساعة من اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a week ago</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>an account, or a number’s code</source>
        <translation>حساب، أو رمز رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>answered 400 or 401</source>
        <translation>رُدّ بـ400 أو 401</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>came again</source>
        <translation>وصل مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>from a time on</source>
        <translation>من وقت فصاعداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>kept for good</source>
        <translation>محفوظ دائماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>marked as read</source>
        <translation>معلّم كمقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>marked important</source>
        <translation>معلّم كمهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>not marked as read</source>
        <translation>غير معلّم كمقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>pinned, important, read, unread, noted …</source>
        <translation>مثبّت، مهم، مقروء، غير مقروء، بملاحظة …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>test events</source>
        <translation>أحداث اختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>text in the body</source>
        <translation>نص في المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>the event’s name</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>up to a time</source>
        <translation>حتى وقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>what became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>with a note</source>
        <translation>بملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>yesterday at this time</source>
        <translation>أمس في هذا الوقت</translation>
    </message>
</context>
<context>
    <name>DeliveryHead</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>A command that sends the same bytes to this receiver</source>
        <translation>أمر يرسل البايتات نفسها إلى هذا المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Copy as cURL</source>
        <translation>نسخ كـ cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Export and more</source>
        <translation>التصدير والمزيد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Forward</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Posts a copy to an address that you confirm</source>
        <translation>يرسل نسخة إلى عنوان تؤكده</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Replay</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Runs the stored body again here, without notifications or automatic replies</source>
        <translation>يشغّل المتن المخزّن هنا مجدداً، بلا إشعارات أو ردود آلية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>{time} from {provider}, delivery {id}</source>
        <translation>{time} من {provider}، الحدث {id}</translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Comparing with delivery {id}. Choose another one.</source>
        <translation>مقارنة بالتسليم {id}. اختر آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Deliveries</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Down offers tokens such as event:, account:, verdict:, path: and since:</source>
        <translation>السهم السفلي يعرض رموزاً مثل event:‎ و account:‎ و verdict:‎ و path:‎ و since:‎</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Event, number or text in the body</source>
        <translation>حدث أو رقم أو نص في المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Filter deliveries</source>
        <translation>تصفية الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Go on with the live list</source>
        <translation>متابعة القائمة الحية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Median answer {median} ms, slowest {slowest} ms</source>
        <translation>وسيط الجواب ⁦{median} ms⁩، الأبطأ ⁦{slowest} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Pause the live list</source>
        <translation>إيقاف القائمة الحية مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Paused, %n new</source>
        <translation>
            <numerusform>متوقف مؤقتاً</numerusform>
            <numerusform>متوقف مؤقتاً، واحد جديد</numerusform>
            <numerusform>متوقف مؤقتاً، اثنان جديدان</numerusform>
            <numerusform>متوقف مؤقتاً، %n جديدة</numerusform>
            <numerusform>متوقف مؤقتاً، %n جديداً</numerusform>
            <numerusform>متوقف مؤقتاً، %n جديد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Verdicts</source>
        <translation>نتائج التحقق</translation>
    </message>
</context>
<context>
    <name>DeliveryStates</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>All stored deliveries were looked through. Names of events, numbers and any text in a body can be searched for.</source>
        <translation>شمل البحث كل الأحداث المخزّنة. يمكن البحث عن أسماء الأحداث والأرقام وأي نص في المتن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>No deliveries yet</source>
        <translation>لا أحداث بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Nothing for “{text}”</source>
        <translation>لا شيء عن «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Older deliveries are looked through for “{text}”.</source>
        <translation>يجري البحث عن «{text}» في الأحداث الأقدم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Send a test event</source>
        <translation>إرسال حدث تجريبي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>What providers send to this receiver is listed here, with its proof. A test event shows at once whether everything is in place.</source>
        <translation>يُدرج هنا ما يرسله المزوّدون إلى هذا المستقبِل مع إثباته. يبيّن حدث تجريبي فوراً إن كان كل شيء في مكانه.</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>%n bytes</source>
        <translation>
            <numerusform>0 بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Body as a tree</source>
        <translation>المتن كشجرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Body as it came</source>
        <translation>المتن كما وصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Find in the body</source>
        <translation>بحث في المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>How the bytes are shown</source>
        <translation>كيف تُعرض البايتات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Our answer</source>
        <translation>جوابنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Parts of the delivery</source>
        <translation>أجزاء الحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Path copied</source>
        <translation>نُسخ المسار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Raw shows its bytes.</source>
        <translation>يعرض «خام» بايتاته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>The body is not JSON.</source>
        <translation>المتن ليس JSON.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>These bytes are no UTF-8 text.</source>
        <translation>هذه البايتات ليست نص UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Value copied</source>
        <translation>نُسخت القيمة</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>Note removed</source>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>Nothing was undone: these numbers were changed since.</source>
        <translation>لم يُتراجع عن شيء: تغيّرت هذه الأرقام منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>The provider said nothing of this number.</source>
        <translation>لم يقل المزوّد شيئاً عن هذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>{number} is the same customer</source>
        <translation>‏{number} هو العميل نفسه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>{number} stands alone</source>
        <translation>‏{number} قائم وحده</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>%n differences</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقاً</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>At least one body is not JSON, so their values can’t be compared.</source>
        <translation>أحد المتنين على الأقل ليس JSON، فلا يمكن مقارنة القيم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Both bodies have the same bytes.</source>
        <translation>المتنان متطابقان بايتاً ببايت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Both bodies say the same; only order, spaces or escapes differ.</source>
        <translation>المتنان يقولان الشيء نفسه؛ يختلف الترتيب أو المسافات أو محارف الهروب فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Delivery {id}</source>
        <translation>الحدث {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>End the comparison</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>{time}, {size}, answered {status}</source>
        <translation>‏{time}، {size}، رُدّ بـ{status}</translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>%n checks block it</source>
        <translation>
            <numerusform>لا فحص يمنعه</numerusform>
            <numerusform>فحص واحد يمنعه</numerusform>
            <numerusform>فحصان يمنعانه</numerusform>
            <numerusform>%n فحوص تمنعه</numerusform>
            <numerusform>%n فحصاً يمنعه</numerusform>
            <numerusform>%n فحص يمنعه</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>Draft saved {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>The draft is thrown away</source>
        <translation>رُميت المسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{name} is in review; the list is read again until it is decided</source>
        <translation>‏{name} قيد المراجعة؛ تُقرأ القائمة مجدداً حتى يُبتّ فيه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{name} is in the register</source>
        <translation>‏{name} في السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{provider} documents the fields, not the path. Switchboard will use {path}.</source>
        <translation>يوثّق {provider} الحقول لا المسار. سيستخدم Switchboard ‏{path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{provider} lists no templates. What is typed here has to be approved there.</source>
        <translation>لا يسرد {provider} القوالب. ما يُكتب هنا يجب أن يُعتمد هناك.</translation>
    </message>
</context>
<context>
    <name>EditAccountCard</name>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>An account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Edit {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Name, for you</source>
        <translation>الاسم، لك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>New one</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Now the one ending {tail}. Leave empty to keep it.</source>
        <translation>الحالي ينتهي بـ {tail}. اترك الحقل فارغاً للإبقاء عليه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>اكتب العنوان كاملاً، بدءاً من https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>EditScheduled</name>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Change the scheduled message</source>
        <translation>تغيير الرسالة المجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>This moment has passed.</source>
        <translation>مضت هذه اللحظة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Write something first.</source>
        <translation>اكتب شيئاً أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Write the time as 09:00.</source>
        <translation>اكتب الوقت هكذا: 09:00.</translation>
    </message>
</context>
<context>
    <name>EmojiPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>Search, for example thumbs</source>
        <translation>بحث، مثل إبهام</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>Used lately, then all</source>
        <translation>المستخدمة حديثاً، ثم الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>insert</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>%n tries</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Copy as cURL</source>
        <translation>نسخ كـ cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Keys are never written here</source>
        <translation>لا تُكتب المفاتيح هنا أبداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Open in Webhooks</source>
        <translation>فتح في الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Open in the API explorer</source>
        <translation>فتح في مستكشف API</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Open the chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Switchboard</source>
        <translation>Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Webhook of {account}</source>
        <translation>حدث من {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>What was answered</source>
        <translation>ما أُجيب به</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A call came in</source>
        <translation>وردت مكالمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A call was declined</source>
        <translation>رُفضت مكالمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A customer writes</source>
        <translation>عميل يكتب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A lead moved on</source>
        <translation>تقدّم عميل محتمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A lead wrote</source>
        <translation>عميل محتمل كتب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A template was judged</source>
        <translation>حُكم على قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>All items are in</source>
        <translation>اكتملت جميع العناصر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Asks for a person</source>
        <translation>يطلب شخصاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Fills the checklist</source>
        <translation>يملأ قائمة المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>First message with a new lead</source>
        <translation>أول رسالة مع عميل محتمل جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>It could not be delivered</source>
        <translation>تعذّر تسليمها</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>It reached the phone</source>
        <translation>وصلت إلى الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>It was read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Lead finished every step</source>
        <translation>أنهى العميل كل الخطوات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Moves the lead step in the chat panel</source>
        <translation>ينقل خطوة العميل في لوحة المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>New lead by API or conversation</source>
        <translation>عميل محتمل جديد عبر API أو محادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Reply during a sequence</source>
        <translation>رد أثناء التسلسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Sent, delivered, read or failed</source>
        <translation>أُرسلت أو سُلّمت أو قُرئت أو فشلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>The provider reports a problem</source>
        <translation>يبلّغ المزوّد عن مشكلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Your phone sent something</source>
        <translation>هاتفك أرسل شيئاً</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطراً</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>A campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>A chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Choose another place.</source>
        <translation>اختر مكاناً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Code over all lines</source>
        <translation>رمز لكل الأسطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Code, id</source>
        <translation>الرمز، المعرّف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Every line with its status, time and SHA-256, and one code over all of them. Making it is noted in the audit trail.</source>
        <translation>كل سطر مع حالته ووقته وSHA-256، ورمز واحد لها كلها. ويُدوَّن إنشاؤه في سجل التدقيق.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Evidence pack</source>
        <translation>ملف إثبات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>What it is of</source>
        <translation>عمّ هو</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>What the line codes are computed of</source>
        <translation>مِمَّ تُحسب رموز الأسطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Which one</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>With</source>
        <translation>مع الجلسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>us</source>
        <translation>نحن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>{name} can’t be written: {why}</source>
        <translation>تعذّرت كتابة {name}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>{name} is written</source>
        <translation>كُتب {name}</translation>
    </message>
</context>
<context>
    <name>ExplorerTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>%n own paths kept</source>
        <translation>
            <numerusform>لم يُحفظ أي مسار</numerusform>
            <numerusform>حُفظ مسار واحد</numerusform>
            <numerusform>حُفظ مساران</numerusform>
            <numerusform>حُفظت %n مسارات</numerusform>
            <numerusform>حُفظ %n مساراً</numerusform>
            <numerusform>حُفظ %n مسار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Add an account of {provider} to send this.</source>
        <translation>أضف حساباً لدى {provider} لإرسال هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>Ask</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>No account of {provider} yet</source>
        <translation>لا حساب لدى {provider} بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>One of these is needed: {names}</source>
        <translation>يلزم واحد من هذه: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Send for real</source>
        <translation>إرسال فعلي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>What is left of the limit</source>
        <translation>ما بقي من الحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>When it is refused</source>
        <translation>عند الرفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>{left} of {total}</source>
        <translation>{left} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>{operation}?</source>
        <translation>‏{operation}؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>{summary}. This is sent for real and cannot be undone.</source>
        <translation>‏{summary}. يُرسل هذا فعلياً ولا يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>No answer came in time.</source>
        <translation>لم يصل جواب في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>Not possible in this state.</source>
        <translation>غير ممكن في هذه الحالة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The answer made no sense.</source>
        <translation>لم يكن الجواب مفهوماً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The key or session was refused.</source>
        <translation>رُفض المفتاح أو الجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider blocks this operation.</source>
        <translation>يحظر المزوّد هذه العملية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider could not be reached.</source>
        <translation>تعذّر الوصول إلى المزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider does not know this.</source>
        <translation>لا يعرف المزوّد هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider had a problem of its own.</source>
        <translation>كانت لدى المزوّد مشكلة من جهته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider passed on an error.</source>
        <translation>مرّر المزوّد خطأ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider refused the fields.</source>
        <translation>رفض المزوّد الحقول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>This is not allowed.</source>
        <translation>هذا غير مسموح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>Too many requests.</source>
        <translation>طلبات كثيرة جداً.</translation>
    </message>
</context>
<context>
    <name>FillingsBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Place in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>All %Ln numbers</source>
        <translation>
            <numerusform>كل الأرقام</numerusform>
            <numerusform>الرقم الوحيد</numerusform>
            <numerusform>الرقمان</numerusform>
            <numerusform>كل الأرقام (%Ln)</numerusform>
            <numerusform>كل الأرقام (%Ln)</numerusform>
            <numerusform>كل الأرقام (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>All numbers</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Labels…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Mine…</source>
        <translation>لي…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحاً أولاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Numbers shown</source>
        <translation>الأرقام المعروضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Put off</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Starred messages</source>
        <translation>رسائل بنجمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Take the filter {name} away</source>
        <translation>إزالة عامل التصفية {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>{n} of %Ln numbers</source>
        <translation>
            <numerusform>{n} من %Ln أرقام</numerusform>
            <numerusform>{n} من رقم واحد</numerusform>
            <numerusform>{n} من رقمين</numerusform>
            <numerusform>{n} من %Ln أرقام</numerusform>
            <numerusform>{n} من %Ln رقماً</numerusform>
            <numerusform>{n} من %Ln رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>Choose a chat</source>
        <translation>اختيار محادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>name assumed</source>
        <translation>الاسم مفترض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>up to {n}</source>
        <translation>حتى {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>{help}, separated by commas</source>
        <translation>‏{help}، مفصولة بفواصل</translation>
    </message>
</context>
<context>
    <name>ForwardCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Forward delivery {id}</source>
        <translation>توجيه الحدث {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Send to {host}</source>
        <translation>إرسال إلى {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Sign it again with this account’s secret</source>
        <translation>توقيعه مجدداً بسر هذا الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>The same {size} are posted once to the address. Headers go along, keys do not. What is in the body leaves this computer.</source>
        <translation>تُرسل {size} نفسها مرة واحدة إلى العنوان. تذهب الترويسات ولا تذهب المفاتيح. ما في المتن يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>%n go to {name}, as they are.</source>
        <translation>
            <numerusform>لا شيء يذهب إلى {name}.</numerusform>
            <numerusform>تذهب واحدة إلى {name} كما هي.</numerusform>
            <numerusform>تذهب اثنتان إلى {name} كما هما.</numerusform>
            <numerusform>تذهب %n إلى {name} كما هي.</numerusform>
            <numerusform>تذهب %n إلى {name} كما هي.</numerusform>
            <numerusform>تذهب %n إلى {name} كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>%n go to {name}; the rest has no public address.</source>
        <translation>
            <numerusform>لا شيء يذهب إلى {name}؛ لا عنوان عام لها.</numerusform>
            <numerusform>تذهب واحدة إلى {name}؛ ولا عنوان عام للباقي.</numerusform>
            <numerusform>تذهب اثنتان إلى {name}؛ ولا عنوان عام للباقي.</numerusform>
            <numerusform>تذهب %n إلى {name}؛ ولا عنوان عام للباقي.</numerusform>
            <numerusform>تذهب %n إلى {name}؛ ولا عنوان عام للباقي.</numerusform>
            <numerusform>تذهب %n إلى {name}؛ ولا عنوان عام للباقي.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Choose a chat first.</source>
        <translation>اختر محادثة أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Forward</source>
        <translation>توجيه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Forward %n messages</source>
        <translation>
            <numerusform>لا رسائل لإعادة توجيهها</numerusform>
            <numerusform>إعادة توجيه رسالة واحدة</numerusform>
            <numerusform>إعادة توجيه رسالتين</numerusform>
            <numerusform>إعادة توجيه %n رسائل</numerusform>
            <numerusform>إعادة توجيه %n رسالة</numerusform>
            <numerusform>إعادة توجيه %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Looking at what can be sent there…</source>
        <translation>يُنظر فيما يمكن إرساله إلى هناك…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>No chat of this name.</source>
        <translation>لا محادثة بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>None of these can be sent to {name}: files without a public address.</source>
        <translation>لا يمكن إرسال أي منها إلى {name}: ملفات بلا عنوان عام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Only its admins can write here</source>
        <translation>لا يكتب هنا إلا المشرفون</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>The reply window closed {when}</source>
        <translation>أُغلقت نافذة الرد {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>This number sends no text</source>
        <translation>لا يرسل هذا الرقم نصًّا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>To whom: name or number</source>
        <translation>إلى من: الاسم أو الرقم</translation>
    </message>
</context>
<context>
    <name>Forwarded</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>%n tries</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Copied to {host}</source>
        <translation>نُسخ إلى {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>It is a copy already.</source>
        <translation>إنها نسخة أصلاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>It was forgotten before it could be sent.</source>
        <translation>نُسيت قبل أن يمكن إرسالها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Not copied to {host}</source>
        <translation>لم يُنسخ إلى {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>To be copied to {host}</source>
        <translation>سيُنسخ إلى {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>answered {status}</source>
        <translation>رُدّ بـ{status}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>{answer}, {tries}. Again in {time}.</source>
        <translation>‏{answer}، {tries}. مجدداً في {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>{answer}, {tries}. Given up after three days.</source>
        <translation>‏{answer}، {tries}. تُرك بعد ثلاثة أيام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>{answer}, {tries}. The address refused it.</source>
        <translation>‏{answer}، {tries}. رفضه العنوان.</translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n copies still wait for it, and will not be sent.</source>
        <translation>
            <numerusform>لا نسخ تنتظره.</numerusform>
            <numerusform>نسخة واحدة لا تزال تنتظره، ولن تُرسل.</numerusform>
            <numerusform>نسختان لا تزالان تنتظرانه، ولن تُرسلا.</numerusform>
            <numerusform>%n نسخ لا تزال تنتظره، ولن تُرسل.</numerusform>
            <numerusform>%n نسخة لا تزال تنتظره، ولن تُرسل.</numerusform>
            <numerusform>%n نسخة لا تزال تنتظره، ولن تُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n given up</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُركت واحدة</numerusform>
            <numerusform>تُركت اثنتان</numerusform>
            <numerusform>تُركت %n</numerusform>
            <numerusform>تُركت %n</numerusform>
            <numerusform>تُركت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n refused</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفضت واحدة</numerusform>
            <numerusform>رُفضت اثنتان</numerusform>
            <numerusform>رُفضت %n</numerusform>
            <numerusform>رُفضت %n</numerusform>
            <numerusform>رُفضت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n sent</source>
        <translation>
            <numerusform>لم يُرسل شيء</numerusform>
            <numerusform>أُرسلت واحدة</numerusform>
            <numerusform>أُرسلت اثنتان</numerusform>
            <numerusform>أُرسلت %n</numerusform>
            <numerusform>أُرسلت %n</numerusform>
            <numerusform>أُرسلت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Also duplicates and what was refused</source>
        <translation>والمكررات وما رُفض أيضاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Copy to {host}</source>
        <translation>نسخ إلى {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Every delivery that is proven is posted to these addresses as it comes, with its headers but without keys. One that can’t be delivered is tried again for three days, also after a restart.</source>
        <translation>كل تسليم ثبتت صحته يُرسل إلى هذه العناوين عند وصوله، بترويساته ومن دون مفاتيح. وما تعذّر تسليمه يُعاد ثلاثة أيام، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Live copies</source>
        <translation>النسخ الحية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Of account</source>
        <translation>من الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Sign each copy anew, for addresses that check its time</source>
        <translation>توقيع كل نسخة مجدداً، للعناوين التي تفحص وقتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Take the address away</source>
        <translation>إزالة العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Take {host} away?</source>
        <translation>إزالة {host}؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>all accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>signed anew</source>
        <translation>موقّع مجدداً</translation>
    </message>
</context>
<context>
    <name>HeaderFile</name>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Document of the header</source>
        <translation>مستند الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Name that the customer sees</source>
        <translation>الاسم الذي يراه العميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Picture of the header</source>
        <translation>صورة الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Video of the header</source>
        <translation>فيديو الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>{what} ({provider} documents no values beside a file)</source>
        <translation>‏{what} (لا يوثّق {provider} قيماً إلى جانب ملف)</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Minutes from 0 to 1,440.</source>
        <translation>دقائق من 0 إلى 1,440.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Not known here. For example Asia/Jerusalem.</source>
        <translation>غير معروفة هنا. مثلاً Asia/Jerusalem.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Reply hours</source>
        <translation>ساعات الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Rules can tell these hours from the others, and “next reply time” is counted from them. Several spans are parted by commas; empty is closed.</source>
        <translation>يمكن للقواعد أن تميّز هذه الساعات عن غيرها، ومنها يُحسب «وقت الرد التالي». تُفصل الفترات بفواصل؛ والفارغ يعني مغلقاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Somebody replies within</source>
        <translation>يرد أحدهم خلال</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Write it as 08:00–13:00, 14:00–19:00.</source>
        <translation>اكتبها هكذا: 08:00–13:00, 14:00–19:00.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>minutes, while it is open</source>
        <translation>دقيقة، ما دام مفتوحاً</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%n participants</source>
        <translation>
            <numerusform>بلا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>A number without a chat</source>
        <translation>رقم بلا محادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Another number of this customer</source>
        <translation>رقم آخر لهذا العميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Choose a customer first.</source>
        <translation>اختر عميلاً أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Name, or number with its country code</source>
        <translation>الاسم، أو الرقم مع رمز البلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>No customer of this name. A whole number can be added too.</source>
        <translation>لا عميل بهذا الاسم. يمكن أيضاً إضافة رقم كامل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Notes and chats are shown together. It can be undone at any time.</source>
        <translation>تُعرض الملاحظات والمحادثات معاً. يمكن التراجع في أي وقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>{number}, the same name</source>
        <translation>‏{number}، الاسم نفسه</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%n fields</source>
        <translation>
            <numerusform>بلا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلاً</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%n items</source>
        <translation>
            <numerusform>بلا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصراً</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <location filename="../../app/ui/pages/chats/jump.py"/>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/jump.py"/>
        <source>Go to the newest message, %n new</source>
        <translation>
            <numerusform>الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، واحدة جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، اثنتان جديدتان</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %n جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %n جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %n جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Press the keys that should do it, with Ctrl or Alt.</source>
        <translation>اضغط المفاتيح التي تفعل ذلك، مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Taken by: {words}</source>
        <translation>مأخوذ من: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Typing needs this key. Hold Ctrl or Alt too.</source>
        <translation>الكتابة تحتاج إلى هذا المفتاح. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Canned replies, at the beginning of a line</source>
        <translation>الردود الجاهزة، في أول السطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Close one layer: menu, search, selection, panel</source>
        <translation>إغلاق طبقة واحدة: قائمة، بحث، تحديد، لوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Composer</source>
        <translation>كتابة الرسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <location filename="../../app/ui/widgets/row_keys.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>First page; Alt+2 the second, and so on</source>
        <translation>الصفحة الأولى؛ Alt+2 الثانية، وهكذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>First row; End the last one</source>
        <translation>الصف الأول؛ وEnd للأخير</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Forward</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>In an empty composer: edit what was not sent</source>
        <translation>في مربع فارغ: تعديل ما لم يُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>In an empty composer: take the last send back</source>
        <translation>في خانة فارغة: استعادة آخر رسالة أُرسلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Mark unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Menu of what has the focus</source>
        <translation>قائمة ما عليه التركيز</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next row; K the previous one</source>
        <translation>الصف التالي؛ K السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next row; Up the previous one</source>
        <translation>الصف التالي؛ Up السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next unread chat</source>
        <translation>المحادثة غير المقروءة التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Pause a live list</source>
        <translation>إيقاف قائمة حية مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Play or open</source>
        <translation>تشغيل أو فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Previous region</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Previous unread chat</source>
        <translation>المحادثة غير المقروءة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Put off</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Search and actions</source>
        <translation>البحث والإجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Search everywhere</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Search in the chat</source>
        <translation>بحث في المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Send later</source>
        <translation>إرسال لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Send; with Shift a new line (Settings can swap it)</source>
        <translation>إرسال؛ ومع Shift سطر جديد (يمكن تبديلهما في الإعدادات)</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Take the chat</source>
        <translation>أخذ المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Turn the direction of the text</source>
        <translation>قلب اتجاه النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Why is this here?</source>
        <translation>لماذا هذا هنا؟</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <location filename="../../app/ui/widgets/choice_list.py"/>
        <source>{name}, off</source>
        <translation>‏{name}، متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/choice_list.py"/>
        <source>{name}, on</source>
        <translation>‏{name}، مفعّل</translation>
    </message>
</context>
<context>
    <name>LabelPopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Enter makes the label {name}.</source>
        <translation>‏Enter ينشئ الوسم {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Find or make a label</source>
        <translation>البحث عن وسم أو إنشاؤه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>No labels yet. Type a name for the first.</source>
        <translation>لا وسوم بعد. اكتب اسماً للأول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>put on or take off</source>
        <translation>وضع أو رفع</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>On %n chats. Removing takes it off them.</source>
        <translation>
            <numerusform>ليس على محادثات.</numerusform>
            <numerusform>على محادثة واحدة. الإزالة ترفعه عنها.</numerusform>
            <numerusform>على محادثتين. الإزالة ترفعه عنهما.</numerusform>
            <numerusform>على %n محادثات. الإزالة ترفعه عنها.</numerusform>
            <numerusform>على %n محادثة. الإزالة ترفعه عنها.</numerusform>
            <numerusform>على %n محادثة. الإزالة ترفعه عنها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Sky blue</source>
        <translation>أزرق سماوي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Slate</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Give up</source>
        <translation>ترك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Labels of this chat</source>
        <translation>وسوم هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>No labels</source>
        <translation>لا وسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Nobody’s chat</source>
        <translation>محادثة بلا صاحب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Your chat</source>
        <translation>محادثتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>{name}’s chat</source>
        <translation>محادثة {name}</translation>
    </message>
</context>
<context>
    <name>LeadSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%n items still missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص عنصر واحد</numerusform>
            <numerusform>ينقص عنصران</numerusform>
            <numerusform>تنقص %n عناصر</numerusform>
            <numerusform>ينقص %n عنصراً</numerusform>
            <numerusform>ينقص %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Checklist</source>
        <translation>قائمة المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Handoff asked</source>
        <translation>طُلب تحويل إلى شخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Lead</source>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>LibraryReading</name>
    <message>
        <location filename="../../app/ui/pages/templates/library_reading.py"/>
        <source>The lists are up to date</source>
        <translation>القوائم محدّثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/library_reading.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/library_reading.py"/>
        <source>Updating…</source>
        <translation>يجري التحديث…</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <location filename="../../app/ui/widgets/fields.py"/>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/fields.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Chats shown</source>
        <translation>المحادثات المعروضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Needs reply</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Search name, number or message</source>
        <translation>بحث عن اسم أو رقم أو رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>A chat that is put off comes back at its time, or with a new message.</source>
        <translation>المحادثة المؤجلة تعود في وقتها، أو مع رسالة جديدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>All read</source>
        <translation>كل شيء مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Archived chats stay here until their customer writes again.</source>
        <translation>تبقى المحادثات المؤرشفة هنا حتى يكتب عميلها مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Assign chats and label them in their menu or in their details.</source>
        <translation>أسند المحادثات ووسّمها من قائمتها أو من تفاصيلها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Channels of your numbers come here once they are listed.</source>
        <translation>تظهر هنا قنوات أرقامك متى أُدرجت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Chats come here when the last word is the customer’s.</source>
        <translation>تظهر المحادثات هنا حين تكون الكلمة الأخيرة للعميل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Chats with new messages come here.</source>
        <translation>تظهر هنا المحادثات التي فيها رسائل جديدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Choose other numbers above.</source>
        <translation>اختر أرقاماً أخرى في الأعلى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Connect a number, and new messages land here by themselves.</source>
        <translation>اربط رقماً فتصل الرسائل الجديدة إلى هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Groups of your numbers come here once they are listed.</source>
        <translation>تظهر هنا مجموعات أرقامك متى أُدرجت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No channels</source>
        <translation>لا قنوات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No chat fits the filter</source>
        <translation>لا محادثة مطابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No chats of these numbers</source>
        <translation>لا محادثات لهذه الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No chats yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No groups</source>
        <translation>لا مجموعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing for “{text}”</source>
        <translation>لا شيء عن «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing is archived</source>
        <translation>لا شيء مؤرشف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing is put off</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing is starred</source>
        <translation>لا شيء بنجمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Search “{text}”</source>
        <translation>بحث عن «{text}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Searched names, numbers and messages of %Ln numbers on this computer.</source>
        <translation>
            <numerusform>لا أرقام للبحث فيها على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لرقم واحد على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لرقمين على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لـ %Ln أرقام على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لـ %Ln رقماً على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لـ %Ln رقم على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Show all chats</source>
        <translation>عرض كل المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Star a message with S in the timeline, and find it here again.</source>
        <translation>ضع نجمة على رسالة بـS في الخط الزمني، وستجدها هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>The chats could not be read</source>
        <translation>تعذّرت قراءة المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Write to a number</source>
        <translation>الكتابة إلى رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>{number} is connected. New messages land here by themselves.</source>
        <translation>‏{number} متصل. تصل الرسائل الجديدة إلى هنا من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <location filename="../../app/ui/lock/locking.py"/>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Messages still come in, and what waits still goes out.</source>
        <translation>لا تزال الرسائل تصل، وما ينتظر لا يزال يخرج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>This is not the PIN.</source>
        <translation>ليس هذا رمز PIN.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>This is not the passphrase.</source>
        <translation>ليست هذه عبارة المرور.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. تُقبل التالية بعد ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. تُقبل التالية بعد ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. تُقبل التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. تُقبل التالية بعد %n ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. تُقبل التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%n operations</source>
        <translation>
            <numerusform>بلا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%n providers</source>
        <translation>
            <numerusform>بلا مزوّدين</numerusform>
            <numerusform>مزوّد واحد</numerusform>
            <numerusform>مزوّدان</numerusform>
            <numerusform>%n مزوّدين</numerusform>
            <numerusform>%n مزوّداً</numerusform>
            <numerusform>%n مزوّد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>API explorer</source>
        <translation>مستكشف API</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Following is paused</source>
        <translation>المتابعة متوقفة مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>New entries come on top by themselves</source>
        <translation>تظهر الإدخالات الجديدة في الأعلى من تلقاء نفسها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Parts of the page</source>
        <translation>أقسام الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Path overrides</source>
        <translation>تجاوز المسارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Provider logs</source>
        <translation>سجلات المزوّدين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>{providers}, {operations}</source>
        <translation>‏{providers}، {operations}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Search and actions</source>
        <translation>البحث والإجراءات</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Edit the note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Mark as important</source>
        <translation>تعليم كمهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Not important</source>
        <translation>غير مهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Pin: keep it when others are forgotten</source>
        <translation>تثبيت: يُحفظ عندما تُنسى غيره</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Unpin: it is forgotten with the others</source>
        <translation>إلغاء التثبيت: يُنسى مع غيره</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>All %n</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>Media and files</source>
        <translation>الوسائط والملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>No pictures or files yet.</source>
        <translation>لا صور ولا ملفات بعد.</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Picture {n} of {all}</source>
        <translation>الصورة {n} من {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Save it to open it with another program.</source>
        <translation>احفظه لتفتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Show in chat</source>
        <translation>العرض في المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%n contacts</source>
        <translation>
            <numerusform>بلا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%n reactions</source>
        <translation>
            <numerusform>بلا تفاعلات</numerusform>
            <numerusform>تفاعل واحد</numerusform>
            <numerusform>تفاعلان</numerusform>
            <numerusform>%n تفاعلات</numerusform>
            <numerusform>%n تفاعلاً</numerusform>
            <numerusform>%n تفاعل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Checklist complete</source>
        <translation>اكتملت قائمة المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Checklist: {detail} collected</source>
        <translation>قائمة المستندات: وصل {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Checklist: {detail} collected, {done} of {total}</source>
        <translation>قائمة المستندات: وصل {detail}، {done} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Conversation started</source>
        <translation>بدأت المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Handoff asked</source>
        <translation>طُلب تحويل إلى شخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Handoff asked: {detail}</source>
        <translation>طُلب تحويل إلى شخص: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Lead moved from {previous} to {current}</source>
        <translation>انتقل العميل المحتمل من {previous} إلى {current}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Missed video call</source>
        <translation>مكالمة فيديو فائتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Missed voice call</source>
        <translation>مكالمة صوتية فائتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>New lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Open it on the phone.</source>
        <translation>افتحها على الهاتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Reply in a sequence</source>
        <translation>رد ضمن التسلسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Reply reported</source>
        <translation>أُبلغ عن رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Sequence finished</source>
        <translation>انتهى التسلسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Template {name}</source>
        <translation>قالب {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Template {name}, {language}</source>
        <translation>قالب {name}، {language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Video call declined</source>
        <translation>مكالمة فيديو مرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Video call taken on the phone</source>
        <translation>مكالمة فيديو أُجيب عنها على الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Voice call</source>
        <translation>مكالمة صوتية</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Voice call declined</source>
        <translation>مكالمة صوتية مرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Voice call taken on the phone</source>
        <translation>مكالمة صوتية أُجيب عنها على الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>quoting {text}</source>
        <translation>اقتباساً من {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>%n forwarded to {name}</source>
        <translation>
            <numerusform>لم يُعَد توجيه شيء إلى {name}</numerusform>
            <numerusform>أُعيد توجيه واحدة إلى {name}</numerusform>
            <numerusform>أُعيد توجيه اثنتين إلى {name}</numerusform>
            <numerusform>أُعيد توجيه %n إلى {name}</numerusform>
            <numerusform>أُعيد توجيه %n إلى {name}</numerusform>
            <numerusform>أُعيد توجيه %n إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>%n messages copied</source>
        <translation>
            <numerusform>لم تُنسخ رسائل</numerusform>
            <numerusform>نُسخت رسالة واحدة</numerusform>
            <numerusform>نُسخت رسالتان</numerusform>
            <numerusform>نُسخت %n رسائل</numerusform>
            <numerusform>نُسخت %n رسالة</numerusform>
            <numerusform>نُسخت %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>It is not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>It opens in your browser. Open only what you expect: {address}</source>
        <translation>يُفتح في متصفحك. افتح ما تتوقعه فقط: {address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>No answer came for it, so it may have arrived already. If it did, it arrives twice.</source>
        <translation>لم يصل جواب عنها، فربما وصلت بالفعل. إن كان كذلك فستصل مرتين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>No sign of it yet. It may still have gone out.</source>
        <translation>لا أثر لها بعد. ربما خرجت مع ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Send again…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Send it again?</source>
        <translation>إرسالها مجدداً؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Take back and edit</source>
        <translation>استرجاع وتعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Text copied</source>
        <translation>نُسخ النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Why is this here?</source>
        <translation>لماذا هذا هنا؟</translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n accounts try again by themselves.</source>
        <translation>
            <numerusform>لا حساب يعيد المحاولة.</numerusform>
            <numerusform>حساب واحد يعيد المحاولة تلقائياً.</numerusform>
            <numerusform>حسابان يعيدان المحاولة تلقائياً.</numerusform>
            <numerusform>%n حسابات تعيد المحاولة تلقائياً.</numerusform>
            <numerusform>%n حساباً يعيد المحاولة تلقائياً.</numerusform>
            <numerusform>%n حساب يعيد المحاولة تلقائياً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلاً</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n messages and calls were missing, and are here now</source>
        <translation>
            <numerusform>لم ينقص شيء</numerusform>
            <numerusform>كانت رسالة أو مكالمة واحدة ناقصة، وهي هنا الآن</numerusform>
            <numerusform>كانت رسالتان أو مكالمتان ناقصتين، وهما هنا الآن</numerusform>
            <numerusform>كانت %n رسائل ومكالمات ناقصة، وهي هنا الآن</numerusform>
            <numerusform>كانت %n رسالة ومكالمة ناقصة، وهي هنا الآن</numerusform>
            <numerusform>كانت %n رسالة ومكالمة ناقصة، وهي هنا الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n messages and calls were read back.</source>
        <translation>
            <numerusform>لم يُستعد شيء.</numerusform>
            <numerusform>استُعيدت رسالة أو مكالمة واحدة.</numerusform>
            <numerusform>استُعيدت رسالتان أو مكالمتان.</numerusform>
            <numerusform>استُعيدت %n رسائل ومكالمات.</numerusform>
            <numerusform>استُعيدت %n رسالة ومكالمة.</numerusform>
            <numerusform>استُعيدت %n رسالة ومكالمة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>After {pauses}, as its document says ({section}).</source>
        <translation>بعد {pauses}، كما تقول وثيقته ({section}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>From {began} to {ended}. The receiver did not listen.</source>
        <translation>من {began} إلى {ended}. لم يكن المستقبِل يستمع.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>It is long ago: nothing was asked by itself.</source>
        <translation>مضى وقت طويل: لم يُطلب شيء تلقائياً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائياً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Its document says nothing of retries ({section}).</source>
        <translation>لا تقول وثيقته شيئاً عن إعادة المحاولة ({section}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Its last try was over before the receiver came back.</source>
        <translation>انتهت محاولته الأخيرة قبل أن يعود المستقبِل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Lost for good: what {provider} had before {time}</source>
        <translation>ضاع نهائياً: ما كان لدى {provider} قبل {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Not known whether {provider} tries again</source>
        <translation>لا يُعرف هل يعيد {provider} المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Not read back</source>
        <translation>لم يُستعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Nothing can be read back</source>
        <translation>لا يمكن استعادة شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Nothing was received for {time}</source>
        <translation>لم يصل شيء لمدة {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Read back, nothing was missing</source>
        <translation>استُعيد، ولم ينقص شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Reading back</source>
        <translation>تجري الاستعادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Reading back what can be read.</source>
        <translation>يُستعاد ما يمكن استعادته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>The list is full and goes back to {time} only.</source>
        <translation>القائمة ممتلئة ولا ترجع إلا إلى {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>This API documents no list of what came.</source>
        <translation>لا توثّق هذه الـAPI قائمة بما وصل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Waits to be read back</source>
        <translation>ينتظر الاستعادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>What was missed can’t be asked for.</source>
        <translation>لا يمكن طلب ما فات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>With growing pauses for up to {time}, as its document says ({section}).</source>
        <translation>بفترات متزايدة حتى {time}، كما تقول وثيقته ({section}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{provider} has tried again what came later, until {time}</source>
        <translation>أعاد {provider} محاولة ما جاء لاحقاً، حتى {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{provider} tries again what came later, until {time}</source>
        <translation>يعيد {provider} محاولة ما جاء لاحقاً، حتى {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{provider} tries everything again, until {time}</source>
        <translation>يعيد {provider} محاولة كل شيء، حتى {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{what} of {number}</source>
        <translation>‏{what} من {number}</translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>No account was here at that time, so nothing was missed.</source>
        <translation>لم يكن هنا حساب في ذلك الوقت، فلم يفت شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>Read back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>Read back again</source>
        <translation>استعادة مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>What becomes of what {account} missed</source>
        <translation>ما مصير ما فات {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>What was missed</source>
        <translation>ما فات</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <location filename="../../app/ui/widgets/month.py"/>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/month.py"/>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/month.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>No connected number can send words.</source>
        <translation>لا رقم متصلاً يستطيع إرسال كلمات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>With the country code.</source>
        <translation>مع رمز البلد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>NewTimeDialog</name>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>For {name}: {text}</source>
        <translation>لـ{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>New time</source>
        <translation>وقت جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>For yourself: it is kept on this computer and exported with nothing.</source>
        <translation>لك وحدك: تُحفظ على هذا الحاسوب ولا تُصدَّر مع شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Keep note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Note on delivery {id}</source>
        <translation>ملاحظة على التسليم {id}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Only you see notes</source>
        <translation>الملاحظات لك وحدك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>No notes. They stay on this computer.</source>
        <translation>لا ملاحظات. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Remove this note</source>
        <translation>إزالة هذه الملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>{who}, {when}</source>
        <translation>‏{who}، {when}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>No connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Since {since}; sends wait in the queue. Trying again in {left}.</source>
        <translation>منذ {since}؛ ينتظر الإرسال في القائمة. محاولة أخرى بعد {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Since {since}; sends wait in the queue. Trying again now.</source>
        <translation>منذ {since}؛ ينتظر الإرسال في القائمة. تجري محاولة أخرى الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Start again</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Use port {port}</source>
        <translation>استخدام المنفذ {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Webhooks are not received.</source>
        <translation>لا تُستقبل الأحداث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>{reason} Providers keep trying for a while.</source>
        <translation>‏{reason} يواصل المزوّدون المحاولة لبعض الوقت.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>%n notifications</source>
        <translation>
            <numerusform>لا إشعارات</numerusform>
            <numerusform>إشعار واحد</numerusform>
            <numerusform>إشعاران</numerusform>
            <numerusform>%n إشعارات</numerusform>
            <numerusform>%n إشعاراً</numerusform>
            <numerusform>%n إشعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/tray.py"/>
        <source>%n unread chat(s)</source>
        <translation>
            <numerusform>لا محادثات غير مقروءة</numerusform>
            <numerusform>محادثة واحدة غير مقروءة</numerusform>
            <numerusform>محادثتان غير مقروءتين</numerusform>
            <numerusform>%n محادثات غير مقروءة</numerusform>
            <numerusform>%n محادثة غير مقروءة</numerusform>
            <numerusform>%n محادثة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A chat is back that you had put off</source>
        <translation>عادت محادثة كنت قد أجّلتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer</source>
        <translation>عميل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %n hour(s)</source>
        <translation>
            <numerusform>ينتظر عميل منذ أقل من ساعة</numerusform>
            <numerusform>ينتظر عميل منذ ساعة</numerusform>
            <numerusform>ينتظر عميل منذ ساعتين</numerusform>
            <numerusform>ينتظر عميل منذ %n ساعات</numerusform>
            <numerusform>ينتظر عميل منذ %n ساعة</numerusform>
            <numerusform>ينتظر عميل منذ %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %n minute(s)</source>
        <translation>
            <numerusform>عميل ينتظر</numerusform>
            <numerusform>عميل ينتظر منذ دقيقة</numerusform>
            <numerusform>عميل ينتظر منذ دقيقتين</numerusform>
            <numerusform>عميل ينتظر منذ %n دقائق</numerusform>
            <numerusform>عميل ينتظر منذ %n دقيقة</numerusform>
            <numerusform>عميل ينتظر منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A message was not sent</source>
        <translation>لم تُرسل رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A scheduled message was missed</source>
        <translation>فاتت رسالة مجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Another system hands this customer over to you.</source>
        <translation>نظام آخر يحوّل هذا العميل إليك.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>From %n chat(s)</source>
        <translation>
            <numerusform>من محادثات</numerusform>
            <numerusform>من محادثة واحدة</numerusform>
            <numerusform>من محادثتين</numerusform>
            <numerusform>من %n محادثات</numerusform>
            <numerusform>من %n محادثة</numerusform>
            <numerusform>من %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>No notifications for an hour</source>
        <translation>لا إشعارات لمدة ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Not sent to {who}</source>
        <translation>لم يُرسل إلى {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Nothing comes in or goes out there until it is paired again.</source>
        <translation>لا يدخل هناك شيء ولا يخرج حتى يُقرن مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Notify again</source>
        <translation>استئناف الإشعارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Open Switchboard</source>
        <translation>فتح Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>Reply window closes in %n minute(s)</source>
        <translation>
            <numerusform>تُغلق نافذة الرد الآن</numerusform>
            <numerusform>تُغلق نافذة الرد بعد دقيقة</numerusform>
            <numerusform>تُغلق نافذة الرد بعد دقيقتين</numerusform>
            <numerusform>تُغلق نافذة الرد بعد %n دقائق</numerusform>
            <numerusform>تُغلق نافذة الرد بعد %n دقيقة</numerusform>
            <numerusform>تُغلق نافذة الرد بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>The campaign {name} has news</source>
        <translation>جديد في الحملة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>The campaign {name} is done</source>
        <translation>انتهت الحملة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>The campaign {name} is paused</source>
        <translation>توقفت الحملة {name} مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Webhooks are not received</source>
        <translation>لا تُستقبل الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>{number} is not connected</source>
        <translation>‏{number} غير متصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>{sender}: {text}</source>
        <translation>{sender}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>{who} on {number}</source>
        <translation>‏{who} على {number}</translation>
    </message>
</context>
<context>
    <name>NotifySection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فوراً</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>All of them. A single one can be switched on in its own menu.</source>
        <translation>كلها. يمكن تفعيل واحدة من قائمتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Choose a PIN…</source>
        <translation>اختيار رمز PIN…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Failed or missed sends, lost numbers, the receiver, campaigns.</source>
        <translation>إرسالات فاشلة أو فائتة، أرقام منقطعة، المستقبِل، الحملات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Groups and channels</source>
        <translation>المجموعات والقنوات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Hides everything until the PIN is entered. Ctrl+Alt+L locks at once.</source>
        <translation>يخفي كل شيء حتى يُدخل رمز PIN. يقفل Ctrl+Alt+L فوراً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Hides everything until the passphrase is entered. Ctrl+Alt+L locks at once.</source>
        <translation>يخفي كل شيء حتى تُدخل عبارة المرور. يقفل Ctrl+Alt+L فوراً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Kept as a salted hash, on this computer.</source>
        <translation>يُحفظ كتجزئة مملّحة على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Lock without input</source>
        <translation>القفل عند عدم النشاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Messages and handoffs</source>
        <translation>الرسائل والتحويلات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Name and text</source>
        <translation>الاسم والنص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Name only</source>
        <translation>الاسم فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Nothing is told meanwhile; the counts go on.</source>
        <translation>لا يُقال شيء في هذه الأثناء؛ وتستمر الأعداد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Numbers that notify</source>
        <translation>الأرقام التي تُشعِر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Of people, unless their chat is muted or in front of you.</source>
        <translation>من الأشخاص، ما لم تكن محادثتهم مكتومة أو أمامك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Outside the window where the system shows them, else at its bottom.</source>
        <translation>خارج النافذة حيث يعرضها النظام، وإلا في أسفلها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Quiet from</source>
        <translation>هدوء من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Quiet until</source>
        <translation>هدوء حتى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Reminders</source>
        <translation>تذكيرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Reply windows at 60 and 15 minutes, chats that wait or come back.</source>
        <translation>نوافذ الرد عند 60 و15 دقيقة، والمحادثات التي تنتظر أو تعود.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>The PIN is set</source>
        <translation>ضُبط رمز PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Trouble</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>While the window is locked neither names nor text are shown.</source>
        <translation>لا تُعرض أسماء ولا نصوص والنافذة مقفلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Account settings…</source>
        <translation>إعدادات الحساب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Check this account now</source>
        <translation>تحقق من هذا الحساب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Click-to-chat code…</source>
        <translation>رمز فتح المحادثة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Delete number…</source>
        <translation>حذف الرقم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Enter the new key</source>
        <translation>إدخال المفتاح الجديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Enter the secret</source>
        <translation>إدخال السر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>New messages still arrive and go out. History, media, read marks and cancelling need the session, so they wait until you sign in again.</source>
        <translation>ما زالت الرسائل الجديدة تصل وتخرج. السجل والوسائط وعلامات القراءة والإلغاء تحتاج إلى الجلسة، فتنتظر حتى تسجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>None of your accounts adds numbers by a code. Add a gateway account.</source>
        <translation>لا حساب لديك يضيف أرقاماً برمز. أضف حساب بوابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Pair again…</source>
        <translation>إعادة الاقتران…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Pair now</source>
        <translation>اقتران الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Pair…</source>
        <translation>اقتران…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Send a test event</source>
        <translation>إرسال حدث تجريبي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Set webhook…</source>
        <translation>ضبط webhook…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Sign out of {account}</source>
        <translation>تسجيل الخروج من {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Signed in to {account}</source>
        <translation>سُجّل الدخول إلى {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>The account key is on the clipboard</source>
        <translation>نُسخ مفتاح الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>The address is on the clipboard</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>The gateway deletes the number and its link to the phone. This cannot be undone. Its chats stay on this computer.</source>
        <translation>تحذف البوابة الرقم وارتباطه بالهاتف. لا يمكن التراجع عن ذلك. تبقى محادثاته على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>The key of {name} is on the clipboard</source>
        <translation>نُسخ مفتاح {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>This number has no phone number.</source>
        <translation>ليس لهذا الرقم رقم هاتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Type {name} to go on</source>
        <translation>اكتب {name} للمتابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Webhook of {name} set</source>
        <translation>ضُبط webhook الخاص بـ {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>{account} has a new key</source>
        <translation>لدى {account} مفتاح جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>{account} was checked</source>
        <translation>جرى التحقق من {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>{name} was deleted</source>
        <translation>حُذف {name}</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Account key</source>
        <translation>مفتاح الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Code, 2 to 4 letters</source>
        <translation>رمز من حرفين إلى 4 أحرف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Copy the account key</source>
        <translation>نسخ مفتاح الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Copy the number’s key</source>
        <translation>نسخ مفتاح الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Counted on this computer, from its own calls. {provider} does not report them.</source>
        <translation>محسوبة على هذا الحاسوب من استدعاءاته. لا يبلّغ {provider} عنها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Delete number…</source>
        <translation>حذف الرقم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Kept sealed; only the last four characters are shown.</source>
        <translation>تُحفظ مختومة؛ لا يظهر إلا آخر أربعة أحرف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Keys and sign-in</source>
        <translation>المفاتيح وتسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Needs the dashboard password</source>
        <translation>يتطلب كلمة مرور لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Number details</source>
        <translation>تفاصيل الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Number key</source>
        <translation>مفتاح الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Points at this Switchboard</source>
        <translation>يشير إلى Switchboard هذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Points elsewhere</source>
        <translation>يشير إلى مكان آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Reset…</source>
        <translation>إعادة تعيين…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Send a test event</source>
        <translation>إرسال حدث تجريبي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Set</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Set on their side</source>
        <translation>مضبوط لديهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Set…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Webhook address</source>
        <translation>عنوان webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>last event {time}</source>
        <translation>آخر حدث {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>no event yet</source>
        <translation>لا حدث بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>resets {first} and {last}</source>
        <translation>يتجدد {first} و{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>resets {time}</source>
        <translation>يتجدد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>{left} of {total}</source>
        <translation>{left} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>{provider} documents no limit.</source>
        <translation>لا يوثّق {provider} أي حد.</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>Name, code or number</source>
        <translation>اسم أو رمز أو رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>No number has these letters.</source>
        <translation>لا رقم يحوي هذه الأحرف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>on or off</source>
        <translation>تشغيل أو إيقاف</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>بلا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثاً</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%n numbers</source>
        <translation>
            <numerusform>بلا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقماً</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Add number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Anyone who knows the address could send some. Enter the secret to have them checked.</source>
        <translation>من يعرف العنوان يستطيع أن يرسل مثلها. أدخل السر لتُفحص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Asked for instead</source>
        <translation>يُسأل بدلاً من ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Authenticated</source>
        <translation>موثَّق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Can’t be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Check all now</source>
        <translation>تحقق من الكل الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>Connection, last 24 hours</source>
        <translation>الاتصال، آخر 24 ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Dashboard session works</source>
        <translation>جلسة لوحة التحكم تعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Events only</source>
        <translation>أحداث فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Its key was refused</source>
        <translation>رُفض مفتاحه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Key accepted</source>
        <translation>قُبل المفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Key accepted {time}</source>
        <translation>قُبل المفتاح {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Last event {time}</source>
        <translation>آخر حدث {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Messages to it are lost until a phone scans its code.</source>
        <translation>تضيع الرسائل إليه حتى يمسح هاتفٌ رمزه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>New messages still arrive; history, media and cancelling need the session.</source>
        <translation>ما زالت الرسائل الجديدة تصل؛ السجل والوسائط والإلغاء تحتاج إلى الجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No event came yet</source>
        <translation>لم يصل حدث بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No event yet</source>
        <translation>لا حدث بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No limit documented</source>
        <translation>لا حد موثّقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No longer listed by its account</source>
        <translation>لم يعد مدرجاً في حسابه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>No numbers yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No phone number, events only</source>
        <translation>بلا رقم هاتف، أحداث فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No secret, last {time}</source>
        <translation>لا سر، الأخير {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not documented by this API.</source>
        <translation>غير موثّق في هذه الواجهة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Nothing heard of it yet</source>
        <translation>لم يُسمع عنه شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Nothing is sent or received on it until the phone is back.</source>
        <translation>لا يُرسل شيء ولا يُستقبل عليه حتى يعود الهاتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Numbers come with an account of one of the providers. Adding one takes about two minutes.</source>
        <translation>تأتي الأرقام مع حساب لدى أحد المزوّدين. تستغرق الإضافة نحو دقيقتين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Pair the phone again</source>
        <translation>أعد اقتران الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Partner account</source>
        <translation>حساب شريك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Pending authentication</source>
        <translation>بانتظار المصادقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Phone number not known yet</source>
        <translation>رقم الهاتف غير معروف بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Receiving</source>
        <translation>يستقبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Repeats are answered once</source>
        <translation>التكرار يُجاب مرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Sending and reading wait until it works.</source>
        <translation>ينتظر الإرسال والقراءة حتى يعمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Sends one-time codes</source>
        <translation>يرسل رموزاً لمرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Sends templates</source>
        <translation>يرسل قوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Set</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Set after pairing</source>
        <translation>يُضبط بعد الاقتران</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Signed out of {name}.</source>
        <translation>سُجّل الخروج من {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Signed, last {time}</source>
        <translation>موقّع، الأخير {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>The key of {name} was refused.</source>
        <translation>رُفض مفتاح {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Their outbox retries</source>
        <translation>قائمتهم تعيد المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Waiting for a scan</source>
        <translation>بانتظار المسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Webhooks of {name} are not signed.</source>
        <translation>أحداث {name} غير موقّعة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>added {time}, not paired</source>
        <translation>أُضيف {time}، غير مقترن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost</source>
        <translation>منقطع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost %n times</source>
        <translation>
            <numerusform>لم ينقطع</numerusform>
            <numerusform>انقطع مرة</numerusform>
            <numerusform>انقطع مرتين</numerusform>
            <numerusform>انقطع %n مرات</numerusform>
            <numerusform>انقطع %n مرة</numerusform>
            <numerusform>انقطع %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost since {time}</source>
        <translation>منقطع منذ {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost {time} for {span}</source>
        <translation>انقطع {time} لمدة {span}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>no interruption</source>
        <translation>بلا انقطاع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>not checked</source>
        <translation>لم يُتحقق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>not paired</source>
        <translation>غير مقترن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>today {came} in, {went} out</source>
        <translation>اليوم {came} واردة، {went} صادرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>watched since {time}</source>
        <translation>تحت المتابعة منذ {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>webhook: {words}</source>
        <translation>webhook: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>{account} is connected and lists no number. Add one and scan its code with the phone.</source>
        <translation>‏{account} متصل ولا أرقام فيه. أضف رقماً وامسح رمزه بالهاتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{count}, checked {time}</source>
        <translation>{count}، جرى التحقق {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{left} of {total} left, {title}</source>
        <translation>بقي {left} من {total}، {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{name} is not paired.</source>
        <translation>‏{name} غير مقترن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{name} lost its connection.</source>
        <translation>فقد {name} اتصاله.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{n} in</source>
        <translation>{n} واردة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{n} out</source>
        <translation>{n} صادرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>{times}, {span} in all</source>
        <translation>‏{times}، {span} إجمالاً</translation>
    </message>
</context>
<context>
    <name>NumbersDelegate</name>
    <message>
        <location filename="../../app/ui/pages/numbers/delegate.py"/>
        <source>{left} of {total}</source>
        <translation>{left} من {total}</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>Rate left</source>
        <translation>المتبقي من الحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>Today by hour</source>
        <translation>اليوم بالساعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>%n numbers</source>
        <translation>
            <numerusform>بلا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقماً</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Add number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Asks every provider again</source>
        <translation>يسأل كل مزوّد من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Check all now</source>
        <translation>تحقق من الكل الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>{rest} You see the list of {time}.</source>
        <translation>‏{rest} ترى قائمة {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>{total}, {n} connected</source>
        <translation>{total}، {n} متصلة</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Add another number of this customer</source>
        <translation>إضافة رقم آخر لهذا العميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Check again</source>
        <translation>تحقق مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>No other number is known.</source>
        <translation>لا رقم آخر معروف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Not on WhatsApp, checked {when}</source>
        <translation>ليس على WhatsApp، فُحص {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Numbers of this customer</source>
        <translation>أرقام هذا العميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>On WhatsApp, checked {when}</source>
        <translation>على WhatsApp، فُحص {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Open the chat with {number}</source>
        <translation>فتح المحادثة مع {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Opted out</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>{number} is another customer</source>
        <translation>‏{number} عميل آخر</translation>
    </message>
</context>
<context>
    <name>NumbersTree</name>
    <message>
        <location filename="../../app/ui/pages/numbers/tree.py"/>
        <source>Numbers by account</source>
        <translation>الأرقام حسب الحساب</translation>
    </message>
</context>
<context>
    <name>OperationForm</name>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>A whole number is needed.</source>
        <translation>يلزم عدد صحيح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This can’t be read.</source>
        <translation>تعذّرت قراءة هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This is no JSON list.</source>
        <translation>هذه ليست قائمة JSON.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This is no JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This operation takes no fields.</source>
        <translation>لا حقول لهذه العملية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>{name} is required.</source>
        <translation>‏{name} مطلوب.</translation>
    </message>
</context>
<context>
    <name>OperationHead</name>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Answer not documented</source>
        <translation>الجواب غير موثّق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Assumed path</source>
        <translation>مسار مفترض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Documented</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Mark this operation</source>
        <translation>تمييز هذه العملية</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Calls and logs</source>
        <translation>المكالمات والسجلات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Groups and channels</source>
        <translation>المجموعات والقنوات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Schedules</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Webhooks</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>needs sign-in</source>
        <translation>يتطلب تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>path assumed</source>
        <translation>مسار مفترض</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Chats you take, and notes you write, carry it. It is never sent.</source>
        <translation>يظهر على المحادثات التي تأخذها والملاحظات التي تكتبها. لا يُرسل أبداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Write a name.</source>
        <translation>اكتب اسماً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Schedules</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Webhooks</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>A different phone scanned the code</source>
        <translation>مسح هاتف آخر الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>A phone scanned the code at {time}.</source>
        <translation>مسح هاتفٌ الرمز في {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>A phone scanned the code at {time}. The gateway reports {phone}, the number you entered.</source>
        <translation>مسح هاتفٌ الرمز في {time}. أبلغت البوابة عن {phone}، وهو الرقم الذي أدخلته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Add it again</source>
        <translation>إضافته مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Close, pair later</source>
        <translation>إغلاق، والاقتران لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Delete and start again…</source>
        <translation>حذف والبدء من جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Different number</source>
        <translation>رقم مختلف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Have the phone ready on its Linked devices page, then continue. The number stays in your list either way.</source>
        <translation>جهّز الهاتف على صفحة الأجهزة المرتبطة ثم تابع. يبقى الرقم في قائمتك في الحالتين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>If that is right, keep it and the number here follows. If not, delete this number and add it again.</source>
        <translation>إن كان هذا صحيحاً فأبقِه ويتغير الرقم هنا. وإلا فاحذف هذا الرقم وأضفه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>It answered {code} for {client}. Switchboard stopped asking.</source>
        <translation>أجابت بـ {code} عن {client}. توقف Switchboard عن السؤال.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Keep this phone</source>
        <translation>إبقاء هذا الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>No code from the gateway</source>
        <translation>لا رمز من البوابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>No phone scanned it, so Switchboard stopped asking for new ones.</source>
        <translation>لم يمسحه أي هاتف، فتوقف Switchboard عن طلب رموز جديدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>One step left: its webhook</source>
        <translation>بقيت خطوة واحدة: webhook الخاص به</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Paused after %n codes</source>
        <translation>
            <numerusform>توقف مؤقتاً</numerusform>
            <numerusform>توقف بعد رمز واحد</numerusform>
            <numerusform>توقف بعد رمزين</numerusform>
            <numerusform>توقف بعد %n رموز</numerusform>
            <numerusform>توقف بعد %n رمزاً</numerusform>
            <numerusform>توقف بعد %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Refresh the list</source>
        <translation>تحديث القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Set webhook</source>
        <translation>ضبط webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Show a new code</source>
        <translation>عرض رمز جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Switchboard asked twice and stopped.</source>
        <translation>سأل Switchboard مرتين ثم توقف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The code is paused</source>
        <translation>الرمز متوقف مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The gateway gave no code</source>
        <translation>لم تعطِ البوابة رمزاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The number may have been deleted on the dashboard. Refresh the list to see what is there, or add it again with the same client id.</source>
        <translation>ربما حُذف الرقم من لوحة التحكم. حدّث القائمة لترى ما هناك، أو أضفه مجدداً بمعرّف العميل نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Without it new messages arrive only when Switchboard asks.</source>
        <translation>من دونه لا تصل الرسائل الجديدة إلا حين يسأل Switchboard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>You entered {expected}, the phone that linked is {connected}. Messages would go out from that one.</source>
        <translation>أدخلت {expected}، والهاتف الذي ارتبط هو {connected}. ستخرج الرسائل منه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>{name} is connected</source>
        <translation>‏{name} متصل</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>A new code is asked for</source>
        <translation>طُلب رمز جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>Close, pair later</source>
        <translation>إغلاق، والاقتران لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>New code now</source>
        <translation>رمز جديد الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>Pair {name}</source>
        <translation>اقتران {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>The details are on the clipboard</source>
        <translation>نُسخت التفاصيل</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>API operations</source>
        <translation>عمليات API</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>All messages with “{text}”</source>
        <translation>كل الرسائل التي فيها «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Archive this chat</source>
        <translation>أرشفة هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Assumed path</source>
        <translation>مسار مفترض</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Bring back now</source>
        <translation>إعادة الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Canned reply…</source>
        <translation>رد جاهز…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Check every account now</source>
        <translation>تحقق من كل الحسابات الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Documented</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Erase this contact…</source>
        <translation>محو جهة الاتصال هذه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Export this contact…</source>
        <translation>تصدير جهة الاتصال هذه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Find a chat, a number, an action</source>
        <translation>بحث عن محادثة أو رقم أو إجراء</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Go to a day…</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Hebrew Arabic English text size</source>
        <translation>العبرية العربية الإنجليزية حجم النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Hides everything until you are back</source>
        <translation>يخفي كل شيء حتى تعود</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>In chat with {name}</source>
        <translation>في المحادثة مع {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>It needs none</source>
        <translation>لا تحتاج إليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Labels…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Language and text</source>
        <translation>اللغة والنص</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Make a backup now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Mute this chat</source>
        <translation>كتم هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Needs sign-in</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>New chat…</source>
        <translation>محادثة جديدة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>No chat is open</source>
        <translation>لا محادثة مفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Not mine any more</source>
        <translation>لم تعد لي</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Nothing for “%1”</source>
        <translation>لا شيء عن «%1»</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Pin this chat</source>
        <translation>تثبيت هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Put off…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Rename this chat…</source>
        <translation>إعادة تسمية هذه المحادثة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Schedule this message…</source>
        <translation>جدولة هذه الرسالة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Search everywhere</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Search in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Send a template…</source>
        <translation>إرسال قالب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Send the draft later</source>
        <translation>إرسال المسودة لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Settings: {section}</source>
        <translation>الإعدادات: {section}</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Show the keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Take this chat out of the archive</source>
        <translation>إخراج هذه المحادثة من الأرشيف</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Unmute this chat</source>
        <translation>إلغاء كتم هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Unpin this chat</source>
        <translation>إلغاء تثبيت هذه المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Use dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Use light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Write something first</source>
        <translation>اكتب شيئاً أولاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>backup recovery key export erase contact retention</source>
        <translation>نسخة احتياطية مفتاح استرداد تصدير محو جهة اتصال حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>keys sign in add account</source>
        <translation>مفاتيح تسجيل دخول إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>messages notes templates find</source>
        <translation>رسائل ملاحظات قوالب بحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>operations</source>
        <translation>عمليات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>port public address webhooks</source>
        <translation>منفذ عنوان عام webhooks</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>quiet hours sound lock PIN mute</source>
        <translation>ساعات هدوء صوت قفل PIN كتم</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>send key undo name</source>
        <translation>مفتاح الإرسال تراجع اسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>shortcuts single letters</source>
        <translation>اختصارات أحرف مفردة</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>snooze, remind me later</source>
        <translation>غفوة، ذكّرني لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>theme dark light colours motion</source>
        <translation>سمة داكن فاتح ألوان حركة</translation>
    </message>
</context>
<context>
    <name>PathsCard</name>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>All paths of this provider are documented.</source>
        <translation>كل مسارات هذا المزوّد موثّقة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Keep paths</source>
        <translation>حفظ المسارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Paths of {account}</source>
        <translation>مسارات {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>The documents name these operations, not their paths. Switchboard uses the assumed ones; enter another where your provider told you one.</source>
        <translation>تذكر الوثائق هذه العمليات دون مساراتها. يستخدم Switchboard المسارات المفترضة؛ أدخل مساراً آخر إن أعطاك المزوّد واحداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Write it like POST /path.</source>
        <translation>اكتبه هكذا: POST /path.</translation>
    </message>
</context>
<context>
    <name>PhoneFrame</name>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Preview of {name}</source>
        <translation>معاينة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>business account</source>
        <translation>حساب أعمال</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>Yesterday, {day}</source>
        <translation>أمس، {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>tomorrow {time}</source>
        <translation>غداً {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{d} d</source>
        <translation>{d} ي</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{h} h</source>
        <translation>{h} س</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{h} h {m}</source>
        <translation>{h} س {m}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} B</source>
        <translation>{n} بايت</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} KB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>%n characters or more, letters too.</source>
        <translation>
            <numerusform>بأي طول، مع أحرف.</numerusform>
            <numerusform>حرف واحد على الأقل، مع أحرف.</numerusform>
            <numerusform>حرفان على الأقل، مع أحرف.</numerusform>
            <numerusform>%n أحرف على الأقل، ومنها حروف.</numerusform>
            <numerusform>%n حرفاً على الأقل، ومنها حروف.</numerusform>
            <numerusform>%n حرف على الأقل، ومنها حروف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Choose a PIN</source>
        <translation>اختيار رمز PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>It unlocks the window. The data itself is sealed by the system keyring, and the recovery key opens it where the PIN is forgotten.</source>
        <translation>يفتح قفل النافذة. البيانات نفسها مختومة بسلسلة مفاتيح النظام، ويفتحها مفتاح الاسترداد إذا نُسي الرمز.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Keep this PIN</source>
        <translation>حفظ هذا الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>The two are not the same.</source>
        <translation>الاثنان غير متطابقين.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>%n to fix</source>
        <translation>
            <numerusform>لا شيء للإصلاح</numerusform>
            <numerusform>واحد للإصلاح</numerusform>
            <numerusform>اثنان للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
            <numerusform>%n للإصلاح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Go there</source>
        <translation>اذهب إليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Language of the preview</source>
        <translation>لغة المعاينة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Lengths, buttons and variable order</source>
        <translation>الأطوال والأزرار وترتيب المتغيرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Name is free</source>
        <translation>الاسم متاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Name is free on {number}</source>
        <translation>الاسم متاح على {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>No link shorteners</source>
        <translation>لا روابط مختصرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Nothing to fix</source>
        <translation>لا شيء للإصلاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>A backup that is named below could not be read.</source>
        <translation>تعذّرت قراءة نسخة احتياطية مذكورة أدناه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>A search through everything found neither the number nor a text any more.</source>
        <translation>لم يعثر بحث في كل شيء على الرقم ولا على نص بعد الآن.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>All backups (%n now) are deleted; one new one is made without this person.</source>
        <translation>
            <numerusform>لا نسخ احتياطية؛ تُنشأ واحدة جديدة من دون هذا الشخص.</numerusform>
            <numerusform>تُحذف كل النسخ الاحتياطية (واحدة الآن)؛ وتُنشأ واحدة جديدة من دون هذا الشخص.</numerusform>
            <numerusform>تُحذف كل النسخ الاحتياطية (اثنتان الآن)؛ وتُنشأ واحدة جديدة من دون هذا الشخص.</numerusform>
            <numerusform>تُحذف كل النسخ الاحتياطية (%n الآن)؛ وتُنشأ واحدة جديدة من دون هذا الشخص.</numerusform>
            <numerusform>تُحذف كل النسخ الاحتياطية (%n الآن)؛ وتُنشأ واحدة جديدة من دون هذا الشخص.</numerusform>
            <numerusform>تُحذف كل النسخ الاحتياطية (%n الآن)؛ وتُنشأ واحدة جديدة من دون هذا الشخص.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erase everywhere</source>
        <translation>محو من كل مكان</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erase {name}</source>
        <translation>محو {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erasing</source>
        <translation>يُمحى</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Export this contact</source>
        <translation>تصدير جهة الاتصال هذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Exported: {json} and {html}</source>
        <translation>صُدّر: {json} و{html}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Files of messages</source>
        <translation>ملفات الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Looking whether anything is left</source>
        <translation>يُنظر هل بقي شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Messages, notes and calls</source>
        <translation>الرسائل والملاحظات والمكالمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Not everything was erased</source>
        <translation>لم يُمحَ كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Nothing is kept of {number}</source>
        <translation>لا شيء محفوظ عن {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Stored webhooks</source>
        <translation>الـwebhooks المخزّنة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The numbers that were joined with it go too: {numbers}</source>
        <translation>
            <numerusform>ولا أرقام أخرى: {numbers}</numerusform>
            <numerusform>ويُمحى معه الرقم المرتبط به: {numbers}</numerusform>
            <numerusform>ويُمحى معه الرقمان المرتبطان به: {numbers}</numerusform>
            <numerusform>وتُمحى معه الأرقام المرتبطة به: {numbers}</numerusform>
            <numerusform>وتُمحى معه الأرقام المرتبطة به: {numbers}</numerusform>
            <numerusform>وتُمحى معه الأرقام المرتبطة به: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The program’s log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The report is saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The search found it in places that are named below.</source>
        <translation>عثر عليه البحث في المواضع المذكورة أدناه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The text index</source>
        <translation>فهرس النصوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>They go from this computer for good: messages, files, notes, scheduled messages, stored webhooks, what logs and the audit trail say of them. What the provider keeps stays there, and is not fetched again.</source>
        <translation>تُزال من هذا الجهاز نهائياً: الرسائل والملفات والملاحظات والرسائل المجدولة وwebhooks المخزنة وما تذكره عنهم السجلات وسجل التدقيق. ما يحتفظ به المزوّد يبقى لديه، ولا يُجلب من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Type {number} to go on</source>
        <translation>اكتب {number} للمتابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>What waits at providers</source>
        <translation>ما ينتظر لدى المزوّدين</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>200 within {time}</source>
        <translation>200 خلال {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>200, no time is documented</source>
        <translation>200، لا وقت موثّق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Computed</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>It came unsigned</source>
        <translation>وصل بلا توقيع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>It could not be verified</source>
        <translation>تعذّر التحقق منه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Key does not match</source>
        <translation>المفتاح لا يطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Key is right</source>
        <translation>المفتاح صحيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Known key</source>
        <translation>مفتاح معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Not looked at</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Retries</source>
        <translation>إعادات المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signature does not match</source>
        <translation>التوقيع لا يطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signature is valid</source>
        <translation>التوقيع صحيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signature is valid, but old</source>
        <translation>التوقيع صحيح لكنه قديم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signed text</source>
        <translation>النص الموقّع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>The body is not a JSON object, so it was answered 400 and nothing was done.</source>
        <translation>المتن ليس كائن JSON، فأُجيب 400 ولم يُفعل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>The signature is right but old: it was kept, and nothing was done by itself.</source>
        <translation>التوقيع صحيح لكنه قديم: حُفظ الحدث ولم يُفعل شيء تلقائياً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>This one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Time header</source>
        <translation>ترويسة الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>a key in a header</source>
        <translation>مفتاح في ترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>growing pauses, up to {time}</source>
        <translation>فترات متزايدة، حتى {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>not documented</source>
        <translation>غير موثّق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>signature over the body</source>
        <translation>توقيع على المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>signature over time and body</source>
        <translation>توقيع على الوقت والمتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>signature, if a secret is set</source>
        <translation>توقيع، إن ضُبط سر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{provider} sends a key in the header {header}. It is one of the keys of {account}, compared in constant time.</source>
        <translation>يرسل {provider} مفتاحاً في الترويسة {header}. إنه أحد مفاتيح {account}، والمقارنة بزمن ثابت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{provider} signs the exact body with the secret of {account}. Switchboard did the same and got the same result.</source>
        <translation>يوقّع {provider} المتن بعينه بسر {account}. فعل Switchboard مثله وحصل على النتيجة نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{provider} signs the time, a dot and the exact body with the secret of {account}. Switchboard did the same and got the same result.</source>
        <translation>يوقّع {provider} الوقت ونقطة والمتن بعينه بسر {account}. فعل Switchboard مثله وحصل على النتيجة نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{status} after {time}</source>
        <translation>‏{status} بعد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{status} after {time}, too late</source>
        <translation>‏{status} بعد {time}، متأخر جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{time}, {age} old</source>
        <translation>{time}، قبل {age}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>Show full values</source>
        <translation>عرض القيم كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>Show short values</source>
        <translation>عرض القيم مختصرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>Test another secret</source>
        <translation>اختبار سر آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>What it changed</source>
        <translation>ما غيّره</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>What {provider} expects</source>
        <translation>ما يتوقعه {provider}</translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/provider_cards.py"/>
        <source>You need</source>
        <translation>تحتاج إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/provider_cards.py"/>
        <source>You need {things}</source>
        <translation>تحتاج إلى {things}</translation>
    </message>
</context>
<context>
    <name>ProviderStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/provider_cards.py"/>
        <source>Which provider?</source>
        <translation>أي مزوّد؟</translation>
    </message>
</context>
<context>
    <name>ProviderTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>‏%Ln أسطر</numerusform>
            <numerusform>‏%Ln سطراً</numerusform>
            <numerusform>‏%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>لم يُصدَّر سطر</numerusform>
            <numerusform>صُدّر سطر واحد</numerusform>
            <numerusform>صُدّر سطران</numerusform>
            <numerusform>صُدّرت %n أسطر</numerusform>
            <numerusform>صُدّر %n سطراً</numerusform>
            <numerusform>صُدّر %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>A gateway account does: what it says of itself is listed here.</source>
        <translation>يتيح ذلك حساب gateway: ما يقوله عن نفسه يُسرد هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Any field</source>
        <translation>أي حقل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Export the provider’s log</source>
        <translation>تصدير سجل المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Find lines</source>
        <translation>البحث عن أسطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>No account gives a log of its own</source>
        <translation>لا حساب يقدّم سجلاً خاصاً به</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>No line holds these words.</source>
        <translation>لا سطر يحتوي هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Shown: as of {time}.</source>
        <translation>المعروض: حتى {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The chosen line</source>
        <translation>السطر المختار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The log is empty</source>
        <translation>السجل فارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The provider answered with no lines. It is asked again by itself.</source>
        <translation>أجاب المزوّد بلا أسطر. سيُسأل من جديد تلقائياً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The provider’s own log</source>
        <translation>سجل المزوّد نفسه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>{lines}, as of {time}</source>
        <translation>‏{lines}، حتى {time}</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Do not quote</source>
        <translation>بلا اقتباس</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../app/ui/rail.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../app/ui/rail.py"/>
        <source>{page}, needs a look</source>
        <translation>‏{page}، تحتاج إلى نظر</translation>
    </message>
    <message>
        <location filename="../../app/ui/rail.py"/>
        <source>{page}, {count} new</source>
        <translation>‏{page}، {count} جديدة</translation>
    </message>
</context>
<context>
    <name>ReceiverSection</name>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>A port is a number from {least} to {most}.</source>
        <translation>المنفذ رقم من {least} إلى {most}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Addresses for your providers</source>
        <translation>عناوين لمزوّديك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Copy the address of {name}</source>
        <translation>نسخ عنوان {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Listens on {url}</source>
        <translation>يستمع على {url}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Of the tunnel or proxy that passes on to this port. Providers on the internet need it.</source>
        <translation>عنوان النفق أو الوكيل الذي يمرّر إلى هذا المنفذ. يحتاج إليه المزوّدون على الإنترنت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>On this computer only, 1024 to 65535. Changing it restarts the receiver.</source>
        <translation>على هذا الحاسوب فقط، من 1024 إلى 65535. تغييره يعيد تشغيل المستقبِل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Providers keep trying for a while, nothing is lost yet.</source>
        <translation>يواصل المزوّدون المحاولة لبعض الوقت، لم يضع شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Start again</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Takes the webhooks of your providers on this computer. It runs beside the window and stores every delivery before it answers.</source>
        <translation>يستقبل أحداث مزوّديك على هذا الحاسوب. يعمل بجانب النافذة ويخزّن كل حدث قبل أن يجيب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>The address is on the clipboard</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>The receiver moves to port {port}</source>
        <translation>ينتقل المستقبِل إلى المنفذ {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Use port {port}</source>
        <translation>استخدام المنفذ {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Webhooks are not received</source>
        <translation>لا تُستقبل الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>another process</source>
        <translation>عملية أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>not before the receiver runs</source>
        <translation>ليس قبل أن يعمل المستقبِل</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <location filename="../../app/ui/pages/schedules/recipient_field.py"/>
        <source>A name, or a number with its country code</source>
        <translation>اسم، أو رقم مع رمز بلده</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/recipient_field.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>RecipientsBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>Add a name or number, or paste a list</source>
        <translation>أضف اسماً أو رقماً، أو الصق قائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>People found</source>
        <translation>أشخاص عُثر عليهم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>It opens the encrypted data folder on any computer. Keep this sheet where only you can reach it.</source>
        <translation>إنه يفتح مجلد البيانات المشفّر على أي حاسوب. احفظ هذه الورقة حيث لا يصل إليها سواك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Keep it on paper, away from this computer. It opens the data folder when the keyring or the passphrase is lost.</source>
        <translation>احفظه على ورق بعيداً عن هذا الحاسوب. إنه يفتح مجلد البيانات إذا ضاعت سلسلة المفاتيح أو عبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Switchboard recovery key</source>
        <translation>مفتاح استرداد Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>The recovery key is on the clipboard</source>
        <translation>نُسخ مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Only here. An empty one brings the given name back.</source>
        <translation>هنا فقط. الاسم الفارغ يعيد الاسم الأصلي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Rename chat</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%n months</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهراً</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%n weeks</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعاً</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Daily</source>
        <translation>يومياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Day of the month</source>
        <translation>يوم من الشهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Every how many</source>
        <translation>كل كم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>How many times</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Monthly</source>
        <translation>شهرياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Repeat</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>So many times</source>
        <translation>عدد من المرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Until a day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Weekly</source>
        <translation>أسبوعياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Write how often with a number.</source>
        <translation>اكتب التواتر برقم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Write the last day as 2026-12-31, not before the first.</source>
        <translation>اكتب اليوم الأخير هكذا: 2026-12-31، لا قبل الأول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>on day {day}</source>
        <translation>في اليوم {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>on the last day</source>
        <translation>في اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>لم يُصدَّر سطر</numerusform>
            <numerusform>صُدّر سطر واحد</numerusform>
            <numerusform>صُدّر سطران</numerusform>
            <numerusform>صُدّرت %n أسطر</numerusform>
            <numerusform>صُدّر %n سطراً</numerusform>
            <numerusform>صُدّر %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>All numbers</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Busiest hours</source>
        <translation>أكثر الساعات ازدحاماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Evidence pack…</source>
        <translation>ملف إثبات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>First answer</source>
        <translation>أول رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>First answer, median, seconds</source>
        <translation>أول رد، الوسيط، بالثواني</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Last %n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يوماً</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Median of the day, hours</source>
        <translation>وسيط اليوم، بالساعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Median of the day, minutes</source>
        <translation>وسيط اليوم، بالدقائق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Messages by day</source>
        <translation>الرسائل حسب اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Most at {hour}</source>
        <translation>الأكثر في {hour}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>No messages</source>
        <translation>لا رسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Nobody waited</source>
        <translation>لم ينتظر أحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Not answered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>came in</source>
        <translation>وردت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>first answer, median</source>
        <translation>أول رد، الوسيط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>half within {time}</source>
        <translation>النصف خلال {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>not answered yet</source>
        <translation>بلا رد بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>went out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>{from} to {until}, by this computer’s clock</source>
        <translation>‏{from} إلى {until}، بساعة هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>{in_} in, {out} out, {failed} failed</source>
        <translation>‏{in_} واردة، {out} صادرة، {failed} فاشلة</translation>
    </message>
</context>
<context>
    <name>ResetKeyCard</name>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Copy the new key to them afterwards. Five resets an hour are allowed.</source>
        <translation>انسخ إليها المفتاح الجديد بعد ذلك. يُسمح بخمس مرات في الساعة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Other programs with the old key stop working.</source>
        <translation>تتوقف البرامج الأخرى التي تستعمل المفتاح القديم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Reset the key</source>
        <translation>إعادة تعيين المفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Reset the key of {account}</source>
        <translation>إعادة تعيين مفتاح {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>The gateway makes a new account key and the old one stops at once. Switchboard takes the new one over by itself.</source>
        <translation>تُنشئ البوابة مفتاح حساب جديداً ويتوقف القديم فوراً. يعتمد Switchboard الجديد من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>First answer</source>
        <translation>أول رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Not answered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Replied</source>
        <translation>ردّوا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>‏%Ln تسليمات</numerusform>
            <numerusform>‏%Ln تسليماً</numerusform>
            <numerusform>‏%Ln تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%n deliveries were forgotten</source>
        <translation>
            <numerusform>لم يُنسَ شيء</numerusform>
            <numerusform>نُسي تسليم واحد</numerusform>
            <numerusform>نُسي تسليمان</numerusform>
            <numerusform>نُسيت %n تسليمات</numerusform>
            <numerusform>نُسي %n تسليماً</numerusform>
            <numerusform>نُسي %n تسليم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Forget older ones now</source>
        <translation>نسيان الأقدم الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Keep deliveries for</source>
        <translation>حفظ التسليمات لمدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Keep refused ones</source>
        <translation>حفظ المرفوضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Kept deliveries</source>
        <translation>التسليمات المحفوظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Now kept</source>
        <translation>المحفوظ الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Of refused ones keep</source>
        <translation>من المرفوضة يُحفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>On the disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %n days at least. Pinned ones are never forgotten.</source>
        <translation>
            <numerusform>يكرر المزوّدون الحدث حتى سبعة أيام، وتُعرف النسخة بأصلها. لا تُنسى المثبّتة أبداً.</numerusform>
            <numerusform>يكرر المزوّدون الحدث حتى سبعة أيام، وتُعرف النسخة بأصلها، فتُحفظ التسليمات يوماً على الأقل. لا تُنسى المثبّتة أبداً.</numerusform>
            <numerusform>يكرر المزوّدون الحدث حتى سبعة أيام، وتُعرف النسخة بأصلها، فتُحفظ التسليمات يومين على الأقل. لا تُنسى المثبّتة أبداً.</numerusform>
            <numerusform>يكرر المزوّدون الحدث حتى سبعة أيام، وتُعرف النسخة بأصلها، فتُحفظ التسليمات %n أيام على الأقل. لا تُنسى المثبّتة أبداً.</numerusform>
            <numerusform>يكرر المزوّدون الحدث حتى سبعة أيام، وتُعرف النسخة بأصلها، فتُحفظ التسليمات %n يوماً على الأقل. لا تُنسى المثبّتة أبداً.</numerusform>
            <numerusform>يكرر المزوّدون الحدث حتى سبعة أيام، وتُعرف النسخة بأصلها، فتُحفظ التسليمات %n يوم على الأقل. لا تُنسى المثبّتة أبداً.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>the newest {count}</source>
        <translation>أحدث {count}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Add rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>At most once in {time} to one person</source>
        <translation>مرة كل {time} على الأكثر لشخص واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Every time</source>
        <translation>كل مرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>How often</source>
        <translation>التواتر</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Minutes from 0 to 43,200.</source>
        <translation>دقائق من 0 إلى 43,200.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>One of them stands in the message. Empty: any message.</source>
        <translation>ترد إحداها في الرسالة. فارغ: أي رسالة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Only in these languages (none: any)</source>
        <translation>بهذه اللغات فقط (لا شيء: أي لغة)</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Outside the reply hours</source>
        <translation>خارج ساعات الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Same caller within</source>
        <translation>المتصل نفسه خلال</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Same person within</source>
        <translation>الشخص نفسه خلال</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To anybody</source>
        <translation>لأي أحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To those who write for the first time</source>
        <translation>لمن يكتبون أول مرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To those who wrote before</source>
        <translation>لمن كتبوا من قبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>When it fits</source>
        <translation>متى تنطبق</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Within the reply hours</source>
        <translation>ضمن ساعات الرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>minutes after a text; 0 for no matter</source>
        <translation>دقيقة بعد نص؛ 0 إن لم يهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>price, catalogue, מחיר</source>
        <translation>‏price, catalogue, سعر</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Answer copied</source>
        <translation>نُسخ الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Code copied</source>
        <translation>نُسخت الشيفرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Forms of code</source>
        <translation>صيغ الشيفرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Open {operation}</source>
        <translation>فتح {operation}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Recent runs</source>
        <translation>عمليات التشغيل الأخيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>The answer stands here, as it came, with secrets masked.</source>
        <translation>يظهر الجواب هنا كما وصل، مع إخفاء الأسرار.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>The call as code</source>
        <translation>الاستدعاء كشيفرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>{size} of {type}</source>
        <translation>‏{size} من {type}</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asked the gateway {ago} ago: Pending Authentication.</source>
        <translation>سُئلت البوابة قبل {ago}: بانتظار المصادقة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asked the gateway {ago} ago: not in its list yet.</source>
        <translation>سُئلت البوابة قبل {ago}: ليس في قائمتها بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asking for a code</source>
        <translation>جارٍ طلب رمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asking the gateway for a code</source>
        <translation>جارٍ طلب رمز من البوابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Choose Link a device and scan</source>
        <translation>اختر ربط جهاز وامسح الرمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Code {n} of {most}, then it pauses</source>
        <translation>الرمز {n} من {most}، ثم يتوقف مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Go to Settings, then Linked devices</source>
        <translation>انتقل إلى الإعدادات ثم الأجهزة المرتبطة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>It may take some seconds.</source>
        <translation>قد يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>New code in {n} s</source>
        <translation>رمز جديد بعد {n} ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>On Android it is in the three-dot menu.</source>
        <translation>في أندرويد تجدها في قائمة النقاط الثلاث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Open WhatsApp on the phone</source>
        <translation>افتح WhatsApp على الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>QR code to scan with the phone</source>
        <translation>رمز QR ليمسحه الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The gateway gave the same one again; it is {age} old. If the phone refuses it, ask for a new code.</source>
        <translation>أعطت البوابة الصورة نفسها؛ عمرها {age}. إن رفضها الهاتف فاطلب رمزاً جديداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The gateway is asked every few seconds whether a phone scanned it.</source>
        <translation>تُسأل البوابة كل بضع ثوانٍ إن كان هاتف قد مسحه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The one whose number you want here.</source>
        <translation>الهاتف الذي تريد رقمه هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The one with the SIM for {phone}.</source>
        <translation>الهاتف الذي فيه شريحة {phone}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The picture can’t be read</source>
        <translation>تعذّرت قراءة الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The picture has not changed</source>
        <translation>لم تتغير الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>This window tells when it worked.</source>
        <translation>تخبرك هذه النافذة حين ينجح الأمر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Time to the next code</source>
        <translation>الوقت حتى الرمز التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Waiting for the scan</source>
        <translation>بانتظار المسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Whoever scans this links their phone to your gateway. Do not send pictures of it.</source>
        <translation>من يمسحه يربط هاتفه ببوابتك. لا ترسل صوراً له.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>{words} · {age} old</source>
        <translation>‏{words} · قبل {age}</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%n messages cancelled</source>
        <translation>
            <numerusform>لم تُلغَ رسائل</numerusform>
            <numerusform>أُلغيت رسالة واحدة</numerusform>
            <numerusform>أُلغيت رسالتان</numerusform>
            <numerusform>أُلغيت %n رسائل</numerusform>
            <numerusform>أُلغيت %n رسالة</numerusform>
            <numerusform>أُلغيت %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%n messages dropped</source>
        <translation>
            <numerusform>لم تُسقَط رسائل</numerusform>
            <numerusform>أُسقطت رسالة واحدة</numerusform>
            <numerusform>أُسقطت رسالتان</numerusform>
            <numerusform>أُسقطت %n رسائل</numerusform>
            <numerusform>أُسقطت %n رسالة</numerusform>
            <numerusform>أُسقطت %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>It is sent to {name} once its old time is cancelled</source>
        <translation>تُرسل إلى {name} بعد إلغاء موعدها القديم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>It was cancelled already</source>
        <translation>كانت قد أُلغيت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>It went out</source>
        <translation>لقد أُرسلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>New time…</source>
        <translation>وقت جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Nothing was scheduled</source>
        <translation>لم تتم جدولة أي شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>On its way to {name}</source>
        <translation>في الطريق إلى {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Open chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Scheduled</source>
        <translation>جُدولت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Scheduled anew</source>
        <translation>جُدولت مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Scheduled message</source>
        <translation>رسالة مجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send again…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send it again?</source>
        <translation>إرسالها مجدداً؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Skip this one</source>
        <translation>تخطّي هذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Text copied</source>
        <translation>نُسخ النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Whether the first one reached {name} is not known: this may be a second copy.</source>
        <translation>لا يُعرف هل وصلت الأولى إلى {name}: قد تكون هذه نسخة ثانية.</translation>
    </message>
</context>
<context>
    <name>ScheduleCalendar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>%n messages and campaigns</source>
        <translation>
            <numerusform>لا رسائل ولا حملات</numerusform>
            <numerusform>رسالة أو حملة واحدة</numerusform>
            <numerusform>رسالتان أو حملتان</numerusform>
            <numerusform>%n رسائل وحملات</numerusform>
            <numerusform>%n رسالة وحملة</numerusform>
            <numerusform>%n رسالة وحملة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>ScheduleColumns</name>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Kept on</source>
        <translation>محفوظة لدى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>All to come</source>
        <translation>كل القادمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Choose to whom.</source>
        <translation>اختر لمن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Edit the message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>It goes out even when this computer is off.</source>
        <translation>تخرج حتى لو كان هذا الحاسوب مطفأً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>It goes out even when this computer is off. {why}</source>
        <translation>تخرج حتى لو كان هذا الحاسوب مطفأً. {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Kept on</source>
        <translation>محفوظة لدى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>No number can send anything.</source>
        <translation>لا رقم يستطيع إرسال شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Only this one</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Schedule a message</source>
        <translation>جدولة رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>This and the following</source>
        <translation>هذه وما يليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>This number is gone: choose another.</source>
        <translation>لم يعد هذا الرقم موجوداً: اختر رقماً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps messages to people only.</source>
        <translation>‏{provider} يحفظ الرسائل إلى الأشخاص فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps no messages for later.</source>
        <translation>‏{provider} لا يحفظ رسائل لوقت لاحق.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps single messages only: this computer repeats it.</source>
        <translation>‏{provider} يحفظ الرسائل المفردة فقط: هذا الحاسوب يكررها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps texts only.</source>
        <translation>‏{provider} يحفظ النصوص فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} wants a key or a session for that.</source>
        <translation>‏{provider} يريد لذلك مفتاحاً أو جلسة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{why} This computer has to be on when it is due.</source>
        <translation>‏{why} يجب أن يعمل هذا الحاسوب عند موعدها.</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Calls behind it</source>
        <translation>الاستدعاءات وراءها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Cancels left</source>
        <translation>الإلغاءات المتبقية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Cancels left, {minutes} min</source>
        <translation>الإلغاءات المتبقية، {minutes} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>For them</source>
        <translation>عندهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>It goes out even when this computer is off. To change the text, Switchboard cancels it and makes a new one.</source>
        <translation>تخرج حتى لو كان هذا الحاسوب مطفأً. لتغيير النص يلغيها Switchboard وينشئ غيرها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>It went out</source>
        <translation>لقد أُرسلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Kept at {account}</source>
        <translation>محفوظ لدى {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Kept on this computer</source>
        <translation>محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>New time</source>
        <translation>وقت جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Open chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Repeats</source>
        <translation>تتكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Scheduled message</source>
        <translation>رسالة مجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Sends</source>
        <translation>ترسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>This computer has to be on and Switchboard open when it is due. If it is not, you are asked what to do.</source>
        <translation>يجب أن يعمل هذا الحاسوب وأن يكون Switchboard مفتوحاً عند موعدها. وإلا تُسأل ماذا تفعل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Was due</source>
        <translation>كان موعدها</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Went out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Worth knowing</source>
        <translation>يحسن أن تعرف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{left} of {total}</source>
        <translation>{left} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{provider} id</source>
        <translation>معرّف {provider}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{when} by you</source>
        <translation>‏{when} من قِبلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{when}, not from here</source>
        <translation>‏{when}، ليس من هنا</translation>
    </message>
</context>
<context>
    <name>ScheduleRows</name>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
</context>
<context>
    <name>ScheduledBubble</name>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Missed, {when}</source>
        <translation>فائتة، {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Scheduled, {when}: {text}</source>
        <translation>مجدولة، {when}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>{when}, kept by the provider</source>
        <translation>‏{when}، يحفظها المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>{when}, sent by this computer</source>
        <translation>‏{when}، يرسلها هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ScheduledTray</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>%n more scheduled</source>
        <translation>
            <numerusform>لا شيء آخر مجدول</numerusform>
            <numerusform>واحدة أخرى مجدولة</numerusform>
            <numerusform>اثنتان أخريان مجدولتان</numerusform>
            <numerusform>%n أخرى مجدولة</numerusform>
            <numerusform>%n أخرى مجدولة</numerusform>
            <numerusform>%n أخرى مجدولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Cancelled at {provider}, not from here.</source>
        <translation>أُلغيت لدى {provider}، ليس من هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Cancelling</source>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Dropped</source>
        <translation>أُسقطت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n days</source>
        <translation>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يوماً</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n months on day {day}</source>
        <translation>
            <numerusform>كل شهر في اليوم {day}</numerusform>
            <numerusform>كل شهر في اليوم {day}</numerusform>
            <numerusform>كل شهرين في اليوم {day}</numerusform>
            <numerusform>كل %n أشهر في اليوم {day}</numerusform>
            <numerusform>كل %n شهراً في اليوم {day}</numerusform>
            <numerusform>كل %n شهر في اليوم {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n months on the last day</source>
        <translation>
            <numerusform>كل شهر في يومه الأخير</numerusform>
            <numerusform>كل شهر في يومه الأخير</numerusform>
            <numerusform>كل شهرين في اليوم الأخير</numerusform>
            <numerusform>كل %n أشهر في اليوم الأخير</numerusform>
            <numerusform>كل %n شهراً في اليوم الأخير</numerusform>
            <numerusform>كل %n شهر في اليوم الأخير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n weeks on {days}</source>
        <translation>
            <numerusform>كل أسبوع في {days}</numerusform>
            <numerusform>كل أسبوع في {days}</numerusform>
            <numerusform>كل أسبوعين في {days}</numerusform>
            <numerusform>كل %n أسابيع في {days}</numerusform>
            <numerusform>كل %n أسبوعاً في {days}</numerusform>
            <numerusform>كل %n أسبوع في {days}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every month on day {day}</source>
        <translation>كل شهر في اليوم {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every month on its last day</source>
        <translation>كل شهر في يومه الأخير</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every week on {days}</source>
        <translation>كل أسبوع في {days}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Given another time.</source>
        <translation>أُعطيت وقتاً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>It could not be handed over in time.</source>
        <translation>تعذّر تسليمها في الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>It had gone out before it could be changed.</source>
        <translation>خرجت قبل أن يمكن تغييرها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Its number is gone.</source>
        <translation>رقمها لم يعد موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Not cancelled: {provider} wants a dashboard sign-in. It still goes out.</source>
        <translation>لم تُلغَ: يريد {provider} تسجيل دخول إلى لوحة التحكم. ما زالت ستخرج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Not taken</source>
        <translation>لم تُقبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Switchboard came to it too late.</source>
        <translation>وصل إليها Switchboard متأخراً جداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Switchboard was closed when it was due.</source>
        <translation>كان Switchboard مغلقاً عند موعدها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Switchboard was closed while it was handed over. The list is being read.</source>
        <translation>أُغلق Switchboard أثناء تسليمها. تُقرأ القائمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Template {name}</source>
        <translation>قالب {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The 24-hour reply window was closed when it was due. Only a template can go out.</source>
        <translation>كانت نافذة الرد لـ24 ساعة مغلقة عند موعدها. لا يمكن أن يخرج إلا قالب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The computer was asleep when it was due.</source>
        <translation>كان الحاسوب نائماً عند موعدها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The number was not connected when it was due.</source>
        <translation>لم يكن الرقم متصلاً عند موعدها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The one it replaces could not be cancelled, so this was not scheduled.</source>
        <translation>تعذّر إلغاء التي تحل محلها، فلم تُجدول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The provider could not be reached for too long. Nothing went out.</source>
        <translation>تعذّر الوصول إلى المزوّد طويلاً. لم يخرج شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The provider could not be reached when it was due.</source>
        <translation>تعذّر الوصول إلى المزوّد عند موعدها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The rules of its time zone changed: it keeps its time of day.</source>
        <translation>تغيّرت قواعد منطقتها الزمنية: تحتفظ بساعتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/schedule_row.py"/>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>This number can’t send it.</source>
        <translation>هذا الرقم لا يستطيع إرسالها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Tomorrow {time}</source>
        <translation>غداً {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Waits for cancel</source>
        <translation>تنتظر الإلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Whether the one it replaces went out is not known, so this was not scheduled.</source>
        <translation>لا يُعرف هل تُرسل الرسالة التي تحلّ هذه محلها، لذلك لم تُجدول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>You said that it went out.</source>
        <translation>قلتَ إنها أُرسلت.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/schedule_row.py"/>
        <source>and %n before</source>
        <translation>
            <numerusform>ولا شيء قبلها</numerusform>
            <numerusform>وواحدة قبلها</numerusform>
            <numerusform>واثنتان قبلها</numerusform>
            <numerusform>و%n قبلها</numerusform>
            <numerusform>و%n قبلها</numerusform>
            <numerusform>و%n قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedules.py"/>
        <source>and %n times before</source>
        <translation>
            <numerusform>ولا مرة قبلها</numerusform>
            <numerusform>ومرة قبلها</numerusform>
            <numerusform>ومرتان قبلها</numerusform>
            <numerusform>و%n مرات قبلها</numerusform>
            <numerusform>و%n مرة قبلها</numerusform>
            <numerusform>و%n مرة قبلها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>from {number}</source>
        <translation>من {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>in {span}</source>
        <translation>بعد {span}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>kept on {where}</source>
        <translation>محفوظة لدى {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>not sent, needs you</source>
        <translation>لم تُرسل، تحتاج إليك</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>to {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{provider} does not have it in its list. Nothing will go out.</source>
        <translation>ليست في قائمة {provider}. لن يخرج شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{provider} does not list it any more. Whether it went out is not known: look in the chat before you send it again.</source>
        <translation>لم يعد {provider} يسردها. لا يُعرف هل أُرسلت: انظر في المحادثة قبل إرسالها من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{provider} gave no answer. Its list is being read to find out.</source>
        <translation>لم يرد {provider}. تُقرأ قائمته لمعرفة ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{rule}, {ends}</source>
        <translation>{rule}، {ends}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{span} ago</source>
        <translation>قبل {span}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{time} comes twice on this day in {zone}: the clocks go back. It goes out once.</source>
        <translation>تأتي {time} مرتين في هذا اليوم في {zone}: تُؤخَّر الساعات. تخرج مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{time} does not exist on this day in {zone}: the clocks go forward. It goes out when they show {shown}.</source>
        <translation>لا توجد {time} في هذا اليوم في {zone}: تُقدَّم الساعات. تخرج حين تشير إلى {shown}.</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Parts of the page</source>
        <translation>أقسام الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Upcoming</source>
        <translation>القادمة</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Search in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>{n} of %n</source>
        <translation>
            <numerusform>{n} من %n</numerusform>
            <numerusform>{n} من %n</numerusform>
            <numerusform>{n} من %n</numerusform>
            <numerusform>{n} من %n</numerusform>
            <numerusform>{n} من %n</numerusform>
            <numerusform>{n} من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/ui/widgets/fields.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>All numbers</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Anyone</source>
        <translation>أي أحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Looking further back…</source>
        <translation>جارٍ البحث أبعد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <source>Messages, chats, notes, templates</source>
        <translation>رسائل، محادثات، ملاحظات، قوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Messages, chats, notes, templates and canned replies on this computer were searched. Try fewer letters, or a part of a word.</source>
        <translation>شمل البحث الرسائل والمحادثات والملاحظات والقوالب والردود الجاهزة على هذا الحاسوب. جرّب حروفاً أقل، أو جزءاً من كلمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Nothing for “{text}”</source>
        <translation>لا شيء عن «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Only a part was searched.</source>
        <translation>شمل البحث جزءاً فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Places and contacts</source>
        <translation>الأماكن وجهات الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <location filename="../../app/ui/search/states.py"/>
        <source>Search everywhere</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Searched lately</source>
        <translation>عمليات بحث حديثة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحدة أخرى</numerusform>
            <numerusform>عرض اثنتين أخريين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Videos</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Voice and sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Words and parts of words, in any script. “Quotation marks” keep words together; from:omar, since:2026-03-01 and until:7d narrow it.</source>
        <translation>كلمات وأجزاء كلمات، بأي كتابة. «علامات الاقتباس» تبقي الكلمات معاً؛ و from:omar‎ و since:2026-03-01‎ و until:7d‎ تضيّق البحث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>You to {name}</source>
        <translation>أنت إلى {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>{sender} in {name}</source>
        <translation>‏{sender} في {name}</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Enter a secret to test.</source>
        <translation>أدخل سرًّا لاختباره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Says whether this secret or key proves the delivery. It is not kept, and the secret of {account} stays as it is.</source>
        <translation>يبيّن إن كان هذا السر أو المفتاح يثبت الحدث. لا يُحفظ، ويبقى سر {account} كما هو.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Secret or key</source>
        <translation>سر أو مفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Test another secret</source>
        <translation>اختبار سر آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Test it</source>
        <translation>اختبار</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>%n messages selected</source>
        <translation>
            <numerusform>لا رسائل محددة</numerusform>
            <numerusform>رسالة واحدة محددة</numerusform>
            <numerusform>رسالتان محددتان</numerusform>
            <numerusform>%n رسائل محددة</numerusform>
            <numerusform>%n رسالة محددة</numerusform>
            <numerusform>%n رسالة محددة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
</context>
<context>
    <name>Selector</name>
    <message>
        <location filename="../../app/ui/delegates/bubble/delegate.py"/>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%n messages are on their way</source>
        <translation>
            <numerusform>لا رسائل في الطريق</numerusform>
            <numerusform>رسالة واحدة في الطريق</numerusform>
            <numerusform>رسالتان في الطريق</numerusform>
            <numerusform>%n رسائل في الطريق</numerusform>
            <numerusform>%n رسالة في الطريق</numerusform>
            <numerusform>%n رسالة في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%n messages are scheduled</source>
        <translation>
            <numerusform>لا رسائل مجدولة</numerusform>
            <numerusform>رسالة واحدة مجدولة</numerusform>
            <numerusform>رسالتان مجدولتان</numerusform>
            <numerusform>%n رسائل مجدولة</numerusform>
            <numerusform>%n رسالة مجدولة</numerusform>
            <numerusform>%n رسالة مجدولة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Asked for once; kept with the account.</source>
        <translation>يُسأل عنه مرة؛ ويُحفظ مع الحساب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Choose the header’s file first.</source>
        <translation>اختر ملف الترويسة أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Copied, with the key left out</source>
        <translation>نُسخ، من دون المفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Copy as cURL</source>
        <translation>نسخ كـ cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>It is being sent.</source>
        <translation>تُرسل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Kept: people and words come back with this template</source>
        <translation>محفوظ: يعود الأشخاص والكلمات مع هذا القالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Nobody is ready to get it.</source>
        <translation>لا أحد جاهز لتلقيها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Save for later</source>
        <translation>حفظ لوقت لاحق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Say which application sends.</source>
        <translation>قل أي تطبيق يرسل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Schedule {n}</source>
        <translation>جدولة {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Send {name}</source>
        <translation>إرسال {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Send {n}</source>
        <translation>إرسال {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Sent by (thirdPartyAppName)</source>
        <translation>المرسِل (thirdPartyAppName)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Write the time as 14:30.</source>
        <translation>اكتب الوقت هكذا: 14:30.</translation>
    </message>
</context>
<context>
    <name>SendPeople</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Make a campaign of it.</source>
        <translation>اجعل منها حملة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>No column of this file holds phone numbers.</source>
        <translation>لا عمود في هذا الملف يحتوي أرقام هواتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Nobody was added.</source>
        <translation>لم يُضف أحد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Not verified: {why}</source>
        <translation>لم يُتحقق: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Numbers verified with {provider} at {time}.</source>
        <translation>جرى التحقق من الأرقام لدى {provider} في {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>One column has to hold phone numbers.</source>
        <translation>يجب أن يحوي عمود واحد أرقام هواتف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>People from a file</source>
        <translation>أشخاص من ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>جداول (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>The file names more than {n} people.</source>
        <translation>في الملف أكثر من {n} شخص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>To, %n people</source>
        <translation>
            <numerusform>إلى لا أحد</numerusform>
            <numerusform>إلى شخص واحد</numerusform>
            <numerusform>إلى شخصين</numerusform>
            <numerusform>إلى %n أشخاص</numerusform>
            <numerusform>إلى %n شخصاً</numerusform>
            <numerusform>إلى %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendSummary</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%n messages will be scheduled</source>
        <translation>
            <numerusform>لن تُجدول رسائل</numerusform>
            <numerusform>ستُجدول رسالة واحدة</numerusform>
            <numerusform>ستُجدول رسالتان</numerusform>
            <numerusform>ستُجدول %n رسائل</numerusform>
            <numerusform>ستُجدول %n رسالة</numerusform>
            <numerusform>ستُجدول %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%n messages will be sent</source>
        <translation>
            <numerusform>لن تُرسل رسائل</numerusform>
            <numerusform>ستُرسل رسالة واحدة</numerusform>
            <numerusform>ستُرسل رسالتان</numerusform>
            <numerusform>ستُرسل %n رسائل</numerusform>
            <numerusform>ستُرسل %n رسالة</numerusform>
            <numerusform>ستُرسل %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Nobody is chosen yet</source>
        <translation>لم يُختر أحد بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Record…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Templates need no open reply window.</source>
        <translation>القوالب لا تحتاج إلى نافذة رد مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>and %n more who get nothing</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر لا يتلقى شيئاً</numerusform>
            <numerusform>واثنان آخران لا يتلقيان شيئاً</numerusform>
            <numerusform>و%n آخرون لا يتلقون شيئاً</numerusform>
            <numerusform>و%n آخرين لا يتلقون شيئاً</numerusform>
            <numerusform>و%n آخرين لا يتلقون شيئاً</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_sending.py"/>
        <source>Held, not sent to {name}: somebody else answered meanwhile.</source>
        <translation>أُوقفت الرسالة ولم تُرسل إلى {name}: أجاب شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_sending.py"/>
        <source>Open chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_sending.py"/>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Too late: it has left already.</source>
        <translation>فات الأوان: لقد خرجت الرسالة.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>A cookie is written name=value.</source>
        <translation>يُكتب ملف تعريف الارتباط name=value.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Cookie header</source>
        <translation>ترويسة Cookie</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>In your browser, signed in on the dashboard: developer tools, Network, any request, the header Cookie. Name and value, name=value.</source>
        <translation>في متصفحك، بعد تسجيل الدخول إلى لوحة التحكم: أدوات المطور، Network، أي طلب، الترويسة Cookie. الاسم والقيمة، name=value.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Paste a cookie</source>
        <translation>لصق ملف ارتباط</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Sign in here</source>
        <translation>تسجيل الدخول هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>The embedded browser does not run for the root user. Paste a cookie.</source>
        <translation>لا يعمل المتصفح المضمّن للمستخدم root. ألصق ملف تعريف ارتباط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>The embedded browser is not installed. Install PySide6-Addons, or paste a cookie.</source>
        <translation>المتصفح المضمّن غير مثبّت. ثبّت PySide6-Addons أو ألصق ملف تعريف ارتباط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>The embedded browser needs a display. Paste a cookie.</source>
        <translation>يحتاج المتصفح المضمّن إلى شاشة عرض. ألصق ملف تعريف ارتباط.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%n seconds</source>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>A message that is one of them takes the person’s consent back. Parted by commas.</source>
        <translation>الرسالة التي هي إحداها تسحب موافقة الشخص. تُفصل بفواصل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>A message waits this long before it leaves, with Undo beside it.</source>
        <translation>تنتظر الرسالة هذه المدة قبل أن تخرج، وبجانبها «تراجع».</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>After %n minutes</source>
        <translation>
            <numerusform>فوراً</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Change the keys for: {words}</source>
        <translation>تغيير مفاتيح: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Compact rows show more chats at once. The list takes it over when it is opened the next time.</source>
        <translation>تُظهر الصفوف المتراصة محادثات أكثر. تعتمدها القائمة عند فتحها التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Find a key or what it does</source>
        <translation>البحث عن مفتاح أو عما يفعله</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Go out by themselves within this time; later ones are held, and you are asked.</source>
        <translation>تخرج من تلقاء نفسها خلال هذا الوقت؛ وما تأخر عنه يُحجز وتُسأل عنه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Language and text</source>
        <translation>اللغة والنص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Late scheduled messages</source>
        <translation>الرسائل المجدولة المتأخرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Opt-out words</source>
        <translation>كلمات إلغاء الموافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Remind of chats that wait</source>
        <translation>تذكير بالمحادثات التي تنتظر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Rows grow with it.</source>
        <translation>تكبر الصفوف معه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Rows in the chat list</source>
        <translation>الصفوف في قائمة المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Says sent, delivered or read in words under your last message.</source>
        <translation>يكتب بالكلمات: أُرسلت أو سُلّمت أو قُرئت تحت رسالتك الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Send at once</source>
        <translation>إرسال فوراً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Send with</source>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Single letters act</source>
        <translation>الأحرف المفردة تعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Spell out the status</source>
        <translation>الحالة بالكلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Stands under your notes, on this computer only.</source>
        <translation>يظهر تحت ملاحظاتك، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Stops panels that slide and arcs that turn.</source>
        <translation>يوقف اللوحات المنزلقة والأقواس الدوّارة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Take back a send</source>
        <translation>استرجاع الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Takes effect when Switchboard starts the next time. Messages keep their own direction.</source>
        <translation>يسري عند تشغيل Switchboard التالي. تحتفظ الرسائل باتجاهها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>The other one begins a new line.</source>
        <translation>يبدأ الآخر سطراً جديداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Underlines words, where your system has a dictionary for them.</source>
        <translation>يسطّر تحت الكلمات حيث يملك نظامك قاموساً لها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>When a customer has waited this long for a reply.</source>
        <translation>عندما ينتظر عميل رداً هذه المدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>While a list or the timeline has the focus: J, K, R, W, P.</source>
        <translation>ما دام التركيز على قائمة أو على الخط الزمني: J، K، R، W، P.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Language and text</source>
        <translation>اللغة والنص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/wiring.py"/>
        <source>%1 No more backups are made. Choose one to restore.</source>
        <translation>‏%1 لا تُنشأ نسخ أخرى. اختر واحدة لاستعادتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>%1 is not connected</source>
        <translation>‏%1 غير متصل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%1 of %n number(s) connected</source>
        <translation>
            <numerusform>‏%1 من %n أرقام متصلة</numerusform>
            <numerusform>‏%1 من رقم واحد متصل</numerusform>
            <numerusform>‏%1 من رقمين متصل</numerusform>
            <numerusform>‏%1 من %n أرقام متصلة</numerusform>
            <numerusform>‏%1 من %n رقماً متصل</numerusform>
            <numerusform>‏%1 من %n رقم متصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln deliveries waiting</source>
        <translation>
            <numerusform>لا تسليمات تنتظر</numerusform>
            <numerusform>تسليم واحد ينتظر</numerusform>
            <numerusform>تسليمان ينتظران</numerusform>
            <numerusform>‏%Ln تسليمات تنتظر</numerusform>
            <numerusform>‏%Ln تسليماً ينتظر</numerusform>
            <numerusform>‏%Ln تسليم ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n message(s) did not go out</source>
        <translation>
            <numerusform>خرجت كل الرسائل</numerusform>
            <numerusform>لم تخرج رسالة واحدة</numerusform>
            <numerusform>لم تخرج رسالتان</numerusform>
            <numerusform>لم تخرج %n رسائل</numerusform>
            <numerusform>لم تخرج %n رسالة</numerusform>
            <numerusform>لم تخرج %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n not known</source>
        <translation>
            <numerusform>لا شيء مجهول المصير</numerusform>
            <numerusform>رسالة لا يُعرف مصيرها</numerusform>
            <numerusform>رسالتان لا يُعرف مصيرهما</numerusform>
            <numerusform>%n رسائل لا يُعرف مصيرها</numerusform>
            <numerusform>%n رسالة لا يُعرف مصيرها</numerusform>
            <numerusform>%n رسالة لا يُعرف مصيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n not sent</source>
        <translation>
            <numerusform>أُرسل كل شيء</numerusform>
            <numerusform>واحدة لم تُرسل</numerusform>
            <numerusform>اثنتان لم تُرسلا</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n queued</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحدة في الانتظار</numerusform>
            <numerusform>اثنتان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n sending</source>
        <translation>
            <numerusform>لا شيء يُرسل</numerusform>
            <numerusform>واحدة تُرسل</numerusform>
            <numerusform>اثنتان تُرسلان</numerusform>
            <numerusform>%n تُرسل</numerusform>
            <numerusform>%n تُرسل</numerusform>
            <numerusform>%n تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Backup made: %1</source>
        <translation>أُنشئت نسخة احتياطية: %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/wiring.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>No numbers yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver off</source>
        <translation>المستقبِل مُطفأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver on %1</source>
        <translation>المستقبِل على %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver starting</source>
        <translation>المستقبِل يبدأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver stopped</source>
        <translation>المستقبِل متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Your name…</source>
        <translation>اسمك…</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address answers</source>
        <translation>العنوان العام يجيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address does not answer</source>
        <translation>العنوان العام لا يجيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address leads elsewhere</source>
        <translation>العنوان العام يقود إلى مكان آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address set</source>
        <translation>العنوان العام مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>this computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>ShownEntry</name>
    <message>
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>Code copied</source>
        <translation>نُسخت الشيفرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>Command copied</source>
        <translation>نُسخ الأمر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>It was tried {n} times. {hint}</source>
        <translation>جُرّب {n} مرات. {hint}</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <location filename="../../app/ui/pages/logs/sides.py"/>
        <source>Code and answer</source>
        <translation>الرمز والجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/sides.py"/>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/sides.py"/>
        <source>Form or answer</source>
        <translation>النموذج أو الجواب</translation>
    </message>
</context>
<context>
    <name>SightBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>The next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>What {name} will see</source>
        <translation>ما سيراه {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <location filename="../../app/ui/dialogs/sign_in.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/sign_in.py"/>
        <source>Sign in on the dashboard’s own page. Switchboard keeps the session cookie and never sees your password.</source>
        <translation>سجّل الدخول في صفحة لوحة التحكم نفسها. يحتفظ Switchboard بملف ارتباط الجلسة ولا يرى كلمة مرورك أبداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/sign_in.py"/>
        <source>Sign in to {account}</source>
        <translation>تسجيل الدخول إلى {account}</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>By reading, nothing is sent.</source>
        <translation>بالقراءة فقط، لا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Cancel schedules</source>
        <translation>إلغاء الجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Chat history</source>
        <translation>سجل المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Delete a number</source>
        <translation>حذف رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Media in chats</source>
        <translation>الوسائط في المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Only cookies of {host} are read. When there is one, Switchboard tries it by reading.</source>
        <translation>تُقرأ ملفات ارتباط {host} فقط. متى وُجد واحد جرّبه Switchboard بالقراءة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Send and receive</source>
        <translation>الإرسال والاستقبال</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Sign in again, or copy the cookie again while you are signed in.</source>
        <translation>سجّل الدخول مجدداً، أو انسخ ملف الارتباط مرة أخرى وأنت مسجّل الدخول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Sign in to the dashboard</source>
        <translation>تسجيل الدخول إلى لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>The dashboard did not take it</source>
        <translation>لم تقبلها لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>The gateway opens chat history only to its own dashboard session and has no login for programs. Sign in on its page here; Switchboard keeps the session cookie and never sees your password.</source>
        <translation>لا تفتح البوابة سجل المحادثات إلا لجلسة لوحة تحكمها، وليس لديها دخول للبرامج. سجّل الدخول في صفحتها هنا؛ يحتفظ Switchboard بملف ارتباط الجلسة ولا يرى كلمة مرورك أبداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>The session works</source>
        <translation>الجلسة تعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Trying the session</source>
        <translation>جارٍ تجربة الجلسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Waiting for you to sign in</source>
        <translation>بانتظار تسجيل دخولك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>With</source>
        <translation>مع الجلسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Without</source>
        <translation>من دونها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>from now on</source>
        <translation>من الآن فصاعداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>here only</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <location filename="../../app/ui/widgets/skeleton.py"/>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../../app/ui/pages/chats/spell_check.py"/>
        <source>Add to the dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/spell_check.py"/>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/spell_check.py"/>
        <source>Spelling of {word}</source>
        <translation>إملاء {word}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/statusbar.py"/>
        <source>Past messages</source>
        <translation>رسائل سابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/statusbar.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../app/ui/pages/campaigns/stepper.py"/>
        <location filename="../../app/ui/pages/templates/stepper.py"/>
        <source>Step {n} of {all}: {name}</source>
        <translation>الخطوة {n} من {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>%n numbers deliver here now</source>
        <translation>
            <numerusform>لا رقم يرسل إلى هنا الآن</numerusform>
            <numerusform>رقم واحد يرسل إلى هنا الآن</numerusform>
            <numerusform>رقمان يرسلان إلى هنا الآن</numerusform>
            <numerusform>%n أرقام ترسل إلى هنا الآن</numerusform>
            <numerusform>%n رقماً يرسل إلى هنا الآن</numerusform>
            <numerusform>%n رقم يرسل إلى هنا الآن</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Answer within</source>
        <translation>الجواب خلال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Delete subscription</source>
        <translation>حذف الاشتراك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Delete subscription {id}?</source>
        <translation>حذف الاشتراك {id}؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>If it fails, again after</source>
        <translation>إن فشل، مجدداً بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>New subscription</source>
        <translation>اشتراك جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Point all here</source>
        <translation>توجيه الكل إلى هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Proof it is them</source>
        <translation>إثبات أنه منهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Providers reach you only through the public address. After it changes, Point all here tells them anew.</source>
        <translation>لا يصل المزوّدون إليك إلا عبر العنوان العام. بعد تغييره يبلّغهم «توجيه الكل إلى هنا» من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Subscribed</source>
        <translation>أُضيف الاشتراك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Subscription changed</source>
        <translation>عُدّل الاشتراك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Subscription deleted</source>
        <translation>حُذف الاشتراك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>The provider stops delivering to {url} at once. What came is kept.</source>
        <translation>يتوقف المزوّد فوراً عن الإرسال إلى {url}. يُحفظ ما وصل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>The subscriptions of {account} could not be read.</source>
        <translation>تعذّرت قراءة اشتراكات {account}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Webhooks come with an account of one of the providers.</source>
        <translation>تأتي الأحداث مع حساب لدى أحد المزوّدين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>What each provider expects</source>
        <translation>ما يتوقعه كل مزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Who delivers where</source>
        <translation>من يرسل إلى أين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>{here} of {all} deliver here</source>
        <translation>‏{here} من {all} يرسل إلى هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>{name} delivers here now</source>
        <translation>‏{name} يرسل إلى هنا الآن</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <location filename="../../app/ui/widgets/completing.py"/>
        <source>Ways to go on</source>
        <translation>طرق المتابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/completing.py"/>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/completing.py"/>
        <source>take it</source>
        <translation>أخذ</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Delivers to</source>
        <translation>يرسل إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>In the account’s settings</source>
        <translation>في إعدادات الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>New subscription</source>
        <translation>اشتراك جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Point here</source>
        <translation>توجيه إلى هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Set again</source>
        <translation>ضبط مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Set it in the provider’s own dashboard.</source>
        <translation>اضبطه في لوحة تحكم المزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Signing secret</source>
        <translation>سر التوقيع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Subscribe</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>The receiver is not running and no public address is set.</source>
        <translation>المستقبِل لا يعمل ولا عنوان عامًّا مضبوطاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Use this receiver’s address</source>
        <translation>استخدام عنوان هذا المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>came so far</source>
        <translation>وصل حتى الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>one is made and kept</source>
        <translation>يُنشأ واحد ويُحفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>what will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%n kinds</source>
        <translation>
            <numerusform>بلا أنواع</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>%n أنواع</numerusform>
            <numerusform>%n نوعاً</numerusform>
            <numerusform>%n نوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%n subscriptions on the account</source>
        <translation>
            <numerusform>لا اشتراكات في الحساب</numerusform>
            <numerusform>اشتراك واحد في الحساب</numerusform>
            <numerusform>اشتراكان في الحساب</numerusform>
            <numerusform>%n اشتراكات في الحساب</numerusform>
            <numerusform>%n اشتراكاً في الحساب</numerusform>
            <numerusform>%n اشتراك في الحساب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Account or number</source>
        <translation>حساب أو رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Arrives unsigned</source>
        <translation>يصل بلا توقيع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Delivers to</source>
        <translation>يرسل إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Nothing came yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Points elsewhere</source>
        <translation>يشير إلى مكان آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Points here</source>
        <translation>يشير إلى هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Seen arriving</source>
        <translation>شوهد يصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Set</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Set by</source>
        <translation>عيّنه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Switchboard</source>
        <translation>Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>one address for each number</source>
        <translation>عنوان لكل رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>set in the provider’s own dashboard</source>
        <translation>مضبوط في لوحة تحكم المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>someone else</source>
        <translation>طرف آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>their dashboard</source>
        <translation>لوحة تحكمهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%n drafts imported</source>
        <translation>
            <numerusform>لم تُستورد مسودات</numerusform>
            <numerusform>استُوردت مسودة واحدة</numerusform>
            <numerusform>استُوردت مسودتان</numerusform>
            <numerusform>استُوردت %n مسودات</numerusform>
            <numerusform>استُوردت %n مسودة</numerusform>
            <numerusform>استُوردت %n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%n templates after the sync</source>
        <translation>
            <numerusform>لا قوالب بعد المزامنة</numerusform>
            <numerusform>قالب واحد بعد المزامنة</numerusform>
            <numerusform>قالبان بعد المزامنة</numerusform>
            <numerusform>%n قوالب بعد المزامنة</numerusform>
            <numerusform>%n قالباً بعد المزامنة</numerusform>
            <numerusform>%n قالب بعد المزامنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%n templates exported</source>
        <translation>
            <numerusform>لم تُصدَّر قوالب</numerusform>
            <numerusform>صُدّر قالب واحد</numerusform>
            <numerusform>صُدّر قالبان</numerusform>
            <numerusform>صُدّرت %n قوالب</numerusform>
            <numerusform>صُدّر %n قالباً</numerusform>
            <numerusform>صُدّر %n قالب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Choose another place.</source>
        <translation>اختر مكاناً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Copied as JSON</source>
        <translation>نُسخ كـJSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Copy as JSON</source>
        <translation>نسخ كـJSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete the draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete {name}?</source>
        <translation>حذف {name}؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Edit as a draft</source>
        <translation>تعديل كمسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Export as JSON</source>
        <translation>تصدير كـJSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Export as JSON…</source>
        <translation>تصدير كـJSON…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Import from JSON</source>
        <translation>استيراد من JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Import from JSON…</source>
        <translation>استيراد من JSON…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>It is JSON as Export writes it, or as the provider’s list answers.</source>
        <translation>إنه JSON كما يكتبه التصدير، أو كما تجيب قائمة المزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>It leaves the register of this computer. The provider keeps it.</source>
        <translation>يخرج من سجل هذا الحاسوب. ويبقى لدى المزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>On {number}</source>
        <translation>على {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Sync templates</source>
        <translation>مزامنة القوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>The file could not be written: {why}</source>
        <translation>تعذّرت كتابة الملف: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>This file holds no templates.</source>
        <translation>لا قوالب في هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>This file holds no templates: {why}</source>
        <translation>لا قوالب في هذا الملف: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Type one of {number} by hand</source>
        <translation>كتابة قالب لـ{number} يدوياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Write it in {language}</source>
        <translation>كتابته بـ{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>{name} is deleted</source>
        <translation>حُذف {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>{provider} deletes it in {language} for good. Messages that were sent stay.</source>
        <translation>يحذفه {provider} بـ{language} نهائياً. وتبقى الرسائل المرسلة.</translation>
    </message>
</context>
<context>
    <name>TemplateChecks</name>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s address is no web address</source>
        <translation>عنوان زر ليس عنوان ويب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s address takes one variable, at its end</source>
        <translation>يأخذ عنوان الزر متغيراً واحداً في آخره</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s phone number is not whole</source>
        <translation>رقم هاتف زر غير كامل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s words are too long</source>
        <translation>كلمات زر طويلة جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A footer such as “Reply STOP to end” keeps the quality up.</source>
        <translation>تذييل مثل «أرسل STOP للإنهاء» يحفظ الجودة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A link shortener</source>
        <translation>رابط مختصر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A variable at the start or end of the text</source>
        <translation>متغير في أول النص أو آخره</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A variable is not closed</source>
        <translation>متغير لم يُغلق</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Button {n} has no words</source>
        <translation>لا كلمات للزر {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Choose another, or another language.</source>
        <translation>اختر آخر، أو لغة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Customers never see it; sends name it.</source>
        <translation>لا يراه العملاء؛ تسمّيه الإرسالات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Every template has one.</source>
        <translation>لكل قالب واحد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>For example {link}.</source>
        <translation>مثلاً {link}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>It asks for something secret</source>
        <translation>يطلب شيئاً سرياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>It begins with https:// and names a host.</source>
        <translation>يبدأ بـhttps://‎ ويسمّي مضيفاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>It is written {blank}.</source>
        <translation>يُكتب {blank}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Look at {blank}; no number may be left out.</source>
        <translation>انظر {blank}؛ لا يُترك رقم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Lower-case a to z, digits and underscores only.</source>
        <translation>أحرف a إلى z صغيرة وأرقام وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Many variables for few words</source>
        <translation>متغيرات كثيرة لكلمات قليلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Marketing without a way out</source>
        <translation>تسويق بلا مخرج</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>More than one empty line in a row</source>
        <translation>أكثر من سطر فارغ متتالٍ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Move them to the body.</source>
        <translation>انقلها إلى المتن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Put more words around {a} and {b} if it is refused.</source>
        <translation>ضع كلمات أكثر حول {a} و{b} إن رُفض.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Put words around {blank}.</source>
        <translation>ضع كلمات حول {blank}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers open it.</source>
        <translation>يفتحه المراجعون.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers refuse templates that ask for {what}.</source>
        <translation>يرفض المراجعون القوالب التي تطلب {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers refuse {link}; use your own address.</source>
        <translation>يرفض المراجعون {link}؛ استخدم عنوانك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers turn down templates with empty samples.</source>
        <translation>يرفض المراجعون القوالب ذات الأمثلة الفارغة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Sample missing for a button’s address</source>
        <translation>ينقص مثال لعنوان زر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Sample missing for the header</source>
        <translation>ينقص مثال للترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Sample missing for {blank}</source>
        <translation>ينقص مثال لـ{blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Some phones show them as one.</source>
        <translation>تعرضها بعض الهواتف كواحد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The body is empty</source>
        <translation>المتن فارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The category is missing</source>
        <translation>الفئة ناقصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The footer takes no variables</source>
        <translation>لا يأخذ التذييل متغيرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The header has more than one line</source>
        <translation>في الترويسة أكثر من سطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The header is empty</source>
        <translation>الترويسة فارغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The header takes one variable at most</source>
        <translation>تأخذ الترويسة متغيراً واحداً على الأكثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name has other letters</source>
        <translation>في الاسم أحرف أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name is taken in this language</source>
        <translation>الاسم مأخوذ بهذه اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name is too long</source>
        <translation>الاسم طويل جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>This is no language code</source>
        <translation>هذا ليس رمز لغة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too long by %n characters</source>
        <translation>
            <numerusform>ليس أطول</numerusform>
            <numerusform>أطول بحرف واحد</numerusform>
            <numerusform>أطول بحرفين</numerusform>
            <numerusform>أطول بـ%n أحرف</numerusform>
            <numerusform>أطول بـ%n حرفاً</numerusform>
            <numerusform>أطول بـ%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too many buttons</source>
        <translation>أزرار كثيرة جداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too many buttons of one kind</source>
        <translation>أزرار كثيرة جداً من نوع واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Two addresses and one phone number at most.</source>
        <translation>عنوانان ورقم هاتف واحد على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Two buttons have the same words</source>
        <translation>لزرين الكلمات نفسها</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Two variables are nearly side by side</source>
        <translation>متغيران متجاوران تقريباً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Variables don’t count 1, 2, 3</source>
        <translation>المتغيرات لا تُعدّ 1، 2، 3</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Write it as en or pt_BR.</source>
        <translation>اكتبه مثل en أو pt_BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Write it with its country code.</source>
        <translation>اكتبه مع رمز بلده.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Write it, or choose None.</source>
        <translation>اكتبها، أو اختر «لا شيء».</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{n} at most.</source>
        <translation>{n} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{n} characters at most.</source>
        <translation>{n} حرفاً على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{n} variables, {words} words: reviewers may refuse it.</source>
        <translation>{n} متغيرات، {words} كلمة: قد يرفضه المراجعون.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>لا فراغات لملئها</numerusform>
            <numerusform>فراغ واحد يُملأ قبل الإرسال</numerusform>
            <numerusform>فراغان يُملآن قبل الإرسال</numerusform>
            <numerusform>%n فراغات تُملأ قبل الإرسال</numerusform>
            <numerusform>%n فراغاً يُملأ قبل الإرسال</numerusform>
            <numerusform>%n فراغ يُملأ قبل الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Address of the document</source>
        <translation>عنوان المستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Address of the picture</source>
        <translation>عنوان الصورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Address of the video</source>
        <translation>عنوان الفيديو</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Approved templates</source>
        <translation>القوالب المعتمدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Blank {name}</source>
        <translation>الفراغ {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Button {name}</source>
        <translation>الزر {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Choose a template first.</source>
        <translation>اختر قالباً أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Find a template</source>
        <translation>البحث عن قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Header, {blank}</source>
        <translation>الترويسة، {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>It has to begin with https://</source>
        <translation>يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>No template fits these words.</source>
        <translation>لا قالب يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Send a template to {name}</source>
        <translation>إرسال قالب إلى {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>This number has no approved template yet. Make one under Templates.</source>
        <translation>ليس لهذا الرقم قالب معتمد بعد. أنشئ واحداً تحت «القوالب».</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Copy as JSON</source>
        <translation>نسخ كـJSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Each send brings its own document.</source>
        <translation>كل إرسال يحمل مستنده.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Each send brings its own picture.</source>
        <translation>كل إرسال يحمل صورته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Each send brings its own video.</source>
        <translation>كل إرسال يحمل فيديوه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Enter into the register</source>
        <translation>إدخال في السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>In the register</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Kind of header</source>
        <translation>نوع الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Preview and checks</source>
        <translation>المعاينة والفحوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Sample for the header</source>
        <translation>مثال للترويسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Sample for {{1}}</source>
        <translation>مثال لـ{{1}}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Slanted</source>
        <translation>مائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Struck through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Submit for review</source>
        <translation>تقديم للمراجعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
</context>
<context>
    <name>TemplateListPane</name>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Name, text or language</source>
        <translation>الاسم أو النص أو اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>No template here has “{text}” in its name, words or language.</source>
        <translation>لا قالب هنا يحوي «{text}» في اسمه أو كلماته أو لغته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>No template yet</source>
        <translation>لا قوالب بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>None in this state</source>
        <translation>لا شيء في هذه الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Templates by state</source>
        <translation>القوالب حسب الحالة</translation>
    </message>
</context>
<context>
    <name>TemplateSend</name>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>No consent</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not a number</source>
        <translation>ليس رقماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Opted out</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Value missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Wrote just now</source>
        <translation>كتب للتو</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is held: no consent on record.</source>
        <translation>‏{name} محجوز: لا موافقة مسجلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is held: nothing fills {blank}.</source>
        <translation>‏{name} محجوز: لا شيء يملأ {blank}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: not a whole phone number.</source>
        <translation>‏{name} مستبعد: ليس رقم هاتف كاملاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: opted out.</source>
        <translation>‏{name} مستبعد: ألغى الموافقة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: the provider calls the number invalid.</source>
        <translation>‏{name} مستبعد: يقول المزوّد إن الرقم غير صالح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: wrote within the hour.</source>
        <translation>‏{name} مستبعد: كتب خلال الساعة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is there twice; one message goes out.</source>
        <translation>‏{name} مذكور مرتين؛ تخرج رسالة واحدة.</translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Edit as a draft</source>
        <translation>تعديل كمسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>It is paused.</source>
        <translation>إنه موقوف مؤقتاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>It was rejected.</source>
        <translation>لقد رُفض.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Latest sends</source>
        <translation>أحدث الإرسالات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Not approved yet. The list tells when that changes.</source>
        <translation>لم يُعتمد بعد. تخبر القائمة حين يتغير ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Nothing was sent with it from this computer.</source>
        <translation>لم يُرسل به شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Send a code…</source>
        <translation>إرسال رمز…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Status history</source>
        <translation>تاريخ الحالات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>The provider does not call it approved.</source>
        <translation>لا يعدّه المزوّد معتمداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>The provider gave no reason.</source>
        <translation>لم يذكر المزوّد سبباً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>The words of {name}</source>
        <translation>كلمات {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>This account is gone.</source>
        <translation>لم يعد هذا الحساب موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>WhatsApp paused it, mostly for too many blocks or reports. Nothing goes out with it meanwhile.</source>
        <translation>أوقفه WhatsApp مؤقتاً، غالباً لكثرة الحظر أو البلاغات. لا يخرج به شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>replied</source>
        <translation>ردّوا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>{provider} documents sends of one-time codes only.</source>
        <translation>لا يوثّق {provider} إلا إرسال الرموز لمرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Category or language does not fit the words</source>
        <translation>الفئة أو اللغة لا تناسب الكلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Looks like a scam</source>
        <translation>يبدو احتيالاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>No language</source>
        <translation>لا لغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reads as advertising, but is no marketing template</source>
        <translation>يُقرأ كإعلان وليس قالب تسويق</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The category is wrong</source>
        <translation>الفئة خاطئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Threatens or offends</source>
        <translation>يهدد أو يسيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Utility</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Variable at the start or end of the text, or written wrongly</source>
        <translation>متغير في أول النص أو آخره، أو مكتوب خطأً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>approved {when}</source>
        <translation>اعتُمد {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>created by {name}</source>
        <translation>أنشأه {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>deleted from this computer</source>
        <translation>حُذف من هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>edited {when}</source>
        <translation>عُدّل {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>in review since {when}</source>
        <translation>قيد المراجعة منذ {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>no more in the provider’s list</source>
        <translation>لم يعد في قائمة المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>on {number}</source>
        <translation>على {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>paused {when}</source>
        <translation>أُوقف {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>rejected {when}</source>
        <translation>رُفض {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>seen in the list at {time}</source>
        <translation>شوهد في القائمة في {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>sent {n}</source>
        <translation>أُرسل {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>submitted from this computer</source>
        <translation>قُدّم من هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>told by webhook at {time}</source>
        <translation>أبلغ عنه webhook في {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>typed by hand</source>
        <translation>كُتب يدوياً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>typed {when}</source>
        <translation>كُتب {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>written here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{what}, {name}</source>
        <translation>{what}، {name}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>No account with templates</source>
        <translation>لا حساب فيه قوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>No template yet</source>
        <translation>لا قوالب بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Open Numbers</source>
        <translation>فتح الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Read the lists</source>
        <translation>قراءة القوائم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Templates are approved words that reach people outside the 24 hours after their last message.</source>
        <translation>القوالب كلمات معتمدة تصل إلى الناس بعد مضي 24 ساعة على رسالتهم الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Templates come with a business number. Add an account that has them.</source>
        <translation>تأتي القوالب مع رقم أعمال. أضف حساباً فيه قوالب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>The list of {account} could not be read.</source>
        <translation>تعذّرت قراءة قائمة {account}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>You see the list of {time}.</source>
        <translation>ترى قائمة {time}.</translation>
    </message>
</context>
<context>
    <name>TestResults</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>Delivery {id}</source>
        <translation>الحدث {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>It was refused and changed nothing, as it should.</source>
        <translation>رُفض ولم يغيّر شيئاً، كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>It was refused before it was read to its end, as it should.</source>
        <translation>رُفض قبل أن يُقرأ إلى آخره، كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>The event counted more than once.</source>
        <translation>حُسب الحدث أكثر من مرة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>The event counts once, as it should.</source>
        <translation>حُسب الحدث مرة واحدة، كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>What it changed</source>
        <translation>ما غيّره</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>What the receiver answered stands here, and what the event changed.</source>
        <translation>يظهر هنا ما أجاب به المستقبِل وما غيّره الحدث.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>not stored</source>
        <translation>لم يُخزَّن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>{n}. {verdict} in {time}</source>
        <translation>‏{n}. {verdict} خلال {time}</translation>
    </message>
</context>
<context>
    <name>TestSetup</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>A number from 1 to {most}</source>
        <translation>عدد من 1 إلى {most}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Body is not JSON</source>
        <translation>المتن ليس JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>From number</source>
        <translation>من الرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Its events can’t be proven, so they are answered 401 and kept.</source>
        <translation>لا يمكن إثبات أحداثه، فيُجاب عنها 401 وتُحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Make it misbehave</source>
        <translation>سلوك خاطئ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Marked as test</source>
        <translation>معلّم كتجربة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>No key header</source>
        <translation>بلا ترويسة مفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>No secret is set for this account.</source>
        <translation>لم يُضبط سر لهذا الحساب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>No signature header</source>
        <translation>بلا ترويسة توقيع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Over 1 MiB</source>
        <translation>أكثر من ⁦1 MiB⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Pretend to be</source>
        <translation>انتحال دور</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Right key</source>
        <translation>مفتاح صحيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Right signature</source>
        <translation>توقيع صحيح</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Send %n events</source>
        <translation>
            <numerusform>إرسال الأحداث</numerusform>
            <numerusform>إرسال حدث واحد</numerusform>
            <numerusform>إرسال حدثين</numerusform>
            <numerusform>إرسال %n أحداث</numerusform>
            <numerusform>إرسال %n حدثاً</numerusform>
            <numerusform>إرسال %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Send the further ones as exact duplicates</source>
        <translation>إرسال التالية كنسخ مكررة تماماً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Through the public address, not loopback</source>
        <translation>عبر العنوان العام، لا loopback</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Time stamp of an hour ago</source>
        <translation>طابع زمني قبل ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Wrong key</source>
        <translation>مفتاح خاطئ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Wrong signature</source>
        <translation>توقيع خاطئ</translation>
    </message>
</context>
<context>
    <name>TestTab</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Add an account first.</source>
        <translation>أضف حساباً أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Body of the event</source>
        <translation>متن الحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>From a real delivery</source>
        <translation>من حدث حقيقي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Headers of the event</source>
        <translation>ترويسات الحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>edit freely, JSON is checked as you type</source>
        <translation>عدّل بحرية، يُفحص JSON أثناء الكتابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no JSON, line {line}</source>
        <translation>ليس JSON، السطر {line}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no delivery of this account is stored yet</source>
        <translation>لم يُخزَّن حدث لهذا الحساب بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>this is no JSON object: it will be answered 400</source>
        <translation>هذا ليس كائن JSON: سيُجاب عنه 400</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_pane.py"/>
        <source>No messages here yet</source>
        <translation>لا رسائل هنا بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_history.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_pane.py"/>
        <source>What you and {name} write appears here.</source>
        <translation>يظهر هنا ما تكتبه أنت و{name}.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_view.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../app/ui/widgets/toast.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <location filename="../../app/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>In the provider’s history</source>
        <translation>في سجل المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>In the provider’s list</source>
        <translation>في قائمة المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Reported by another system</source>
        <translation>أبلغ عنها نظام آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Written here</source>
        <translation>كُتبت هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>provider’s time {time}</source>
        <translation>وقت المزوّد {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>{outcome} in {ms} ms, try {attempt}</source>
        <translation>‏{outcome} خلال {ms} مللي ثانية، المحاولة {attempt}</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Choose a message to see how it came here.</source>
        <translation>اختر رسالة لترى كيف وصلت إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Nothing is recorded of it.</source>
        <translation>لا شيء مسجّل عنها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Open in inspector</source>
        <translation>فتح في الفاحص</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Selected: {kind} from you, {when}</source>
        <translation>المحدّد: {kind} منك، {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Selected: {kind} from {name}, {when}</source>
        <translation>المحدّد: {kind} من {name}، {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Why is this here?</source>
        <translation>لماذا هذا هنا؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>TriesStrip</name>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>try {n}: {status}, {time}</source>
        <translation>محاولة {n}: {status}، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>wait {time}</source>
        <translation>انتظار {time}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Enter the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Enter your passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>From your printed sheet. With it, the passphrase above seals a new vault.</source>
        <translation>من ورقتك المطبوعة. بها تُقفل عبارة المرور أعلاه خزنة جديدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Passphrase of the vault</source>
        <translation>عبارة مرور الخزنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Restore the copy of</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Switchboard can’t open its data</source>
        <translation>تعذّر على Switchboard فتح بياناته</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>The backup was not put in place</source>
        <translation>لم توضع النسخة الاحتياطية في مكانها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>The two are not the same.</source>
        <translation>الاثنان غير متطابقين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>There is no backup in this folder. The damaged file is untouched.</source>
        <translation>لا نسخة احتياطية في هذا المجلد. لم يُمسّ الملف التالف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>There is no system keyring to use here, so a vault in the data folder keeps your keys. This passphrase seals it and is asked for at each start.</source>
        <translation>لا توجد هنا سلسلة مفاتيح للنظام يمكن استخدامها، لذلك تحفظ خزنة في مجلد البيانات مفاتيحك. تُقفلها عبارة المرور هذه، وتُطلب عند كل تشغيل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Waiting for the system keyring</source>
        <translation>بانتظار سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>It said: {reason}</source>
        <translation>قال: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>No tunnel</source>
        <translation>لا نفق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>No tunnel runs.</source>
        <translation>لا نفق يعمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel down</source>
        <translation>النفق متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel not proven</source>
        <translation>النفق لم يُثبت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel starts</source>
        <translation>النفق يبدأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel up</source>
        <translation>النفق يعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} ended. It starts again in {time}.</source>
        <translation>انتهى {tool}. يبدأ مجدداً بعد {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} forwards {url} to this receiver. It was proven.</source>
        <translation>يحوّل {tool} ‏{url} إلى هذا المستقبِل. وقد ثبت ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} gave {url}, but nothing of this receiver answers through it.</source>
        <translation>أعطى {tool} ‏{url}، لكن لا شيء من هذا المستقبِل يجيب عبره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} gave {url}. It is being proven.</source>
        <translation>أعطى {tool} ‏{url}. يجري إثباته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} starts.</source>
        <translation>‏{tool} يبدأ.</translation>
    </message>
</context>
<context>
    <name>TunnelCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>80 for a tunnel service, a port of your server otherwise</source>
        <translation>80 لخدمة أنفاق، وإلا منفذ من خادمك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Its address</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Listens there on</source>
        <translation>يستمع هناك على</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Name of your own tunnel</source>
        <translation>اسم نفقك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Neither cloudflared nor ngrok nor ssh is on this computer. Install one, or enter the address of your own server.</source>
        <translation>لا cloudflared ولا ngrok ولا ssh على هذا الحاسوب. ثبّت واحداً، أو أدخل عنوان خادمك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Providers need an address on the internet, and over HTTPS. A tunnel program that you have gives this receiver one. Switchboard keeps it running, and takes over the address that it tells.</source>
        <translation>يحتاج المزوّدون إلى عنوان على الإنترنت وعبر HTTPS. برنامج نفق لديك يعطي هذا المستقبِل عنواناً كهذا. يبقيه Switchboard عاملاً ويأخذ منه العنوان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Start {tool}</source>
        <translation>تشغيل {tool}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tell my providers by itself when the address changes</source>
        <translation>إبلاغ المزوّدين تلقائياً عند تغيّر العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel program</source>
        <translation>برنامج النفق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Where you have one of your own; empty takes what the program tells</source>
        <translation>إن كان لديك واحد خاص؛ الفارغ يأخذ ما يقوله البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>empty for a quick one</source>
        <translation>فارغ لنفق سريع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{program} is not on this computer</source>
        <translation>‏{program} ليس على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/undo_bar.py"/>
        <source>Goes out in {left}.</source>
        <translation>تخرج بعد {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/undo_bar.py"/>
        <source>Goes out to {name} in {left}.</source>
        <translation>تُرسل إلى {name} بعد {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/undo_bar.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UploadBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Uploading {file}</source>
        <translation>يُرفع {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>VariablesBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>At the send</source>
        <translation>عند الإرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>CSV: {name}</source>
        <translation>CSV: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Filled from</source>
        <translation>يُملأ من</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Sample for {blank}</source>
        <translation>مثال لـ{blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Samples go to the reviewers</source>
        <translation>تذهب الأمثلة إلى المراجعين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Variables in the body</source>
        <translation>متغيرات المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>What fills {blank}</source>
        <translation>ما يملأ {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>What {blank} is</source>
        <translation>ما هو {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>for example 10:00</source>
        <translation>مثلاً 10:00</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Not verified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Set aside</source>
        <translation>وُضع جانباً</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Unsigned</source>
        <translation>غير موقّع</translation>
    </message>
</context>
<context>
    <name>WaitingNote</name>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Scheduled for {when}</source>
        <translation>موعد الإرسال: {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Scheduled message cancelled</source>
        <translation>أُلغيت الرسالة المجدولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Send later</source>
        <translation>إرسال لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Write something first, then choose when it goes out.</source>
        <translation>اكتب شيئاً أولاً، ثم اختر متى يخرج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>kept by the provider</source>
        <translation>يحفظها المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>sent by this computer</source>
        <translation>يرسلها هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>WebhookCard</name>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Events sent here now would be lost until it runs. Providers retry for a while.</source>
        <translation>ستضيع الأحداث المرسلة إلى هنا حتى يعمل. يعيد المزوّدون المحاولة لبعض الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Providers on the internet need a public one: enter it in Settings, Receiver. The demo’s providers reach this one.</source>
        <translation>يحتاج المزوّدون على الإنترنت إلى عنوان عام: أدخله في الإعدادات، المستقبِل. مزوّدو العرض يصلون إلى هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Set webhook</source>
        <translation>ضبط webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>The provider posts every message, status and call to this address at once. Without it new ones arrive only when Switchboard asks.</source>
        <translation>يرسل المزوّد كل رسالة وحالة ومكالمة إلى هذا العنوان فوراً. من دونه لا يصل الجديد إلا حين يسأل Switchboard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>The receiver is not running.</source>
        <translation>المستقبِل لا يعمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>This address works on this computer only.</source>
        <translation>يعمل هذا العنوان على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Use this Switchboard’s address</source>
        <translation>استخدام عنوان Switchboard هذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Webhook of {name}</source>
        <translation>‏webhook الخاص بـ {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>اكتب العنوان كاملاً، بدءاً من https://</translation>
    </message>
</context>
<context>
    <name>WebhookStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>A new secret is on the clipboard</source>
        <translation>نُسخ سر جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Address of this account</source>
        <translation>عنوان هذا الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Enter the address on the provider’s page</source>
        <translation>أدخل العنوان في صفحة المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Make one</source>
        <translation>إنشاء سر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Proves that an event is theirs. The same text goes into the provider’s settings; at least 16 characters.</source>
        <translation>يثبت أن الحدث منهم. يُكتب النص نفسه في إعدادات المزوّد؛ 16 حرفاً على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Providers on the internet can’t reach it. Enter the address of a tunnel or proxy in Settings, Receiver; until then messages are asked for.</source>
        <translation>لا يستطيع المزوّدون على الإنترنت الوصول إليه. أدخل عنوان نفق أو وكيل في الإعدادات، المستقبِل؛ وحتى ذلك الحين تُطلب الرسائل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Set on these numbers</source>
        <translation>ضبطه على هذه الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>The address is on the clipboard</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>The receiver is not running</source>
        <translation>المستقبِل لا يعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>This computer has no public address yet.</source>
        <translation>لا عنوان عامًّا لهذا الحاسوب بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Webhook secret</source>
        <translation>سر webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Where events arrive</source>
        <translation>حيث تصل الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>{provider} posts messages, statuses and calls to this address at once. Without it, what can be read is asked for from time to time.</source>
        <translation>يرسل {provider} الرسائل والحالات والمكالمات إلى هذا العنوان فوراً. من دونه يُطلب ما يمكن قراءته بين حين وآخر.</translation>
    </message>
</context>
<context>
    <name>WebhooksHeader</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Asks through the address whether it leads to this receiver</source>
        <translation>يسأل عبر العنوان إن كان يقود إلى هذا المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Check the public address</source>
        <translation>التحقق من العنوان العام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Copy the local address</source>
        <translation>نسخ العنوان المحلي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Deliveries</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Enter the HTTPS address that your tunnel or server forwards to this receiver. An account is needed to ask through it.</source>
        <translation>أدخل عنوان HTTPS الذي يوجّهه نفقك أو خادمك إلى هذا المستقبِل. يلزم حساب للسؤال عبره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Kept deliveries…</source>
        <translation>التسليمات المحفوظة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Live copies…</source>
        <translation>النسخ الحية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Not receiving</source>
        <translation>لا يستقبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Nothing answers there: {problem}.</source>
        <translation>لا شيء يجيب هناك: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Parts of the page</source>
        <translation>أقسام الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Receiving</source>
        <translation>يستقبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Something answers there, but not this receiver: {problem}.</source>
        <translation>شيء يجيب هناك، لكنه ليس هذا المستقبِل: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Start the receiver anew</source>
        <translation>إعادة تشغيل المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Test events</source>
        <translation>أحداث تجريبية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>The address leads to this receiver.</source>
        <translation>يقود العنوان إلى هذا المستقبِل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>The receiver is not running.</source>
        <translation>المستقبِل لا يعمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Tunnel…</source>
        <translation>النفق…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Webhooks</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>asking</source>
        <translation>جارٍ السؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>no address yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>not this receiver</source>
        <translation>ليس هذا المستقبِل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>on {place}</source>
        <translation>على {place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>{n} ms</source>
        <translation>⁦{n} ms⁩</translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>%n webhooks deliver here again</source>
        <translation>
            <numerusform>لا webhook يصل هنا</numerusform>
            <numerusform>يصل webhook واحد هنا مجدداً</numerusform>
            <numerusform>يصل اثنان من webhooks هنا مجدداً</numerusform>
            <numerusform>تصل %n webhooks هنا مجدداً</numerusform>
            <numerusform>تصل %n webhook هنا مجدداً</numerusform>
            <numerusform>تصل %n webhook هنا مجدداً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>%n webhooks still go to an address that was given up.</source>
        <translation>
            <numerusform>لا webhook يذهب إلى عنوان متروك.</numerusform>
            <numerusform>لا يزال webhook واحد يذهب إلى عنوان متروك.</numerusform>
            <numerusform>لا يزال اثنان من webhooks يذهبان إلى عنوان متروك.</numerusform>
            <numerusform>لا تزال %n webhooks تذهب إلى عنوان متروك.</numerusform>
            <numerusform>لا يزال %n webhook يذهب إلى عنوان متروك.</numerusform>
            <numerusform>لا يزال %n webhook يذهب إلى عنوان متروك.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Start again</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Tell all providers</source>
        <translation>إبلاغ كل المزوّدين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Use port {port}</source>
        <translation>استخدام المنفذ {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Webhooks are not received</source>
        <translation>لا تُستقبل الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Webhooks are not received.</source>
        <translation>لا تُستقبل الأحداث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>What was missed</source>
        <translation>ما فات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>{reason} Providers keep trying for a while, nothing is lost yet.</source>
        <translation>‏{reason} يواصل المزوّدون المحاولة لبعض الوقت، لم يضع شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Check again</source>
        <translation>تحقق مجدداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Keyring</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>No public address yet</source>
        <translation>لا عنوان عامًّا بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Receiver port {port}</source>
        <translation>منفذ المستقبِل {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Vault</source>
        <translation>خزنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>encrypted, in your user folder</source>
        <translation>مشفّرة، في مجلد المستخدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>keeps the key to your secrets</source>
        <translation>تحفظ مفتاح أسرارك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>listens on this computer</source>
        <translation>يستمع على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>no keyring here; secrets are sealed with your passphrase</source>
        <translation>لا سلسلة مفاتيح هنا؛ الأسرار مختومة بعبارة مرورك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>starts in a moment</source>
        <translation>يبدأ بعد لحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>webhooks need one, later is fine</source>
        <translation>تحتاج إليه الأحداث، ولا بأس لاحقاً</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>%n accounts added</source>
        <translation>
            <numerusform>لم يُضف أي حساب</numerusform>
            <numerusform>أُضيف حساب واحد</numerusform>
            <numerusform>أُضيف حسابان</numerusform>
            <numerusform>أُضيفت %n حسابات</numerusform>
            <numerusform>أُضيف %n حساباً</numerusform>
            <numerusform>أُضيف %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Accounts (*.json)</source>
        <translation>حسابات (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Connect an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Import accounts</source>
        <translation>استيراد حسابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Import accounts…</source>
        <translation>استيراد حسابات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Not added: {list}</source>
        <translation>لم تُضف: {list}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>One window for every WhatsApp number you run, whichever gateway it is on. Reply, pair phones, watch webhooks and see why each message is there.</source>
        <translation>نافذة واحدة لكل أرقام WhatsApp التي تديرها، أيًّا كانت بوابتها. رُدّ واقرن الهواتف وراقب الأحداث واعرف سبب وجود كل رسالة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Open the demo</source>
        <translation>فتح العرض التجريبي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Prefer a terminal?</source>
        <translation>تفضّل الطرفية؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>The demo could not be started. Run “switchboard demo” in a terminal to see why.</source>
        <translation>تعذّر بدء العرض. شغّل «switchboard demo» في الطرفية لترى السبب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>The demo is a sandbox of all five providers. Nothing leaves this computer.</source>
        <translation>العرض بيئة تجريبية للمزوّدين الخمسة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>The demo opens in a window of its own</source>
        <translation>يُفتح العرض في نافذة خاصة به</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>You can add more at any time. Each takes about two minutes.</source>
        <translation>يمكنك إضافة المزيد في أي وقت. يستغرق كل واحد نحو دقيقتين.</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>As 23:10</source>
        <translation>كأنها 23:10</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>At</source>
        <translation>في</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>By the rule “{rule}”, in {language}.</source>
        <translation>وفق القاعدة «{rule}»، بـ{language}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Hello, are you open?</source>
        <translation>مرحباً، هل أنتم مفتوحون؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>No automatic answer</source>
        <translation>لا رد تلقائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Their message</source>
        <translation>رسالتهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>They write, {time}</source>
        <translation>يكتبون، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Voice call declined, {time}</source>
        <translation>رُفضت مكالمة صوتية، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>What would this answer</source>
        <translation>بماذا كان سيُرد</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>empty: now</source>
        <translation>فارغ: الآن</translation>
    </message>
</context>
<context>
    <name>WhenBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Skip people who wrote in the last hour</source>
        <translation>تخطّي من كتبوا في الساعة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Another zone…</source>
        <translation>منطقة أخرى…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>The clocks change on this day.</source>
        <translation>تتغير الساعات في هذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>The first time</source>
        <translation>المرة الأولى</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>The second time</source>
        <translation>المرة الثانية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>This time has passed.</source>
        <translation>مضى هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Which of the two</source>
        <translation>أيّ الاثنتين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Write the time as 09:00.</source>
        <translation>اكتب الوقت هكذا: 09:00.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>for them</source>
        <translation>عندهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>for them and you</source>
        <translation>عندهم وعندك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>for you</source>
        <translation>عندك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>in UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{whose}, {zone}, {offset}</source>
        <translation>{whose}، {zone}، {offset}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{zone} (their guessed zone)</source>
        <translation>‏{zone} (منطقتهم المقدّرة)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{zone} (theirs and yours)</source>
        <translation>‏{zone} (لهم ولك)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{zone} (yours)</source>
        <translation>‏{zone} (لك)</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>In 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>This moment has passed.</source>
        <translation>مضت هذه اللحظة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Write the time as 09:00.</source>
        <translation>اكتب الوقت هكذا: 09:00.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>{when}, {note}</source>
        <translation>{when}، {note}</translation>
    </message>
</context>
<context>
    <name>WindowChip</name>
    <message>
        <location filename="../../app/ui/widgets/chips.py"/>
        <source>Reply window closes in {time}</source>
        <translation>تُغلق نافذة الرد بعد {time}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>10 deletions in 15 minutes</source>
        <translation>10 عمليات حذف في 15 دقيقة</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>100 requests a second per account</source>
        <translation>100 طلب في الثانية للحساب</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>100 requests in 15 minutes (global API limiter)</source>
        <translation>100 طلب في 15 دقيقة (حدّ API العام)</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>25 requests a second</source>
        <translation>25 طلباً في الثانية</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>5 sensitive operations an hour</source>
        <translation>5 عمليات حساسة في الساعة</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>60 requests a minute (chat limiter)</source>
        <translation>60 طلباً في الدقيقة (حدّ المحادثات)</translation>
    </message>
    <message>
        <location filename="../../app/services/lock.py"/>
        <source>A PIN has at least {1} characters.</source>
        <translation>رمز PIN من {1} أحرف على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>A business number with templates, media and signed webhooks.</source>
        <translation>رقم أعمال مع قوالب ووسائط وwebhooks موقّعة.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>A code has 2 to 4 letters or digits.</source>
        <translation>الرمز من حرفين إلى 4 أحرف أو أرقام.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>A field is missing or wrong, or the key has no brand. Bind the key to a brand in Settings → API Keys.</source>
        <translation>حقل ناقص أو خاطئ، أو المفتاح بلا علامة تجارية. اربط المفتاح بعلامة في Settings → API Keys.</translation>
    </message>
    <message>
        <location filename="../../app/services/labels.py"/>
        <source>A label’s name has 1 to {1} characters.</source>
        <translation>اسم الوسم من حرف إلى {1}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>A letter of the recovery key is wrong.</source>
        <translation>حرف من مفتاح الاسترداد خاطئ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>A page of templates and a cursor</source>
        <translation>صفحة قوالب ومؤشر</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>A passphrase is needed to seal the vault.</source>
        <translation>تلزم عبارة مرور لختم الخزنة.</translation>
    </message>
    <message>
        <location filename="../../app/services/public_address.py"/>
        <source>A public address has nothing behind ? or #.</source>
        <translation>لا يأتي شيء بعد ? أو # في العنوان العام.</translation>
    </message>
    <message>
        <location filename="../../app/core/sealed_files.py"/>
        <source>A sealed file does not open.</source>
        <translation>ملف مختوم لا يُفتح.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>A sealed secret does not open.</source>
        <translation>سرّ مختوم لا يُفتح.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>A short-lived address of a file</source>
        <translation>عنوان قصير الأجل لملف</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>A text has {1} characters, {2} is the most.</source>
        <translation>في النص {1} حرفاً، والأقصى {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>A tunnel of your own has an address of its own.</source>
        <translation>لنفقك الخاص عنوانه الخاص.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <source>A webhook may still tell.</source>
        <translation>قد يخبر webhook بعد.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Adds a number and answers with its QR code</source>
        <translation>يضيف رقماً ويجيب برمز QR الخاص به</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>All else is in the archive; to have these in it too, choose them again and export anew.</source>
        <translation>كل ما عدا ذلك في الأرشيف؛ لتضمين هذه أيضاً، اخترها من جديد ثم صدِّر مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>All else was exported.</source>
        <translation>صُدّر كل ما عدا ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>All subscriptions</source>
        <translation>كل الاشتراكات</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>An account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Application name</source>
        <translation>اسم التطبيق</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>As configured at HK Reach; without it deliveries are unsigned</source>
        <translation>كما ضُبط في HK Reach؛ ومن دونه تكون التسليمات غير موقّعة</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>As registered at HK Reach</source>
        <translation>كما سُجّل في HK Reach</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <source>Ask the customer, or send it again.</source>
        <translation>اسأل العميل، أو أرسله مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Asks which numbers are on WhatsApp</source>
        <translation>يسأل أي الأرقام على WhatsApp</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Begins with pk_</source>
        <translation>يبدأ بـpk_</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Begins with qxs_; bound to one brand and its scopes</source>
        <translation>يبدأ بـqxs_؛ مرتبط بعلامة واحدة وصلاحياتها</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Cancels a scheduled message</source>
        <translation>يلغي رسالة مجدولة</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Changes a subscription</source>
        <translation>يغيّر اشتراكاً</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Check it letter by letter.</source>
        <translation>افحصه حرفاً حرفاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check that the base URL leads to the API, and try again later.</source>
        <translation>تأكد من أن العنوان الأساسي يؤدي إلى الـAPI، وحاول لاحقاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Check the account’s API key; it may have been reset.</source>
        <translation>افحص مفتاح API للحساب؛ ربما أُعيد ضبطه.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the account’s key: it may be wrong, revoked or expired.</source>
        <translation>افحص مفتاح الحساب: ربما كان خاطئاً أو ملغى أو منتهياً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Check the address (HTTPS) and the names of the events.</source>
        <translation>افحص العنوان (HTTPS) وأسماء الأحداث.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Check the application name and the API key.</source>
        <translation>افحص اسم التطبيق ومفتاح API.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the connection and the account’s base URL, then try again.</source>
        <translation>افحص الاتصال والعنوان الأساسي للحساب، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>Check the disk, then start again.</source>
        <translation>افحص القرص، ثم شغّل مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Check the fields: one is missing or wrong.</source>
        <translation>افحص الحقول: واحد ناقص أو خاطئ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Check the fields: one is missing, or its value is not accepted.</source>
        <translation>افحص الحقول: واحد ناقص، أو لا تُقبل قيمته.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the fields: the provider did not accept them.</source>
        <translation>افحص الحقول: لم يقبلها المزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>Check the folder’s permissions, or choose another with --data-dir.</source>
        <translation>افحص أذونات المجلد، أو اختر آخر بـ‎--data-dir.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the id, and the account’s base URL and paths.</source>
        <translation>افحص المعرّف والعنوان الأساسي للحساب ومساراته.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Check the number, the template’s name and its values.</source>
        <translation>افحص الرقم واسم القالب وقيمه.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Check the partner key: it may be wrong or revoked.</source>
        <translation>افحص مفتاح الشريك: ربما كان خاطئاً أو ملغى.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Checklists</source>
        <translation>قوائم المهام</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>Choose a folder on this computer with --data-dir.</source>
        <translation>اختر مجلداً على هذا الحاسوب بـ‎--data-dir.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Choose a later one.</source>
        <translation>اختر وقتاً لاحقاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>Choose a smaller file, or give the link to it.</source>
        <translation>اختر ملفاً أصغر، أو أعطِ رابطه.</translation>
    </message>
    <message>
        <location filename="../../app/services/staging.py"/>
        <source>Choose a smaller or other file.</source>
        <translation>اختر ملفاً أصغر أو غيره.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Choose an earlier time.</source>
        <translation>اختر وقتاً أبكر.</translation>
    </message>
    <message>
        <location filename="../../app/services/passing_on.py"/>
        <source>Choose another chat, or save the file and attach it.</source>
        <translation>اختر محادثة أخرى، أو احفظ الملف وأرفقه.</translation>
    </message>
    <message>
        <location filename="../../app/services/places.py"/>
        <source>Choose another chat.</source>
        <translation>اختر محادثة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <location filename="../../app/services/labels.py"/>
        <location filename="../../app/store/accounts.py"/>
        <source>Choose another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Choose another number, or keep it on this computer.</source>
        <translation>اختر رقماً آخر، أو احفظها على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/services/entering.py"/>
        <source>Choose another number.</source>
        <translation>اختر رقماً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/services/activity_export.py"/>
        <location filename="../../app/services/evidence.py"/>
        <location filename="../../app/services/inspector.py"/>
        <location filename="../../app/services/provider_logs.py"/>
        <location filename="../../app/services/spreadsheets.py"/>
        <source>Choose another place.</source>
        <translation>اختر مكاناً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/core/paths.py"/>
        <source>Choose another with --data-dir or SWITCHBOARD_HOME.</source>
        <translation>اختر مجلداً آخر باستخدام ‎--data-dir‎ أو SWITCHBOARD_HOME.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/clients.py"/>
        <location filename="../../app/services/evidence.py"/>
        <location filename="../../app/services/numbers.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <location filename="../../app/services/template_sends.py"/>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/services/staging.py"/>
        <source>Choose it again.</source>
        <translation>اختره مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>Choose one that was written by Export here, or unpack it and choose its words.</source>
        <translation>اختر أرشيفاً كتبه التصدير هنا، أو فكّ ضغطه واختر كلماته.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Choose one.</source>
        <translation>اختر واحداً.</translation>
    </message>
    <message>
        <location filename="../../app/core/sealed_files.py"/>
        <location filename="../../app/services/entering.py"/>
        <source>Choose the file again.</source>
        <translation>اختر الملف مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/template_sends.py"/>
        <source>Choose the file first.</source>
        <translation>اختر الملف أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Choose the people again.</source>
        <translation>اختر الأشخاص من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Copy the full qxs_… secret; the key may have been revoked.</source>
        <translation>انسخ السر الكامل qxs_…؛ ربما أُلغي المفتاح.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Correct it, then start the tunnel.</source>
        <translation>صحّحه، ثم شغّل النفق.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Country code and number</source>
        <translation>رمز البلد والرقم</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Country code and number, digits</source>
        <translation>رمز البلد والرقم، أرقام فقط</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Dashboard session</source>
        <translation>جلسة لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Deletes a number for good</source>
        <translation>يحذف رقماً نهائياً</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Deletes a template in one language</source>
        <translation>يحذف قالباً بلغة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Deletes an uploaded file</source>
        <translation>يحذف ملفاً مرفوعاً</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Digits, without +</source>
        <translation>أرقام، بلا +</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>E-mailed to you; each key belongs to one phone number</source>
        <translation>أُرسل إليك بالبريد؛ كل مفتاح لرقم هاتف واحد</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Ends a subscription</source>
        <translation>ينهي اشتراكاً</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Enter it again in Settings, Accounts.</source>
        <translation>أدخله مجدداً في الإعدادات، الحسابات.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Enter the address that you gave it, such as https://hooks.example.com.</source>
        <translation>أدخل العنوان الذي أعطيته له، مثل https://hooks.example.com.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Enter the recovery key in the console.</source>
        <translation>أدخل مفتاح الاسترداد في الوحدة.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Enter the recovery key.</source>
        <translation>أدخل مفتاح الاسترداد.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>Export the words alone, as JSON or as a spreadsheet.</source>
        <translation>صدِّر الكلمات وحدها، بصيغة JSON أو كجدول بيانات.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Fetch it first.</source>
        <translation>اجلبه أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Filled in when left out</source>
        <translation>يُملأ إن تُرك</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Five failed downloads within an hour may block retrieval for an hour: the fifth is not tried.</source>
        <translation>خمسة تنزيلات فاشلة خلال ساعة قد تحظر التنزيل ساعة: لا يُجرَّب الخامس.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Four downloads failed within an hour.</source>
        <translation>فشلت أربعة تنزيلات خلال ساعة.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Free some space, then try again.</source>
        <translation>أفرغ بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>Free some space; Switchboard tries again by itself.</source>
        <translation>أفرغ بعض المساحة؛ يعيد Switchboard المحاولة تلقائياً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Free-form only within 24 hours of the customer’s last message.</source>
        <translation>نص حر خلال 24 ساعة فقط من آخر رسالة للعميل.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Give it one.</source>
        <translation>أعطه واحداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>Gone from the data folder: {1}{2}.</source>
        <translation>اختفى من مجلد البيانات: {1}{2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Groups and channels</source>
        <translation>المجموعات والقنوات</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>HK Reach does not know this message, template or path.</source>
        <translation>لا يعرف HK Reach هذه الرسالة أو القالب أو المسار.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>How a message stands</source>
        <translation>حالة رسالة</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>How many, 50 if left out</source>
        <translation>كم، 50 إن تُرك</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>How many; the document names no field</source>
        <translation>كم؛ لا تسمّي الوثيقة حقلاً</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>ISO-8601 in UTC</source>
        <translation>‏ISO-8601 بتوقيت UTC</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Images 5 MB, audio and video 16 MB, documents 100 MB, stickers 100 KB (animated 500 KB)</source>
        <translation>الصور 5 MB، والصوت والفيديو 16 MB، والمستندات 100 MB، والملصقات 100 KB (المتحركة 500 KB)</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>In the App Settings</source>
        <translation>في App Settings</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>In the dashboard’s account settings</source>
        <translation>في إعدادات الحساب بلوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Incoming</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel.py"/>
        <source>Install it, or choose another one.</source>
        <translation>ثبّته، أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/store/deliveries.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>Install the newer version, or choose another folder with --data-dir.</source>
        <translation>ثبّت الإصدار الأحدث، أو اختر مجلداً آخر بـ‎--data-dir.</translation>
    </message>
    <message>
        <location filename="../../app/services/posting.py"/>
        <source>It begins with https:// or http:// and names a host.</source>
        <translation>يبدأ بـhttps://‎ أو http://‎ ويسمّي مضيفاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <source>It has to begin with https:// and end in one of {1}.</source>
        <translation>يجب أن يبدأ بـhttps://‎ وينتهي بأحد هذه: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>It has {1}.</source>
        <translation>فيه {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>It is not in the provider’s list. The draft is kept.</source>
        <translation>ليس في قائمة المزوّد. حُفظت المسودة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/client.py"/>
        <source>It is safe again at {1} UTC, in {2} seconds.</source>
        <translation>يعود آمناً في {1} UTC، بعد {2} ثانية.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>It is safe again at {1}.</source>
        <translation>يعود آمناً في {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>It is still in the provider’s list.</source>
        <translation>ما زال في قائمة المزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/services/ending.py"/>
        <source>It may have gone out all the same.</source>
        <translation>ربما خرج على الرغم من ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>It needs the columns name and text; title, folder and link may be there.</source>
        <translation>يحتاج إلى العمودين name وtext؛ ويمكن أن توجد title وfolder وlink.</translation>
    </message>
    <message>
        <location filename="../../app/core/sealed_files.py"/>
        <location filename="../../app/core/secrets.py"/>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>It was left as it is.</source>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <location filename="../../app/store/deliveries.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>It was left untouched.</source>
        <translation>لم يُمسّ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Its numbers</source>
        <translation>أرقامه</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Keys of the numbers</source>
        <translation>مفاتيح الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Lead and checklist events from the partner platform.</source>
        <translation>أحداث العملاء المحتملين وقوائم المهام من منصة الشركاء.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Learned when numbers are added or listed</source>
        <translation>تُعرف عند إضافة الأرقام أو سردها</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Lets the gateway send a text later</source>
        <translation>يجعل Gateway يرسل نصاً لاحقاً</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Lists the account’s numbers and their keys</source>
        <translation>يسرد أرقام الحساب ومفاتيحها</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_drafts.py"/>
        <source>Look at how it stands.</source>
        <translation>انظر حالتها.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Look at the reasons in the step Columns.</source>
        <translation>انظر الأسباب في خطوة «الأعمدة».</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>Look at who is held, and why.</source>
        <translation>انظر من المحجوز ولماذا.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Look whether it happened before you repeat it.</source>
        <translation>انظر هل حدث ذلك قبل أن تكرره.</translation>
    </message>
    <message>
        <location filename="../../app/services/staging.py"/>
        <source>Look whether the file is there and the disk has room, then choose it again.</source>
        <translation>تأكد من وجود الملف ومن المساحة على القرص، ثم اختره مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>Make a campaign of it: it keeps to the limits and can be paused.</source>
        <translation>اجعلها حملة: تلتزم بالحدود ويمكن إيقافها مؤقتاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Mend what stands under Checks.</source>
        <translation>أصلح ما تحت «الفحوص».</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Name a column of the audience, or take the braces away.</source>
        <translation>سمِّ عموداً من الجمهور، أو أزل الأقواس.</translation>
    </message>
    <message>
        <location filename="../../app/services/trying.py"/>
        <source>Needs the dashboard session.</source>
        <translation>يتطلب تسجيل الدخول إلى لوحة التحكم.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>No /api before the path.</source>
        <translation>بلا ‎/api قبل المسار.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>No active WhatsApp connection, or the template is not in the cache. Sync the templates, or reconnect the WABA.</source>
        <translation>لا اتصال WhatsApp نشط، أو القالب ليس في الذاكرة المؤقتة. زامن القوالب، أو أعد ربط WABA.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>No canned replies were found in this file.</source>
        <translation>لم يُعثر على ردود جاهزة في هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../app/services/conversations.py"/>
        <source>No chat was opened.</source>
        <translation>لم تُفتح محادثة.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>No column fills {{1}}.</source>
        <translation>لا عمود يملأ {{1}}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>No database was opened there: it could be damaged.</source>
        <translation>لم تُفتح هناك قاعدة بيانات: كان يمكن أن تتلف.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>No rule has a text.</source>
        <translation>لا نص لأي قاعدة.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>No such tunnel is known.</source>
        <translation>لا نفق معروف كهذا.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>No words go out with this file.</source>
        <translation>لا تُرسَل كلمات مع هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Nobody in this audience gets a message.</source>
        <translation>لا أحد في هذا الجمهور يتلقى رسالة.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>Nobody is ready to get this.</source>
        <translation>لا أحد جاهز لتلقي هذا.</translation>
    </message>
    <message>
        <location filename="../../app/services/passing_on.py"/>
        <source>None of these can be forwarded to this chat.</source>
        <translation>لا يمكن إعادة توجيه أي منها إلى هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Not everybody in this audience was kept.</source>
        <translation>لم يُحفظ جميع من في هذا الجمهور.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedules.py"/>
        <source>Nothing can be sent from this number now.</source>
        <translation>لا يمكن إرسال شيء من هذا الرقم الآن.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Nothing fills the blank {{1}}.</source>
        <translation>لا شيء يملأ الفراغ {{1}}.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <source>Nothing is known of it.</source>
        <translation>لا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>Nothing that was saved is lost.</source>
        <translation>لم يضع شيء مما حُفظ.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <location filename="../../app/store/accounts.py"/>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <location filename="../../app/services/contacts.py"/>
        <location filename="../../app/services/media.py"/>
        <source>Nothing was asked.</source>
        <translation>لم يُسأل عن شيء.</translation>
    </message>
    <message>
        <location filename="../../app/core/filelock.py"/>
        <location filename="../../app/core/secrets.py"/>
        <location filename="../../app/services/campaigns_drafts.py"/>
        <location filename="../../app/services/canned.py"/>
        <location filename="../../app/services/canned_archive.py"/>
        <location filename="../../app/services/contacts.py"/>
        <location filename="../../app/services/drain_process.py"/>
        <location filename="../../app/services/file_sends.py"/>
        <location filename="../../app/services/lock.py"/>
        <location filename="../../app/services/markings.py"/>
        <location filename="../../app/services/numbers.py"/>
        <location filename="../../app/services/public_address.py"/>
        <location filename="../../app/services/receiver_link.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <location filename="../../app/services/schedule_orders.py"/>
        <location filename="../../app/services/subscriptions.py"/>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <location filename="../../app/core/paths.py"/>
        <location filename="../../app/services/access.py"/>
        <location filename="../../app/services/accounts.py"/>
        <location filename="../../app/services/clients.py"/>
        <location filename="../../app/services/explorer.py"/>
        <location filename="../../app/services/numbers.py"/>
        <location filename="../../app/services/pairing.py"/>
        <source>Nothing was done.</source>
        <translation>لم يُفعل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>Nothing was erased.</source>
        <translation>لم يُمحَ شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/activity_export.py"/>
        <location filename="../../app/services/canned_archive.py"/>
        <location filename="../../app/services/inspector.py"/>
        <location filename="../../app/services/provider_logs.py"/>
        <location filename="../../app/services/spreadsheets.py"/>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Nothing was fetched.</source>
        <translation>لم يُجلب شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Nothing was kept.</source>
        <translation>لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/trying.py"/>
        <source>Nothing was listed that this could be tried on.</source>
        <translation>لم يظهر في القائمة ما يمكن تجربة هذا عليه.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>Nothing was looked for.</source>
        <translation>لم يُبحث عن شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <location filename="../../app/services/canned.py"/>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <location filename="../../app/services/schedule_reads.py"/>
        <source>Nothing was scheduled.</source>
        <translation>لم يُجدول شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_runner.py"/>
        <location filename="../../app/services/entering.py"/>
        <location filename="../../app/services/file_sends.py"/>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/passing_on.py"/>
        <location filename="../../app/services/places.py"/>
        <location filename="../../app/services/posting.py"/>
        <location filename="../../app/services/schedules.py"/>
        <location filename="../../app/services/staging.py"/>
        <location filename="../../app/services/taking_back.py"/>
        <location filename="../../app/services/template_sends.py"/>
        <location filename="../../app/services/test_events.py"/>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <source>Nothing was sent; it is kept as a draft.</source>
        <translation>لم يُرسل شيء؛ حُفظ كمسودة.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/tunnel.py"/>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Nothing was started.</source>
        <translation>لم يُشغَّل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Nothing was stored.</source>
        <translation>لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Nothing was submitted.</source>
        <translation>لم يُقدَّم شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Nothing was submitted; the draft is kept.</source>
        <translation>لم يُقدَّم شيء؛ المسودة محفوظة.</translation>
    </message>
    <message>
        <location filename="../../app/services/lock.py"/>
        <source>Nothing was tried.</source>
        <translation>لم يُجرَّب شيء.</translation>
    </message>
    <message>
        <location filename="../../app/services/evidence.py"/>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Number check</source>
        <translation>فحص الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>One-time codes</source>
        <translation>رموز لمرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>One-time codes and the incoming side of a business number.</source>
        <translation>رموز لمرة واحدة والجانب الوارد لرقم أعمال.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Only administrators may write in this group or channel.</source>
        <translation>لا يكتب في هذه المجموعة أو القناة إلا المشرفون.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Only while the number is in Pending Authentication.</source>
        <translation>فقط ما دام الرقم في Pending Authentication.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Partner key</source>
        <translation>مفتاح الشريك</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Paste the whole Cookie header, for example name=value.</source>
        <translation>الصق ترويسة Cookie كاملة، مثلاً name=value.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Phones linked by QR code, on a server you or a supplier runs.</source>
        <translation>هواتف مرتبطة برمز QR، على خادم تشغّله أنت أو مورّد.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Public, http or https</source>
        <translation>عام، http أو https</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>QR pairing</source>
        <translation>الإقران بـQR</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Recover Lead X has a problem. Try again in a few minutes.</source>
        <translation>لدى Recover Lead X مشكلة. حاول بعد بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Refreshes the template cache after Meta’s approval</source>
        <translation>يحدّث ذاكرة القوالب بعد اعتماد Meta</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Replaces the account’s key</source>
        <translation>يستبدل مفتاح الحساب</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Required with mediaUrl</source>
        <translation>مطلوب مع mediaUrl</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>Restore a backup.</source>
        <translation>استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Restore it.</source>
        <translation>استعده.</translation>
    </message>
    <message>
        <location filename="../../app/services/taking_back.py"/>
        <source>Run the command again.</source>
        <translation>شغّل الأمر مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Schedule a new one.</source>
        <translation>جدول واحدة جديدة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Schedules</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <location filename="../../app/services/access.py"/>
        <source>See `account list`.</source>
        <translation>انظر `account list`.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>Send its address, if it has one.</source>
        <translation>أرسل عنوانه إن وُجد.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>Send them as a message of their own.</source>
        <translation>أرسل الكلمات في رسالة مستقلة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Sends a one-time code by an approved template</source>
        <translation>يرسل رمزاً لمرة واحدة بقالب معتمد</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Sends a template</source>
        <translation>يرسل قالباً</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Sends a template to review</source>
        <translation>يرسل قالباً إلى المراجعة</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Sends a template with a file as its header</source>
        <translation>يرسل قالباً ترويسته ملف</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends a text or a file to a phone number</source>
        <translation>يرسل نصاً أو ملفاً إلى رقم هاتف</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends a text to a chat</source>
        <translation>يرسل نصاً إلى محادثة</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Sends a text, media, template or interactive message</source>
        <translation>يرسل نصاً أو وسائط أو قالباً أو رسالة تفاعلية</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends to a group or channel, by key</source>
        <translation>يرسل إلى مجموعة أو قناة، بالمفتاح</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends to a group or channel, by session</source>
        <translation>يرسل إلى مجموعة أو قناة، بالجلسة</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>Set it on the provider’s own page.</source>
        <translation>اضبطه على صفحة المزوّد نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Set {1}, or unlock the keyring.</source>
        <translation>اضبط {1}، أو افتح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Sets the phone number’s webhook and its secret</source>
        <translation>يضبط webhook رقم الهاتف وسره</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sets where the gateway reports a number’s events</source>
        <translation>يضبط إلى أين يبلّغ Gateway عن أحداث رقم</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Shorten it, or send it in two parts.</source>
        <translation>اختصره، أو أرسله في جزأين.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Sign in to the dashboard, then try again.</source>
        <translation>سجّل الدخول إلى لوحة التحكم، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to cancel scheduled messages: its API gives this to a session only.</source>
        <translation>سجّل الدخول إلى لوحة تحكم Gateway لإلغاء الرسائل المجدولة: لا تتيح الـAPI ذلك إلا لجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to delete numbers: its API gives this to a session only.</source>
        <translation>سجّل الدخول إلى لوحة تحكم Gateway لحذف الأرقام: لا تتيح الـAPI ذلك إلا لجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to list the phone’s chats: its API gives this to a session only.</source>
        <translation>سجّل الدخول إلى لوحة تحكم Gateway لسرد محادثات الهاتف: لا تتيح الـAPI ذلك إلا لجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to mark chats read: its API gives this to a session only.</source>
        <translation>سجّل الدخول إلى لوحة تحكم Gateway لتعليم المحادثات كمقروءة: لا تتيح الـAPI ذلك إلا لجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to open pictures and files: its API gives this to a session only.</source>
        <translation>سجّل الدخول إلى لوحة تحكم Gateway لفتح الصور والملفات: لا تتيح الـAPI ذلك إلا لجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to read older messages of a chat: its API gives this to a session only.</source>
        <translation>سجّل الدخول إلى لوحة تحكم Gateway لقراءة رسائل أقدم من محادثة: لا تتيح الـAPI ذلك إلا لجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Signs the deliveries</source>
        <translation>يوقّع التسليمات</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Signs the deliveries; used as it is written, with its whsec_</source>
        <translation>يوقّع التسليمات؛ يُستخدم كما كُتب، مع whsec_‎</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>Split it in parts.</source>
        <translation>قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>Start it on the Webhooks page, then try again.</source>
        <translation>شغّله في صفحة Webhooks، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <location filename="../../app/services/test_events.py"/>
        <source>Start it, then try again.</source>
        <translation>شغّله، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Start the console and enter the recovery key.</source>
        <translation>شغّل الوحدة وأدخل مفتاح الاسترداد.</translation>
    </message>
    <message>
        <location filename="../../app/services/subscriptions.py"/>
        <source>Start the receiver or enter a public address.</source>
        <translation>شغّل المستقبِل أو أدخل عنواناً عاماً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Submit it on the provider’s own page, then refresh the list.</source>
        <translation>قدّمه على صفحة المزوّد نفسه، ثم حدّث القائمة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Subscribes to events</source>
        <translation>يشترك في الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <location filename="../../app/services/sending.py"/>
        <source>Switchboard was closed while it was being sent.</source>
        <translation>أُغلق Switchboard أثناء الإرسال.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>Take it out of the reply, or choose it again there.</source>
        <translation>أخرجه من الرد، أو اختره هناك من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>Take it out, or choose it again.</source>
        <translation>أخرجه، أو اختره من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Take it out, or choose one from the list.</source>
        <translation>أخرجه، أو اختر واحداً من القائمة.</translation>
    </message>
    <message>
        <location filename="../../app/services/markings.py"/>
        <source>Take the pin from some of them first.</source>
        <translation>أزل التثبيت عن بعضها أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Tells the customer that the chat was read</source>
        <translation>يخبر العميل بأن المحادثة قُرئت</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Template and document sends with delivery status.</source>
        <translation>إرسال القوالب والمستندات مع حالة التسليم.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The API’s version; the latest if left out</source>
        <translation>إصدار الـAPI؛ الأحدث إن تُرك</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The QR code of a number that waits for its scan</source>
        <translation>رمز QR لرقم ينتظر المسح</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The account’s key</source>
        <translation>مفتاح الحساب</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The account’s key, if left out</source>
        <translation>مفتاح الحساب، إن تُرك</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>The account’s name is too long, or holds signs that can’t be shown.</source>
        <translation>اسم الحساب طويل جداً، أو يحتوي على رموز لا يمكن عرضها.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>The address has to begin with https:// or http://.</source>
        <translation>يجب أن يبدأ العنوان بـhttps://‎ أو http://‎.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>The application’s key</source>
        <translation>مفتاح التطبيق</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The brand’s templates, a page at a time</source>
        <translation>قوالب العلامة، صفحة كل مرة</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>The certificates that this computer trusts can’t be read. Check the file that SSL_CERT_FILE names, or install Switchboard again.</source>
        <translation>تتعذّر قراءة الشهادات التي يثق بها هذا الحاسوب. تحقّق من الملف الذي يشير إليه SSL_CERT_FILE، أو ثبّت Switchboard من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/services/ending.py"/>
        <source>The command that sent it was ended before an answer came.</source>
        <translation>أُنهي الأمر الذي أرسلها قبل وصول جواب.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The cursor of the page before</source>
        <translation>مؤشر الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The cursor of the page before; the document names no field</source>
        <translation>مؤشر الصفحة السابقة؛ لا تسمّي الوثيقة حقلاً</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The dashboard session</source>
        <translation>جلسة لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The dashboard session has ended or is not yours: sign in again.</source>
        <translation>انتهت جلسة لوحة التحكم أو ليست لك: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The dashboard session may have ended: sign in again.</source>
        <translation>ربما انتهت جلسة لوحة التحكم: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The dashboard’s password</source>
        <translation>كلمة مرور لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/core/paths.py"/>
        <source>The data folder {1} can’t be used: {2}.</source>
        <translation>لا يمكن استخدام مجلد البيانات {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>The database is closed.</source>
        <translation>قاعدة البيانات مغلقة.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>The disk failed while {1} was read or written.</source>
        <translation>تعطّل القرص أثناء قراءة {1} أو كتابته.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>The disk that holds {1} is full.</source>
        <translation>القرص الذي يحوي {1} ممتلئ.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>The file is larger than 16 MB.</source>
        <translation>الملف أكبر من 16 MB.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The file of a message</source>
        <translation>ملف رسالة</translation>
    </message>
    <message>
        <location filename="../../app/services/entering.py"/>
        <source>The file of this template is not ready.</source>
        <translation>ملف هذا القالب غير جاهز.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/services/staging.py"/>
        <source>The file {1} is gone from the data folder.</source>
        <translation>اختفى الملف {1} من مجلد البيانات.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairing.py"/>
        <source>The gateway answered without a picture.</source>
        <translation>أجاب Gateway بلا صورة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway could not fetch or read the file. Check that the link opens without a login.</source>
        <translation>تعذّر على Gateway جلب الملف أو قراءته. تأكد من أن الرابط يُفتح بلا تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway does not know this id. Load the list again.</source>
        <translation>لا يعرف Gateway هذا المعرّف. حمّل القائمة مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway does not know this number. Load the list of numbers again.</source>
        <translation>لا يعرف Gateway هذا الرقم. حمّل قائمة الأرقام مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The gateway waits 2 to 5 s before it sends.</source>
        <translation>ينتظر Gateway من 2 إلى 5 ثوانٍ قبل الإرسال.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway’s limit is reached (100 requests in 15 minutes; 60 a minute in chats; 5 sensitive operations an hour). Wait, then try again.</source>
        <translation>بُلغ حدّ Gateway ‏(100 طلب في 15 دقيقة؛ 60 في الدقيقة في المحادثات؛ 5 عمليات حساسة في الساعة). انتظر ثم حاول.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The gateway’s own log</source>
        <translation>سجل Gateway نفسه</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway’s plan is used up. Wait for its renewal, or extend the plan.</source>
        <translation>استُنفدت خطة Gateway. انتظر تجديدها، أو وسّعها.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The gateway’s scheduled messages</source>
        <translation>رسائل Gateway المجدولة</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The groups and channels of a number</source>
        <translation>مجموعات رقم وقنواته</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/template_sends.py"/>
        <source>The header’s file is missing.</source>
        <translation>ملف الترويسة ناقص.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The key and its scope whatsapp:read_templates</source>
        <translation>المفتاح وصلاحيته whatsapp:read_templates</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The key and its templates</source>
        <translation>المفتاح وقوالبه</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The key is wrong, revoked or of another number. Use the newest key e-mailed to you, or ask support@recoverleadx.com for a new one.</source>
        <translation>المفتاح خاطئ أو ملغى أو لرقم آخر. استخدم أحدث مفتاح أُرسل إليك بالبريد، أو اطلب جديداً من support@recoverleadx.com.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The key is wrong, revoked or of another number. Use the newest key e-mailed to you.</source>
        <translation>المفتاح خاطئ أو ملغى أو لرقم آخر. استخدم أحدث مفتاح أُرسل إليك بالبريد.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The key lacks the scope for this. Create it again with the scope, or extend it in Settings → API Keys.</source>
        <translation>تنقص المفتاح صلاحية لهذا. أنشئه مجدداً بها، أو وسّعه في Settings → API Keys.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The key or session does not own this number. Use the account that added it.</source>
        <translation>لا يملك المفتاح أو الجلسة هذا الرقم. استخدم الحساب الذي أضافه.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 100 calls to a number</source>
        <translation>آخر 100 مكالمة إلى رقم</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 100 messages received</source>
        <translation>آخر 100 رسالة واردة</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 100 messages sent</source>
        <translation>آخر 100 رسالة مرسلة</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 50 calls of all numbers</source>
        <translation>آخر 50 مكالمة لكل الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>The last change was not saved.</source>
        <translation>لم يُحفظ التغيير الأخير.</translation>
    </message>
    <message>
        <location filename="../../app/providers/client.py"/>
        <source>The limit is reached: {1}.</source>
        <translation>بُلغ الحد: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The master key has the wrong length.</source>
        <translation>طول المفتاح الرئيسي خاطئ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The messages of a chat, oldest first</source>
        <translation>رسائل محادثة، الأقدم أولاً</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>The name that the customer sees</source>
        <translation>الاسم الذي يراه العميل</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/campaigns_runner.py"/>
        <source>The number is gone.</source>
        <translation>لم يعد الرقم موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The number is not in this group any more. Load the groups again.</source>
        <translation>لم يعد الرقم في هذه المجموعة. حمّل المجموعات مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The number’s name at the gateway</source>
        <translation>اسم الرقم لدى Gateway</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The one-time code</source>
        <translation>الرمز لمرة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>The pace is not set.</source>
        <translation>لم تُضبط الوتيرة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>The partner key and its subscriptions</source>
        <translation>مفتاح الشريك واشتراكاته</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The passphrase does not open the vault.</source>
        <translation>عبارة المرور لا تفتح الخزنة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The path is assumed: the document shows only the answer.</source>
        <translation>المسار مفترض: لا تعرض الوثيقة إلا الجواب.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The path is assumed: the document shows only the body.</source>
        <translation>المسار مفترض: لا تعرض الوثيقة إلا المتن.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>The picture, video or document of the header</source>
        <translation>صورة الترويسة أو فيديوها أو مستندها</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The private chats of a number, newest first</source>
        <translation>المحادثات الخاصة لرقم، الأحدث أولاً</translation>
    </message>
    <message>
        <location filename="../../app/services/clients.py"/>
        <source>The provider answered without the file’s address.</source>
        <translation>أجاب المزوّد بلا عنوان الملف.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The provider blocks this endpoint for this key. Ask its support.</source>
        <translation>يحظر المزوّد نقطة النهاية هذه لهذا المفتاح. اسأل دعمه.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>The provider gave no id for it.</source>
        <translation>لم يعطها المزوّد معرّفاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The provider has a problem. Try again in a few minutes.</source>
        <translation>لدى المزوّد مشكلة. حاول بعد بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>The provider took the file and answered without its id.</source>
        <translation>أخذ المزوّد الملف وأجاب بلا معرّفه.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The provider took too long. Try again later.</source>
        <translation>استغرق المزوّد طويلاً. حاول لاحقاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>The providers are {1}.</source>
        <translation>المزوّدون هم {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>The provider’s list could not be read either.</source>
        <translation>تعذّرت قراءة قائمة المزوّد أيضاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <source>The receiver did not answer.</source>
        <translation>لم يُجب المستقبِل.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>The receiver is not running, and only it may change stored webhooks.</source>
        <translation>المستقبِل لا يعمل، وهو وحده من يغيّر الـwebhooks المخزّنة.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <location filename="../../app/services/test_events.py"/>
        <source>The receiver is not running.</source>
        <translation>المستقبِل لا يعمل.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>The rules are not in order.</source>
        <translation>القواعد غير سليمة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The same key within 24 hours gets the first answer; made up if left out</source>
        <translation>المفتاح نفسه خلال 24 ساعة يتلقى الجواب الأول؛ يُنشأ إن تُرك</translation>
    </message>
    <message>
        <location filename="../../app/services/trying.py"/>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>The server’s certificate is not trusted, or it speaks no TLS. Check the base URL and this computer’s clock.</source>
        <translation>شهادة الخادم غير موثوقة، أو لا يتحدث TLS. افحص العنوان الأساسي وساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The state at the provider does not allow it now. Look again later.</source>
        <translation>الحالة لدى المزوّد لا تسمح الآن. انظر لاحقاً.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring does not answer.</source>
        <translation>سلسلة مفاتيح النظام لا تجيب.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring no longer holds the key of this data folder.</source>
        <translation>لم تعد سلسلة مفاتيح النظام تحوي مفتاح مجلد البيانات هذا.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring that holds the key does not answer.</source>
        <translation>سلسلة مفاتيح النظام التي تحفظ المفتاح لا تجيب.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring that holds the key is not to be had.</source>
        <translation>سلسلة مفاتيح النظام التي تحوي المفتاح غير متاحة.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>The template does not pass its checks.</source>
        <translation>لا يجتاز القالب فحوصه.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The template has a button whose parameter is missing. Use the one-time-code preset, or a template without that button.</source>
        <translation>في القالب زر ينقصه معامل. استخدم قالب الرمز لمرة واحدة الجاهز، أو قالباً بلا هذا الزر.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The template is not approved yet. Wait for Meta: about 1 hour for authentication, 24 hours for the others.</source>
        <translation>لم يُعتمد القالب بعد. انتظر Meta: نحو ساعة للمصادقة، و24 ساعة لغيرها.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>The text has {1} characters, {2} is the limit.</source>
        <translation>في النص {1} حرفاً، والحد {2}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The vault can’t be read.</source>
        <translation>تتعذر قراءة الخزنة.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The vault holds no key.</source>
        <translation>لا مفتاح في الخزنة.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The vault is sealed, and no passphrase was given.</source>
        <translation>الخزنة مختومة، ولم تُعطَ عبارة مرور.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The whole Cookie header (name=value) of a signed-in dashboard; opens chats, groups by session, media, deleting numbers and cancelling schedules</source>
        <translation>ترويسة Cookie كاملة (name=value) للوحة تحكم مسجّلة الدخول؛ تفتح المحادثات والمجموعات بالجلسة والوسائط وحذف الأرقام وإلغاء الجدولة</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>There is a database here, but no record of its key.</source>
        <translation>توجد هنا قاعدة بيانات، ولا سجل لمفتاحها.</translation>
    </message>
    <message>
        <location filename="../../app/services/labels.py"/>
        <source>There is a label of this name.</source>
        <translation>يوجد وسم بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../app/store/accounts.py"/>
        <source>There is already an account named {1}.</source>
        <translation>يوجد حساب باسم {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/access.py"/>
        <source>There is no account named {1}.</source>
        <translation>لا حساب باسم {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/subscriptions.py"/>
        <source>There is no address to set.</source>
        <translation>لا عنوان ليُضبط.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>There is no message yet.</source>
        <translation>لا رسالة بعد.</translation>
    </message>
    <message>
        <location filename="../../app/services/explorer.py"/>
        <source>There is no operation {1} any more.</source>
        <translation>لم تعد العملية {1} موجودة.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>There is no provider named {1}.</source>
        <translation>لا مزوّد باسم {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/__init__.py"/>
        <source>There is no provider {1}.</source>
        <translation>لا مزوّد {1}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>There is no system keyring here, and no passphrase was given.</source>
        <translation>لا سلسلة مفاتيح للنظام هنا، ولم تُعطَ عبارة مرور.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>There is no text for callers.</source>
        <translation>لا نص للمتصلين.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>There is nothing to send.</source>
        <translation>لا شيء للإرسال.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <source>This account can’t tell which numbers are reachable.</source>
        <translation>لا يستطيع هذا الحساب أن يقول أي الأرقام يمكن الوصول إليها.</translation>
    </message>
    <message>
        <location filename="../../app/services/clients.py"/>
        <location filename="../../app/services/templates.py"/>
        <source>This account is gone.</source>
        <translation>لم يعد هذا الحساب موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <source>This address can’t be sent as a file.</source>
        <translation>لا يمكن إرسال هذا العنوان كملف.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>This application may not do this. Check its settings at HK Reach.</source>
        <translation>لا يحق لهذا التطبيق ذلك. افحص إعداداته في HK Reach.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>This archive can’t be read.</source>
        <translation>تعذّرت قراءة هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../app/services/evidence.py"/>
        <source>This campaign is gone.</source>
        <translation>لم تعد هذه الحملة موجودة.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_drafts.py"/>
        <source>This campaign is no draft any more.</source>
        <translation>لم تعد هذه الحملة مسودة.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_orders.py"/>
        <source>This can’t be cancelled now.</source>
        <translation>لا يمكن إلغاؤها الآن.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This can’t be kept there.</source>
        <translation>لا يمكن حفظها هناك.</translation>
    </message>
    <message>
        <location filename="../../app/services/evidence.py"/>
        <location filename="../../app/services/places.py"/>
        <source>This chat is gone.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This chat is neither a group nor a channel. Send to it as to a person.</source>
        <translation>ليست هذه المحادثة مجموعة ولا قناة. أرسل إليها كما إلى شخص.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>This endpoint is blocked for your key. Ask support@recoverleadx.com; after failed media downloads the block ends by itself within an hour.</source>
        <translation>نقطة النهاية هذه محظورة لمفتاحك. اسأل support@recoverleadx.com؛ بعد تنزيلات وسائط فاشلة ينتهي الحظر تلقائياً خلال ساعة.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This file can’t be fetched.</source>
        <translation>لا يمكن جلب هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This file is not here yet.</source>
        <translation>هذا الملف ليس هنا بعد.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This is more than five years from now.</source>
        <translation>هذا بعد أكثر من خمس سنوات.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>This is more than one archive takes: 1 GB of files and 4 MB of words.</source>
        <translation>هذا أكثر مما يتسع له أرشيف واحد: ‎1 GB من الملفات و‎4 MB من الكلمات.</translation>
    </message>
    <message>
        <location filename="../../app/services/posting.py"/>
        <source>This is no web address.</source>
        <translation>ليس هذا عنوان ويب.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>This is not a cookie.</source>
        <translation>ليس هذا cookie.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>This is not a recovery key.</source>
        <translation>ليس هذا مفتاح استرداد.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <location filename="../../app/services/conversations.py"/>
        <location filename="../../app/services/privacy.py"/>
        <location filename="../../app/services/schedule_reads.py"/>
        <source>This is not a whole phone number.</source>
        <translation>ليس هذا رقم هاتف كاملاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>This is one of your own numbers.</source>
        <translation>هذا أحد أرقامك.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <source>This is the number of this chat.</source>
        <translation>هذا رقم هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>This key may not do this. Ask the provider, or use another key.</source>
        <translation>لا يحق لهذا المفتاح ذلك. اسأل المزوّد، أو استخدم مفتاحاً آخر.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This message has gone out or was cancelled.</source>
        <translation>خرجت هذه الرسالة أو أُلغيت.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This message has no file.</source>
        <translation>لا ملف لهذه الرسالة.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <location filename="../../app/services/media.py"/>
        <source>This message is gone.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This needs an API key or a session.</source>
        <translation>يحتاج هذا إلى مفتاح API أو جلسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This needs an API key.</source>
        <translation>يحتاج هذا إلى مفتاح API.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This needs the account’s API key.</source>
        <translation>يحتاج هذا إلى مفتاح API للحساب.</translation>
    </message>
    <message>
        <location filename="../../app/services/entering.py"/>
        <source>This number can’t send that.</source>
        <translation>لا يستطيع هذا الرقم إرسال ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>This number has no limit of its own.</source>
        <translation>لا حدّ خاص بهذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <location filename="../../app/services/subscriptions.py"/>
        <source>This number is gone.</source>
        <translation>لم يعد هذا الرقم موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This number or operation is not yours: check the account’s credentials.</source>
        <translation>هذا الرقم أو العملية ليسا لك: افحص بيانات دخول الحساب.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>This number sends no files of this computer.</source>
        <translation>لا يرسل هذا الرقم ملفات من هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>This number takes no automatic answers.</source>
        <translation>لا يقبل هذا الرقم ردوداً تلقائية.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This one was not tried: a fifth could block the number.</source>
        <translation>لم تُجرَّب هذه: الخامسة قد تحظر الرقم.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>This partner key may not manage webhooks.</source>
        <translation>لا يحق لمفتاح الشريك هذا إدارة webhooks.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <source>This provider can’t be asked what became of a message.</source>
        <translation>لا يمكن سؤال هذا المزوّد عن مصير رسالة.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>This provider deletes no numbers.</source>
        <translation>لا يحذف هذا المزوّد أرقاماً.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>This provider documents no such event.</source>
        <translation>لا يوثّق هذا المزوّد حدثاً كهذا.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>This provider documents no way to set a webhook.</source>
        <translation>لا يوثّق هذا المزوّد طريقة لضبط webhook.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairing.py"/>
        <source>This provider pairs no phones.</source>
        <translation>لا يقرن هذا المزوّد هواتف.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>This provider sends no one-time codes.</source>
        <translation>لا يرسل هذا المزوّد رموزاً لمرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairing.py"/>
        <source>This provider shows no codes.</source>
        <translation>لا يعرض هذا المزوّد رموزاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>This subscription is gone. Load the list again.</source>
        <translation>لم يعد هذا الاشتراك موجوداً. حمّل القائمة مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This time has passed.</source>
        <translation>مضى هذا الوقت.</translation>
    </message>
    <message>
        <location filename="../../app/services/taking_back.py"/>
        <source>This was sent by a command, with something that is not kept.</source>
        <translation>أُرسل هذا بأمر، مع شيء لا يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Too many requests. Wait a little, then try again.</source>
        <translation>طلبات كثيرة جداً. انتظر قليلاً ثم حاول.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Too many requests. Wait, then try again.</source>
        <translation>طلبات كثيرة جداً. انتظر ثم حاول.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Too many requests: 25 a second per number, 100 per account. Wait a little.</source>
        <translation>طلبات كثيرة جداً: 25 في الثانية للرقم، و100 للحساب. انتظر قليلاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/lock.py"/>
        <source>Too many wrong tries. The next one is taken in {1} s.</source>
        <translation>محاولات خاطئة كثيرة. تُقبل التالية بعد {1} ث.</translation>
    </message>
    <message>
        <location filename="../../app/services/drain_process.py"/>
        <location filename="../../app/services/receiver_link.py"/>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>Try again.</source>
        <translation>حاول مجدداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>Try again; if it stays so, ask the provider.</source>
        <translation>حاول مجدداً؛ وإن استمر فاسأل المزوّد.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Unlock it, or set {1}.</source>
        <translation>افتح قفلها، أو عيّن {1}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Unlock the keyring, or enter the recovery key in the console.</source>
        <translation>افتح سلسلة المفاتيح، أو أدخل مفتاح الاسترداد في الوحدة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Up to 4,096 characters</source>
        <translation>حتى 4,096 حرفاً</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Uploads a file and answers with its id</source>
        <translation>يرفع ملفاً ويجيب بمعرّفه</translation>
    </message>
    <message>
        <location filename="../../app/core/filelock.py"/>
        <source>Use that one, or close it first.</source>
        <translation>استخدم ذاك، أو أغلقه أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>User name, role and number of clients</source>
        <translation>اسم المستخدم والدور وعدد العملاء</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Webhook secret</source>
        <translation>سر webhook</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>What is missing is {1}.</source>
        <translation>الناقص هو {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>WhatsApp refused or failed. The message says why.</source>
        <translation>رفض WhatsApp أو فشل. تقول الرسالة لماذا.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>WhatsApp returned an error. Its code and words say why.</source>
        <translation>أعاد WhatsApp خطأً. يقول رمزه وكلماته لماذا.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>WhatsApp says that the template is not approved. Sync the templates and look at its status.</source>
        <translation>يقول WhatsApp إن القالب غير معتمد. زامن القوالب وانظر حالته.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Where the file is</source>
        <translation>أين الملف</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Whether it delivers</source>
        <translation>هل يسلّم</translation>
    </message>
    <message>
        <location filename="../../app/services/labels.py"/>
        <source>Write a short name.</source>
        <translation>اكتب اسماً قصيراً.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <source>Write another.</source>
        <translation>اكتب غيره.</translation>
    </message>
    <message>
        <location filename="../../app/services/public_address.py"/>
        <source>Write it as https://hooks.example.com.</source>
        <translation>اكتبه هكذا: https://hooks.example.com.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <location filename="../../app/services/conversations.py"/>
        <location filename="../../app/services/privacy.py"/>
        <location filename="../../app/services/schedule_reads.py"/>
        <source>Write it with its country code, for example +972 55 555 0142.</source>
        <translation>اكتبه مع رمز بلده، مثلاً ‎+972 55 555 0142.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Write it.</source>
        <translation>اكتبه.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Write one, or switch the answer off: then the provider sends its own text.</source>
        <translation>اكتب واحداً، أو أوقف الرد: عندها يرسل المزوّد نصه.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Write one.</source>
        <translation>اكتب واحداً.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Write something first.</source>
        <translation>اكتب شيئاً أولاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Write the whole address.</source>
        <translation>اكتب العنوان كاملاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>[{"type": "BODY", "text": "Hi {{1}}"}]</source>
        <translation>[{"type": "BODY", "text": "Hi {{1}}"}]</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>a dashboard session (session_cookie)</source>
        <translation>جلسة لوحة التحكم (session_cookie)</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>a key with scopes</source>
        <translation>مفتاح بصلاحيات</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>address, account key</source>
        <translation>عنوان، مفتاح حساب</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>address, app name, key</source>
        <translation>عنوان، اسم تطبيق، مفتاح</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>an API key (api_key, or the number’s in client_keys)</source>
        <translation>مفتاح API ‏(api_key، أو مفتاح الرقم في client_keys)</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>animated stickers</source>
        <translation>الملصقات المتحركة</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>audio files</source>
        <translation>الملفات الصوتية</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>four failed media downloads within an hour</source>
        <translation>أربعة تنزيلات وسائط فاشلة خلال ساعة</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>no answer within the time allowed</source>
        <translation>لا جواب ضمن المهلة</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>no connection within the time allowed</source>
        <translation>لا اتصال ضمن المهلة</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>no secure connection (TLS)</source>
        <translation>لا اتصال آمن (TLS)</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>partner key</source>
        <translation>مفتاح الشريك</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>static stickers</source>
        <translation>الملصقات الثابتة</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>the API key (api_key)</source>
        <translation>مفتاح API ‏(api_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>the account’s API key (api_key)</source>
        <translation>مفتاح API للحساب (api_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>the answer broke off</source>
        <translation>انقطع الجواب</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer holds a number beyond all bounds</source>
        <translation>في الجواب رقم يتجاوز كل الحدود</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer holds a number that is none</source>
        <translation>في الجواب رقم ليس رقماً</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is a web page, not JSON</source>
        <translation>الجواب صفحة ويب وليس JSON</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is empty</source>
        <translation>الجواب فارغ</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is nested too deeply</source>
        <translation>الجواب متداخل بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is not JSON, or cut short</source>
        <translation>الجواب ليس JSON، أو مبتور</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is not in UTF-8</source>
        <translation>الجواب ليس بترميز UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer lacks {1}</source>
        <translation>ينقص الجواب {1}</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>the answer’s compression is damaged</source>
        <translation>ضغط الجواب تالف</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>the application’s name and key (app_name, api_key)</source>
        <translation>اسم التطبيق ومفتاحه (app_name, api_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>the connection was cut off before the whole answer was there</source>
        <translation>انقطع الاتصال قبل وصول الجواب كله</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>the connection was refused or not possible</source>
        <translation>رُفض الاتصال أو تعذّر</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>the host name can’t be found</source>
        <translation>تعذّر العثور على اسم المضيف</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>the key (partner_key)</source>
        <translation>المفتاح (partner_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>the key from your email</source>
        <translation>المفتاح من بريدك</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>the key in the body</source>
        <translation>المفتاح في المتن</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>the request can’t be written</source>
        <translation>تعذّرت كتابة الطلب</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>{"message_id": "wamid…"} of the message that is answered</source>
        <translation>‏{"message_id": "wamid…"} للرسالة المردود عليها</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>{1} answered {2}, but {3}</source>
        <translation>أجاب {1} بـ{2}، لكن {3}</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{1} can’t be opened for writing.</source>
        <translation>تعذّر فتح {1} للكتابة.</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <source>{1} can’t be put in place: {2}.</source>
        <translation>تعذّر وضع {1} في مكانه: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/services/staging.py"/>
        <source>{1} can’t be read or kept: {2}.</source>
        <translation>تعذّرت قراءة {1} أو حفظه: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{1} can’t be read: it is damaged, or sealed with another key.</source>
        <translation>تعذّرت قراءة {1}: تالف، أو مختوم بمفتاح آخر.</translation>
    </message>
    <message>
        <location filename="../../app/services/markings.py"/>
        <source>{1} deliveries are pinned already.</source>
        <translation>‏{1} تسليم مثبّت أصلاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/capabilities.py"/>
        <source>{1} documents no way to do this.</source>
        <translation>لا يوثّق {1} طريقة لفعل ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>{1} has no credential named {2}.</source>
        <translation>ليس لـ{1} بيان دخول باسم {2}.</translation>
    </message>
    <message>
        <location filename="../../app/core/filelock.py"/>
        <source>{1} is already running on {2}.</source>
        <translation>‏{1} يعمل أصلاً على {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>{1} is another number’s code.</source>
        <translation>‏{1} رمز رقم آخر.</translation>
    </message>
    <message>
        <location filename="../../app/services/drain_process.py"/>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>{1} is in use by another program.</source>
        <translation>يستخدم برنامج آخر {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>{1} is larger than {2} MB, the largest that can be sent.</source>
        <translation>‏{1} أكبر من {2} MB، وهو أكبر حجم يمكن إرساله.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>{1} is not a time zone.</source>
        <translation>‏{1} ليست منطقة زمنية.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>{1} is not connected.</source>
        <translation>‏{1} غير متصل.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel.py"/>
        <source>{1} is not on this computer.</source>
        <translation>‏{1} ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/store/planned_restore.py"/>
        <source>{1} is not there any more.</source>
        <translation>لم يعد {1} موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{1} is on a network drive.</source>
        <translation>‏{1} على قرص شبكة.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>{1} people are too many for one send.</source>
        <translation>‏{1} شخصاً أكثر من اللازم لإرسال واحد.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>{1} was changed on the disk and does not open.</source>
        <translation>تغيّر {1} على القرص ولا يُفتح.</translation>
    </message>
    <message>
        <location filename="../../app/store/deliveries.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>{1} was written by a newer Switchboard (version {2}).</source>
        <translation>كتب {1} إصدارٌ أحدث من Switchboard ‏(الإصدار {2}).</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} can’t be opened.</source>
        <translation>تعذّر فتح {field}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} can’t be read.</source>
        <translation>تعذّرت قراءة {field}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} can’t stand in a path.</source>
        <translation>لا يصلح {field} في مسار.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} component {1} has a text that is none.</source>
        <translation>‏{field}: للمكوّن {1} نص ليس نصاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} component {1} needs a type, such as BODY.</source>
        <translation>‏{field}: المكوّن {1} يحتاج إلى نوع، مثل BODY.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} does not begin with a country code that exists.</source>
        <translation>لا يبدأ {field} برمز بلد موجود.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} does not belong to a message of type {1}.</source>
        <translation>لا ينتمي {field} إلى رسالة من النوع {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} does not say that it is UTC: end it with Z.</source>
        <translation>لا يقول {field} إنه UTC: أنهِه بـZ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has a name that is no text.</source>
        <translation>لـ{field} اسم ليس نصاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} has a parameter without a type.</source>
        <translation>لـ{field} معامل بلا نوع.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} has an empty parameter.</source>
        <translation>لـ{field} معامل فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has characters that can’t stand in a header.</source>
        <translation>في {field} محارف لا تصلح في ترويسة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has characters that can’t stand in an address.</source>
        <translation>في {field} محارف لا تصلح في عنوان.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has half a character (an unpaired surrogate).</source>
        <translation>في {field} نصف محرف (surrogate بلا قرين).</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} has no media type such as image/jpeg.</source>
        <translation>ليس لـ{field} نوع وسائط مثل image/jpeg.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has no operation {1}.</source>
        <translation>ليس لـ{field} عملية {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} has parameters that are no list.</source>
        <translation>لـ{field} معاملات ليست قائمة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has to be 1 to 15 letters and digits.</source>
        <translation>يجب أن يكون {field} من 1 إلى 15 حرفاً ورقماً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be a list: {1}:='[…]' on the command line.</source>
        <translation>يجب أن يكون {field} قائمة: {1}:='[…]' في سطر الأوامر.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} has to be a text, or a list of texts.</source>
        <translation>يجب أن يكون {field} نصاً، أو قائمة نصوص.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be a text.</source>
        <translation>يجب أن يكون {field} نصاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be a whole number.</source>
        <translation>يجب أن يكون {field} عدداً صحيحاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} has to be an object of number and key.</source>
        <translation>يجب أن يكون {field} كائناً من رقم ومفتاح.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be an object: {1}:='{…}' on the command line.</source>
        <translation>يجب أن يكون {field} كائناً: {1}:='{…}' في سطر الأوامر.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has to be at least 1.</source>
        <translation>يجب أن يكون {field} 1 على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be one of {1}.</source>
        <translation>يجب أن يكون {field} أحد هذه: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to be reachable from the internet.</source>
        <translation>يجب أن يمكن الوصول إلى {field} من الإنترنت.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to be reachable from the internet: no localhost, no private address.</source>
        <translation>يجب أن يمكن الوصول إلى {field} من الإنترنت: لا localhost ولا عنوان خاص.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be true or false.</source>
        <translation>يجب أن يكون {field} true أو false.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to begin with https://.</source>
        <translation>يجب أن يبدأ {field} بـhttps://‎.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to begin with {1}.</source>
        <translation>يجب أن يبدأ {field} بـ{1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} has {1} bytes; {2} may have {3} ({4} bytes).</source>
        <translation>حجم {field} هو {1} بايت، والحد الأقصى ({2}) هو {3} ({4} بايت).</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has {1} characters; {2} are allowed.</source>
        <translation>في {field} ‏{1} حرفاً؛ والمسموح {2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has {1}, which is none of {2}.</source>
        <translation>في {field} ‏{1}، وليس أحد هذه: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} holds a number that JSON can’t write.</source>
        <translation>في {field} رقم لا تستطيع JSON كتابته.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} holds a value that JSON can’t write.</source>
        <translation>في {field} قيمة لا تستطيع JSON كتابتها.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is a list.</source>
        <translation>‏{field} قائمة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is a number, such as 123.</source>
        <translation>‏{field} رقم، مثل 123.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} is a {1} file; {2} are supported.</source>
        <translation>‏{field} ملف {1}؛ والمدعوم {2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is an empty file.</source>
        <translation>‏{field} ملف فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is called WEBP, but is none.</source>
        <translation>يُسمّى {field} ‏WEBP وليس كذلك.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <location filename="../../app/providers/request.py"/>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is empty.</source>
        <translation>‏{field} فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is given twice.</source>
        <translation>أُعطي {field} مرتين.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is missing: {1} needs {2}.</source>
        <translation>‏{field} ناقص: {1} يحتاج إلى {2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is nested too deeply.</source>
        <translation>‏{field} متداخل بعمق زائد.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no ISO-8601 time in UTC, such as 2025-10-06T18:30:00Z.</source>
        <translation>ليس {field} وقت ISO-8601 بتوقيت UTC، مثل 2025-10-06T18:30:00Z.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} is no address, such as {1}.</source>
        <translation>ليس {field} عنواناً، مثل {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no chat id: 15551234567@c.us, or 120363123456789012@g.us for a group.</source>
        <translation>ليس {field} معرّف محادثة: 15551234567@c.us، أو 120363123456789012@g.us لمجموعة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} is no credential of this API.</source>
        <translation>ليس {field} بيان دخول لهذه الـAPI.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is no field of {1}.</source>
        <translation>ليس {field} حقلاً من {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is no file: give a path, bytes or an Upload.</source>
        <translation>ليس {field} ملفاً: أعطِ مساراً أو بايتات أو Upload.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no group or channel id, such as 120363123456789012@g.us.</source>
        <translation>ليس {field} معرّف مجموعة أو قناة، مثل 120363123456789012@g.us.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is no language code, such as en or en_US.</source>
        <translation>ليس {field} رمز لغة، مثل en أو en_US.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is no template name, such as order_ready.</source>
        <translation>ليس {field} اسم قالب، مثل order_ready.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no time that exists.</source>
        <translation>ليس {field} وقتاً موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is no web address.</source>
        <translation>ليس {field} عنوان ويب.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is no web address: it begins with https:// and names a host.</source>
        <translation>ليس {field} عنوان ويب: يبدأ بـhttps://‎ ويسمّي مضيفاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is no {1} by its file extension.</source>
        <translation>ليس {field} ‏{1} بحسب امتداد الملف.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is not a file that exists.</source>
        <translation>ليس {field} ملفاً موجوداً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is not a phone number: digits with the country code, such as +15551234567.</source>
        <translation>ليس {field} رقم هاتف: أرقام مع رمز البلد، مثل ‎+15551234567.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is not for a message of type {1}.</source>
        <translation>ليس {field} لرسالة من النوع {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is not in UTC: write {1}.</source>
        <translation>ليس {field} بتوقيت UTC: اكتب {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required for a message of type {1}.</source>
        <translation>‏{field} مطلوب لرسالة من النوع {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required with mediaType.</source>
        <translation>‏{field} مطلوب مع mediaType.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required with mediaUrl: image, video, audio or document.</source>
        <translation>‏{field} مطلوب مع mediaUrl:‏ image أو video أو audio أو document.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required, such as {"code": "en"}.</source>
        <translation>‏{field} مطلوب، مثل {"code": "en"}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is required.</source>
        <translation>‏{field} مطلوب.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is required: {1} at least.</source>
        <translation>‏{field} مطلوب: {1} على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is required: {1} documents none.</source>
        <translation>‏{field} مطلوب: لا يوثّق {1} قيمة له.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is too long or has control characters.</source>
        <translation>‏{field} طويل جداً أو فيه محارف تحكم.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} is too long, or holds signs that a key can’t have.</source>
        <translation>‏{field} طويل جداً، أو يحتوي على رموز لا يمكن أن تكون في مفتاح.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is too {1} for a number of its country.</source>
        <translation>‏{field} {1} أكثر من اللازم لرقم من بلده.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} lacks the country code: write +972501234567, not 0501234567.</source>
        <translation>ينقص {field} رمز البلد: اكتب ‎+972501234567 لا 0501234567.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} must hold no user name, query or fragment.</source>
        <translation>يجب ألا يحوي {field} اسم مستخدم أو استعلاماً أو جزءاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} must not hold a user name or a password.</source>
        <translation>يجب ألا يحوي {field} اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} names an event twice.</source>
        <translation>يسمّي {field} حدثاً مرتين.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} names no host.</source>
        <translation>لا يسمّي {field} مضيفاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a body, such as {"body": "Hello"}.</source>
        <translation>يحتاج {field} إلى متن، مثل {"body": "Hello"}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} needs a host name of letters, digits and hyphens, with a domain.</source>
        <translation>يحتاج {field} إلى اسم مضيف من أحرف وأرقام وواصلات، مع نطاق.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} needs a host name of letters, digits and hyphens.</source>
        <translation>يحتاج {field} إلى اسم مضيف من أحرف وأرقام وواصلات.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a name.</source>
        <translation>يحتاج {field} إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a type and an action.</source>
        <translation>يحتاج {field} إلى نوع وإجراء.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a type, such as body.</source>
        <translation>يحتاج {field} إلى نوع، مثل body.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs an id or a link, one of the two.</source>
        <translation>يحتاج {field} إلى معرّف أو رابط، أحدهما.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs at least a BODY.</source>
        <translation>يحتاج {field} إلى BODY على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} needs at least one event.</source>
        <translation>يحتاج {field} إلى حدث واحد على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} needs at least one number.</source>
        <translation>يحتاج {field} إلى رقم واحد على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs the message_id that is answered.</source>
        <translation>يحتاج {field} إلى message_id المردود عليه.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} number {1} is no text.</source>
        <translation>‏{field}: الرقم {1} ليس نصاً.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} of {1} has to be like 'POST /path'.</source>
        <translation>يجب أن يكون {field} لـ{1} مثل 'POST /path'.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} of {1} lacks {{2}}.</source>
        <translation>ينقص {field} لـ{1} ‏{{2}}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} says {1}, but mediaUrl names another kind of file.</source>
        <translation>يقول {field} ‏{1}، لكن mediaUrl يسمّي نوعاً آخر من الملفات.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} value {1} is empty.</source>
        <translation>‏{field}: القيمة {1} فارغة.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} value {1} is no text.</source>
        <translation>‏{field}: القيمة {1} ليست نصاً.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>“{1}” is not {2}.</source>
        <translation>‏«{1}» ليس {2}.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <location filename="../../app/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/work_strip.py"/>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/work_strip.py"/>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
</context>
<context>
    <name>_ButtonLine</name>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Address of button {n}</source>
        <translation>عنوان الزر {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Call a number</source>
        <translation>الاتصال برقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Copy a code</source>
        <translation>نسخ رمز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Kind of button {n}</source>
        <translation>نوع الزر {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Quick reply</source>
        <translation>رد سريع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Remove button {n}</source>
        <translation>إزالة الزر {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Sample for the address of button {n}</source>
        <translation>مثال لعنوان الزر {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Words of button {n}</source>
        <translation>كلمات الزر {n}</translation>
    </message>
</context>
<context>
    <name>_Count</name>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/step_list.py"/>
        <source>current step</source>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/step_list.py"/>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/step_list.py"/>
        <source>to come</source>
        <translation>لاحقاً</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Schedule a message</source>
        <translation>جدولة رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Schedules</source>
        <translation>الجدولة</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>CSV column {name}</source>
        <translation>عمود CSV ‏{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>First name of each contact</source>
        <translation>الاسم الأول لكل جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Full name of each contact</source>
        <translation>الاسم الكامل لكل جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Phone number of each contact</source>
        <translation>رقم هاتف كل جهة اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>Take {name} out</source>
        <translation>إخراج {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>What fills {blank}</source>
        <translation>ما يملأ {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Words for all</source>
        <translation>كلمات للجميع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Words for {blank}</source>
        <translation>كلمات لـ{blank}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Uploaded</source>
        <translation>رُفع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Uploading the file</source>
        <translation>يُرفع الملف</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>used %n times</source>
        <translation>
            <numerusform>لم يُستخدم</numerusform>
            <numerusform>استُخدم مرة</numerusform>
            <numerusform>استُخدم مرتين</numerusform>
            <numerusform>استُخدم %n مرات</numerusform>
            <numerusform>استُخدم %n مرة</numerusform>
            <numerusform>استُخدم %n مرة</numerusform>
        </translation>
    </message>
</context>
</TS>
