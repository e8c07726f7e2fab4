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
        <source>Tokens: number:, account:, status: (500 or 4xx), operation:, since:, until:, is:problem</source>
        <translation>الرموز: number:، account:، status: (500 أو 4xx)، operation:، since:، until:، is:problem</translation>
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
            <numerusform>صُدّر %n إدخالًا</numerusform>
            <numerusform>صُدّر %n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%n lines, fetched at {time}</source>
        <translation>
            <numerusform>لا أسطر، جُلبت {time}</numerusform>
            <numerusform>سطر واحد، جُلب {time}</numerusform>
            <numerusform>سطران، جُلبا {time}</numerusform>
            <numerusform>%n أسطر، جُلبت {time}</numerusform>
            <numerusform>%n سطرًا، جُلبت {time}</numerusform>
            <numerusform>%n سطر، جُلبت {time}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Calls, webhooks and the program's own lines were looked through.</source>
        <translation>شمل البحث الاستدعاءات والأحداث وأسطر البرنامج نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Code copied</source>
        <translation>نُسخت الشيفرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Command copied</source>
        <translation>نُسخ الأمر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Every call to a provider and every webhook is listed here, with what was sent and answered.</source>
        <translation>يُدرج هنا كل استدعاء لمزوّد وكل حدث، مع ما أُرسل وما أُجيب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Export the activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>It was tried {n} times. {hint}</source>
        <translation>جُرّب {n} مرات. {hint}</translation>
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
        <source>The provider's own log</source>
        <translation>سجل المزوّد نفسه</translation>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Choose one</source>
        <translation>اختيار واحد</translation>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Send a test event from the Numbers page to see one arrive.</source>
        <translation>أرسل حدثًا تجريبيًا من صفحة الأرقام لترى وصوله.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Set on %n numbers</source>
        <translation>
            <numerusform>لم يُضبط على أي رقم</numerusform>
            <numerusform>ضُبط على رقم واحد</numerusform>
            <numerusform>ضُبط على رقمين</numerusform>
            <numerusform>ضُبط على %n أرقام</numerusform>
            <numerusform>ضُبط على %n رقمًا</numerusform>
            <numerusform>ضُبط على %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Sign in first, or skip this step.</source>
        <translation>سجّل الدخول أولًا، أو تخطَّ هذه الخطوة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Skip for now</source>
        <translation>تخطٍّ الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Step {n} of {total}: {title}</source>
        <translation>الخطوة {n} من {total}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Telling the provider</source>
        <translation>جارٍ إبلاغ المزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Test the connection first.</source>
        <translation>اختبر الاتصال أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>There is no connected number to try it on yet. It is kept.</source>
        <translation>لا رقم متصلًا لتجربته عليه بعد. تُحفظ الجلسة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
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
        <translation>رقم الهاتف من 8 إلى 15 رقمًا مع رمز البلد.</translation>
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
        <translation>أدخل معرّفًا، مثل showroom-haifa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Enter the phone's number.</source>
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
        <translation>بهذا تعرف البوابة الرقم. لا يمكن تغييره لاحقًا.</translation>
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
        <source>This number's API takes addresses, not files. The address has to open without a login and end in .jpg, .png, .pdf, .mp4, .mp3 or the like.</source>
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
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Empty message</source>
        <translation>رسالة فارغة</translation>
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
        <translation>ملاحظة، لا تُرسل أبدًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
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
    <name>CannedDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Blanks in braces, as {ship date}, have to be filled before sending.</source>
        <translation>الفراغات بين معقوفتين، مثل {ship date}، يجب ملؤها قبل الإرسال.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Give it a short name.</source>
        <translation>أعطه اسمًا قصيرًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>New</source>
        <translation>جديد</translation>
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
        <source>Text</source>
        <translation>النص</translation>
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
        <source>Write its text.</source>
        <translation>اكتب النص.</translation>
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
            <numerusform>%n فراغًا يُملأ قبل الإرسال</numerusform>
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
        <source>choose</source>
        <translation>اختيار</translation>
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
        <source>An event nobody documented: {detail}</source>
        <translation>حدث لم يوثّقه أحد: {detail}</translation>
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
        <translation>وُضع جانبًا</translation>
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
        <translation>تم التحقق منه لاحقًا</translation>
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
    <name>ChatHeader</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>%n participants</source>
        <translation>
            <numerusform>بلا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
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
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
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
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
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
        <source>channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>group</source>
        <translation>مجموعة</translation>
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
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>No window: linked phones, longest wait first</source>
        <translation>بلا نافذة: هواتف مرتبطة، الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Window closes first</source>
        <translation>النافذة الأقرب إغلاقًا</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/page.py"/>
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
        <translation>تعذّرت كتابة {file}. اختر مجلدًا آخر.</translation>
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
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%n blanks to fill</source>
        <translation>
            <numerusform>لا فراغات</numerusform>
            <numerusform>فراغ واحد يُملأ</numerusform>
            <numerusform>فراغان يُملآن</numerusform>
            <numerusform>%n فراغات تُملأ</numerusform>
            <numerusform>%n فراغًا يُملأ</numerusform>
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
            <numerusform>%n فراغًا يُملأ قبل الإرسال</numerusform>
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
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>A picture</source>
        <translation>صورة</translation>
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
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Goes out in {left}.</source>
        <translation>تخرج بعد {left}.</translation>
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
        <source>Only its admins can write here</source>
        <translation>لا يكتب هنا إلا المشرفون</translation>
    </message>
    <message>
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
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>النص أطول من اللازم.</numerusform>
            <numerusform>النص أطول من حرف واحد.</numerusform>
            <numerusform>النص أطول من حرفين.</numerusform>
            <numerusform>النص أطول من %n أحرف.</numerusform>
            <numerusform>النص أطول من %n حرفًا.</numerusform>
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
        <translation>يرسل هذا الرقم رموزًا لمرة واحدة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>{file} lies on this computer: this number takes links only.</source>
        <translation>‏{file} موجود على هذا الحاسوب: يقبل هذا الرقم الروابط فقط.</translation>
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
        <source>Send</source>
        <translation>إرسال</translation>
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
        <source>%n more to look at</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>أمر آخر يحتاج إلى نظر</numerusform>
            <numerusform>أمران آخران يحتاجان إلى نظر</numerusform>
            <numerusform>%n أمور أخرى تحتاج إلى نظر</numerusform>
            <numerusform>%n أمرًا آخر يحتاج إلى نظر</numerusform>
            <numerusform>%n أمر آخر يحتاج إلى نظر</numerusform>
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
        <translation>بعض المسارات مفترضة لأن الوثائق لا تذكرها. صحّح واحدًا في كل سطر، مثل list_scheduled = GET /scheduled-messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>The documented address; change it only if yours is another.</source>
        <translation>العنوان الموثّق؛ لا تغيّره إلا إذا كان عنوانك مختلفًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>اكتب العنوان كاملًا، بدءًا من https://</translation>
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
        <translation>هذا الحساب يعمل جزئيًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>This account works.</source>
        <translation>هذا الحساب يعمل.</translation>
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
        <source>{source}, {when}</source>
        <translation>‏{source}، {when}</translation>
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
        <translation>عند البدء التالي تحل قاعدة البيانات القديمة محل الحالية التي تُحفظ بجانبها. يُقرأ ما جاء بعدها من المزوّدين مجددًا بقدر ما يحتفظون به.</translation>
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
        <source>Everything here is encrypted. {kept} Print the recovery key: with it the folder opens on another computer too.</source>
        <translation>كل شيء هنا مشفّر. {kept} اطبع مفتاح الاسترداد: به يُفتح المجلد على حاسوب آخر أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>It is {name}. Close Switchboard and open it again. What is here now is kept beside it.</source>
        <translation>إنها {name}. أغلق Switchboard وافتحه من جديد. يُحفظ ما هنا الآن بجانبها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Keep what is here</source>
        <translation>إبقاء ما هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Made every hour and encrypted as the database is: 24 of the last hours, then one a day for a week.</source>
        <translation>تُنشأ كل ساعة وتُشفّر كقاعدة البيانات: 24 من الساعات الأخيرة، ثم واحدة يوميًا لمدة أسبوع.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>No backup yet. The first one comes two minutes after the start.</source>
        <translation>لا نسخة احتياطية بعد. تُنشأ الأولى بعد دقيقتين من البدء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
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
        <translation>مفتاحه في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Whoever reads it can open this folder’s chats and keys. Make sure that nobody looks over your shoulder and that the screen is not shared.</source>
        <translation>من يقرأه يستطيع فتح محادثات هذا المجلد ومفاتيحه. تأكد من ألا ينظر أحد وأن الشاشة غير مشتركة.</translation>
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
        <translation>لا تحذف البوابة رقمًا إلا بكلمة مرور لوحة التحكم. يمرّرها Switchboard ولا يحتفظ بها.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
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
        <source>old</source>
        <translation>قديم</translation>
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
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>verified later</source>
        <translation>تم التحقق لاحقًا</translation>
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
</context>
<context>
    <name>DeliveriesTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>%n deliveries exported</source>
        <translation>
            <numerusform>لم يُصدَّر شيء</numerusform>
            <numerusform>صُدّر حدث واحد</numerusform>
            <numerusform>صُدّر حدثان</numerusform>
            <numerusform>صُدّرت %n أحداث</numerusform>
            <numerusform>صُدّر %n حدثًا</numerusform>
            <numerusform>صُدّر %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Command copied</source>
        <translation>نُسخ الأمر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Delivery {id} can't be replayed: {why}</source>
        <translation>لا يمكن إعادة تشغيل الحدث {id}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Delivery {id} ran again. Nobody was notified.</source>
        <translation>أُعيد تشغيل الحدث {id}. لم يُشعَر أحد.</translation>
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
        <source>Export deliveries</source>
        <translation>تصدير الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Forwarded, answered {status} in {time}</source>
        <translation>وُجّه، أُجيب {status} خلال {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>HTTP archive</source>
        <translation>أرشيف HTTP</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>JSON lines or HAR</source>
        <translation>أسطر JSON أو HAR</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Make a test event of it</source>
        <translation>جعله حدثًا تجريبيًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Not forwarded: {problem}. It was tried once.</source>
        <translation>لم يُوجَّه: {problem}. جُرّب مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This delivery…</source>
        <translation>هذا الحدث…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This secret does not prove the delivery either.</source>
        <translation>هذا السر أيضًا لا يثبت الحدث.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This secret proves the delivery. Enter it in the account's settings.</source>
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
        <translation>يشغّل المتن المخزّن هنا مجددًا، بلا إشعارات أو ردود آلية</translation>
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
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Also event:, account:, verdict:, header:, path:, since: and until: with a value</source>
        <translation>وكذلك event:‎ وaccount:‎ وverdict:‎ وheader:‎ وpath:‎ وsince:‎ وuntil:‎ مع قيمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Deliveries</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Event, number or text in the body</source>
        <translation>حدث أو رقم أو نص في المتن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Filter deliveries</source>
        <translation>تصفية الأحداث</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Go on with the live list</source>
        <translation>متابعة القائمة الحية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Median answer {median} ms, slowest {slowest} ms</source>
        <translation>وسيط الجواب ⁦{median} ms⁩، الأبطأ ⁦{slowest} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Pause the live list</source>
        <translation>إيقاف القائمة الحية مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Paused, %n new</source>
        <translation>
            <numerusform>متوقف مؤقتًا</numerusform>
            <numerusform>متوقف مؤقتًا، واحد جديد</numerusform>
            <numerusform>متوقف مؤقتًا، اثنان جديدان</numerusform>
            <numerusform>متوقف مؤقتًا، %n جديدة</numerusform>
            <numerusform>متوقف مؤقتًا، %n جديدًا</numerusform>
            <numerusform>متوقف مؤقتًا، %n جديد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
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
        <translation>يُدرج هنا ما يرسله المزوّدون إلى هذا المستقبِل مع إثباته. يبيّن حدث تجريبي فورًا إن كان كل شيء في مكانه.</translation>
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
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
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
        <translation>الحالي ينتهي بـ {tail}. اترك الحقل فارغًا للإبقاء عليه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>اكتب العنوان كاملًا، بدءًا من https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>EmojiPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
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
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>Search, for example thumbs</source>
        <translation>بحث بالإنجليزية، مثل thumbs</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>Used lately, then all</source>
        <translation>المستخدمة حديثًا، ثم الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>insert</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
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
        <translation>لا تُكتب المفاتيح هنا أبدًا</translation>
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
        <translation>يطلب شخصًا</translation>
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
        <translation>هاتفك أرسل شيئًا</translation>
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
            <numerusform>حُفظ %n مسارًا</numerusform>
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
        <translation>أضف حسابًا لدى {provider} لإرسال هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Ask</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
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
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Send for real</source>
        <translation>إرسال فعلي</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>What is left of the limit</source>
        <translation>ما بقي من الحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>When it is refused</source>
        <translation>عند الرفض</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
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
        <translation>‏{summary}. يُرسل هذا فعليًا ولا يمكن التراجع عنه.</translation>
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
        <translation>لم يكن الجواب مفهومًا.</translation>
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
        <translation>طلبات كثيرة جدًا.</translation>
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
        <source>Sign it again with this account's secret</source>
        <translation>توقيعه مجددًا بسر هذا الحساب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>The same {size} are posted once to the address. Headers go along, keys do not. What is in the body leaves this computer.</source>
        <translation>تُرسل {size} نفسها مرة واحدة إلى العنوان. تذهب الترويسات ولا تذهب المفاتيح. ما في المتن يغادر هذا الحاسوب.</translation>
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
            <numerusform>%n مشاركًا</numerusform>
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
    <name>JsonTree</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%n fields</source>
        <translation>
            <numerusform>بلا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
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
            <numerusform>%n عنصرًا</numerusform>
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
    <name>LeadSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%n items still missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص عنصر واحد</numerusform>
            <numerusform>ينقص عنصران</numerusform>
            <numerusform>تنقص %n عناصر</numerusform>
            <numerusform>ينقص %n عنصرًا</numerusform>
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
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>All %n numbers</source>
        <translation>
            <numerusform>كل الأرقام</numerusform>
            <numerusform>الرقم الوحيد</numerusform>
            <numerusform>الرقمان</numerusform>
            <numerusform>كل الأرقام (%n)</numerusform>
            <numerusform>كل الأرقام (%n)</numerusform>
            <numerusform>كل الأرقام (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>All numbers</source>
        <translation>كل الأرقام</translation>
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
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
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
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Numbers shown</source>
        <translation>الأرقام المعروضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Order</source>
        <translation>الترتيب</translation>
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
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>{n} of %n numbers</source>
        <translation>
            <numerusform>{n} من %n أرقام</numerusform>
            <numerusform>{n} من رقم واحد</numerusform>
            <numerusform>{n} من رقمين</numerusform>
            <numerusform>{n} من %n أرقام</numerusform>
            <numerusform>{n} من %n رقمًا</numerusform>
            <numerusform>{n} من %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>All read</source>
        <translation>كل شيء مقروء</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Channels of your numbers come here once they are listed.</source>
        <translation>تظهر هنا قنوات أرقامك متى أُدرجت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Chats come here when the last word is the customer's.</source>
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
        <translation>اختر أرقامًا أخرى في الأعلى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Connect a number, and new messages land here by themselves.</source>
        <translation>اربط رقمًا فتصل الرسائل الجديدة إلى هنا من تلقاء نفسها.</translation>
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
        <source>Search “{text}”</source>
        <translation>بحث عن «{text}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Searched names, numbers and messages of %n numbers on this computer.</source>
        <translation>
            <numerusform>لا أرقام للبحث فيها على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لرقم واحد على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لرقمين على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لـ %n أرقام على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لـ %n رقمًا على هذا الحاسوب.</numerusform>
            <numerusform>شمل البحث الأسماء والأرقام والرسائل لـ %n رقم على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Show all chats</source>
        <translation>عرض كل المحادثات</translation>
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
            <numerusform>%n مزوّدًا</numerusform>
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
        <source>Back to the stream</source>
        <translation>العودة إلى البث</translation>
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
        <translation>المتابعة متوقفة مؤقتًا</translation>
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
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
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
            <numerusform>%n تفاعلًا</numerusform>
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
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>quoting {text}</source>
        <translation>اقتباسًا من {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
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
        <translation>إرسالها مجددًا؟</translation>
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
        <translation>لا رقم متصلًا يستطيع إرسال كلمات.</translation>
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
        <translation>ما زالت الرسائل الجديدة تصل وتخرج. السجل والوسائط وعلامات القراءة والإلغاء تحتاج إلى الجلسة، فتنتظر حتى تسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>None of your accounts adds numbers by a code. Add a gateway account.</source>
        <translation>لا حساب لديك يضيف أرقامًا برمز. أضف حساب بوابة.</translation>
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
        <translation>تسجيل الدخول مجددًا</translation>
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
        <source>Copy the number's key</source>
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
    <name>Numbers</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>بلا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
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
            <numerusform>%n رقمًا</numerusform>
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
        <translation>يُسأل بدلًا من ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Authenticated</source>
        <translation>موثَّق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Can't be reached</source>
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
        <translation>لا حد موثّقًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No longer listed by its account</source>
        <translation>لم يعد مدرجًا في حسابه</translation>
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
        <translation>يرسل رموزًا لمرة واحدة</translation>
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
        <translation>‏{account} متصل ولا أرقام فيه. أضف رقمًا وامسح رمزه بالهاتف.</translation>
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
        <translation>‏{times}، {span} إجمالًا</translation>
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
            <numerusform>%n رقمًا</numerusform>
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
        <source>This can't be read.</source>
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
    <name>Pages</name>
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
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <translation>إضافته مجددًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Close, pair later</source>
        <translation>إغلاق، والاقتران لاحقًا</translation>
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
        <translation>إن كان هذا صحيحًا فأبقِه ويتغير الرقم هنا. وإلا فاحذف هذا الرقم وأضفه من جديد.</translation>
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
            <numerusform>توقف مؤقتًا</numerusform>
            <numerusform>توقف بعد رمز واحد</numerusform>
            <numerusform>توقف بعد رمزين</numerusform>
            <numerusform>توقف بعد %n رموز</numerusform>
            <numerusform>توقف بعد %n رمزًا</numerusform>
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
        <translation>الرمز متوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The gateway gave no code</source>
        <translation>لم تعطِ البوابة رمزًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The number may have been deleted on the dashboard. Refresh the list to see what is there, or add it again with the same client id.</source>
        <translation>ربما حُذف الرقم من لوحة التحكم. حدّث القائمة لترى ما هناك، أو أضفه مجددًا بمعرّف العميل نفسه.</translation>
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
        <translation>إغلاق، والاقتران لاحقًا</translation>
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
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Check every account now</source>
        <translation>تحقق من كل الحسابات الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Find a chat, a number, an action</source>
        <translation>بحث عن محادثة أو رقم أو إجراء</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Make a backup now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Nothing for “%1”</source>
        <translation>لا شيء عن «%1»</translation>
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
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
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
        <location filename="../../app/ui/palette/palette.py"/>
        <source>actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>operations</source>
        <translation>عمليات</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>run</source>
        <translation>تشغيل</translation>
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
        <translation>تذكر الوثائق هذه العمليات دون مساراتها. يستخدم Switchboard المسارات المفترضة؛ أدخل مسارًا آخر إن أعطاك المزوّد واحدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Write it like POST /path.</source>
        <translation>اكتبه هكذا: POST /path.</translation>
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
        <translation>غدًا {time}</translation>
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
    <name>Proof</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>200 within {time}</source>
        <translation>200 خلال {time}</translation>
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
        <translation>التوقيع صحيح لكنه قديم: حُفظ الحدث ولم يُفعل شيء تلقائيًا.</translation>
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
        <translation>يرسل {provider} مفتاحًا في الترويسة {header}. إنه أحد مفاتيح {account}، والمقارنة بزمن ثابت.</translation>
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
        <source>Write the whole address, beginning with https://</source>
        <translation>اكتب العنوان كاملًا، بدءًا من https://</translation>
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
        <translation>احفظه على ورق بعيدًا عن هذا الحاسوب. إنه يفتح مجلد البيانات إذا ضاعت حلقة المفاتيح أو عبارة المرور.</translation>
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
        <translation>تُنشئ البوابة مفتاح حساب جديدًا ويتوقف القديم فورًا. يعتمد Switchboard الجديد من تلقاء نفسه.</translation>
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
        <translation>الرمز {n} من {most}، ثم يتوقف مؤقتًا</translation>
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
        <translation>أعطت البوابة الصورة نفسها؛ عمرها {age}. إن رفضها الهاتف فاطلب رمزًا جديدًا.</translation>
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
        <source>The picture can't be read</source>
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
        <translation>من يمسحه يربط هاتفه ببوابتك. لا ترسل صورًا له.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>{words} · {age} old</source>
        <translation>‏{words} · قبل {age}</translation>
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
    <name>Selector</name>
    <message>
        <location filename="../../app/ui/delegates/bubble/delegate.py"/>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
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
        <source>A message waits this long before it leaves, with Undo beside it.</source>
        <translation>تنتظر الرسالة هذه المدة قبل أن تخرج، وبجانبها «تراجع».</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
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
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Close one layer: menu, search, selection, panel</source>
        <translation>إغلاق طبقة واحدة: قائمة، بحث، تحديد، لوحة</translation>
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
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>First page; Alt+2 the second, and so on</source>
        <translation>الصفحة الأولى؛ Alt+2 الثانية، وهكذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
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
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Mark unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Menu of what has the focus</source>
        <translation>قائمة ما عليه التركيز</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Next region; with Shift the previous one</source>
        <translation>المنطقة التالية؛ مع Shift السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Next row; K the previous one</source>
        <translation>الصف التالي؛ K السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Next row; Up the previous one</source>
        <translation>الصف التالي؛ Up السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Open</source>
        <translation>فتح</translation>
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
        <source>Refresh</source>
        <translation>تحديث</translation>
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
        <source>Search and actions</source>
        <translation>البحث والإجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Search in the chat</source>
        <translation>بحث في المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Send at once</source>
        <translation>إرسال فورًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Send with</source>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
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
        <translation>يبدأ الآخر سطرًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
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
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>%1 No more backups are made. Choose one to restore.</source>
        <translation>‏%1 لا تُنشأ نسخ أخرى. اختر واحدة لاستعادتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>%1 is not connected</source>
        <translation>‏%1 غير متصل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell.py"/>
        <source>%1 of %n number(s) connected</source>
        <translation>
            <numerusform>‏%1 من %n أرقام متصلة</numerusform>
            <numerusform>‏%1 من رقم واحد متصل</numerusform>
            <numerusform>‏%1 من رقمين متصل</numerusform>
            <numerusform>‏%1 من %n أرقام متصلة</numerusform>
            <numerusform>‏%1 من %n رقمًا متصل</numerusform>
            <numerusform>‏%1 من %n رقم متصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell.py"/>
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
        <location filename="../../app/ui/shell.py"/>
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
        <location filename="../../app/ui/shell.py"/>
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
        <location filename="../../app/ui/shell.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>No numbers yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Receiver off</source>
        <translation>المستقبِل مُطفأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Receiver on %1</source>
        <translation>المستقبِل على %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Receiver starting</source>
        <translation>المستقبِل يبدأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
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
        <source>public address set</source>
        <translation>العنوان العام مضبوط</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>this computer only</source>
        <translation>هذا الحاسوب فقط</translation>
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
        <translation>سجّل الدخول في صفحة لوحة التحكم نفسها. يحتفظ Switchboard بملف ارتباط الجلسة ولا يرى كلمة مرورك أبدًا.</translation>
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
        <translation>سجّل الدخول مجددًا، أو انسخ ملف الارتباط مرة أخرى وأنت مسجّل الدخول.</translation>
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
        <translation>لا تفتح البوابة سجل المحادثات إلا لجلسة لوحة تحكمها، وليس لديها دخول للبرامج. سجّل الدخول في صفحتها هنا؛ يحتفظ Switchboard بملف ارتباط الجلسة ولا يرى كلمة مرورك أبدًا.</translation>
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
        <translation>من الآن فصاعدًا</translation>
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
    <name>SubscriptionsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>%n numbers deliver here now</source>
        <translation>
            <numerusform>لا رقم يرسل إلى هنا الآن</numerusform>
            <numerusform>رقم واحد يرسل إلى هنا الآن</numerusform>
            <numerusform>رقمان يرسلان إلى هنا الآن</numerusform>
            <numerusform>%n أرقام ترسل إلى هنا الآن</numerusform>
            <numerusform>%n رقمًا يرسل إلى هنا الآن</numerusform>
            <numerusform>%n رقم يرسل إلى هنا الآن</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
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
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>If it fails, again after</source>
        <translation>إن فشل، مجددًا بعد</translation>
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
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Proof it is them</source>
        <translation>إثبات أنه منهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
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
        <translation>يتوقف المزوّد فورًا عن الإرسال إلى {url}. يُحفظ ما وصل.</translation>
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
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>What each provider expects</source>
        <translation>ما يتوقعه كل مزوّد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Who delivers where</source>
        <translation>من يرسل إلى أين</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
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
        <source>In the account's settings</source>
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
        <translation>ضبط مجددًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Set it in the provider's own dashboard.</source>
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
        <translation>المستقبِل لا يعمل ولا عنوان عامًّا مضبوطًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Use this receiver's address</source>
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
            <numerusform>%n نوعًا</numerusform>
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
            <numerusform>%n اشتراكًا في الحساب</numerusform>
            <numerusform>%n اشتراك في الحساب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Arrives unsigned</source>
        <translation>يصل بلا توقيع</translation>
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
        <source>set in the provider's own dashboard</source>
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
        <source>Its events can't be proven, so they are answered 401 and kept.</source>
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
            <numerusform>إرسال %n حدثًا</numerusform>
            <numerusform>إرسال %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Send the further ones as exact duplicates</source>
        <translation>إرسال التالية كنسخ مكررة تمامًا</translation>
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
        <translation>أضف حسابًا أولًا.</translation>
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
        <source>Delivery {id}</source>
        <translation>الحدث {id}</translation>
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
        <source>It was refused and changed nothing, as it should.</source>
        <translation>رُفض ولم يغيّر شيئًا، كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>It was refused before it was read to its end, as it should.</source>
        <translation>رُفض قبل أن يُقرأ إلى آخره، كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>The event counted more than once.</source>
        <translation>حُسب الحدث أكثر من مرة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>The event counts once, as it should.</source>
        <translation>حُسب الحدث مرة واحدة، كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>What it changed</source>
        <translation>ما غيّره</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>What the receiver answered stands here, and what the event changed.</source>
        <translation>يظهر هنا ما أجاب به المستقبِل وما غيّره الحدث.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
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
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no delivery of this account is stored yet</source>
        <translation>لم يُخزَّن حدث لهذا الحساب بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>not stored</source>
        <translation>لم يُخزَّن</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>this is no JSON object: it will be answered 400</source>
        <translation>هذا ليس كائن JSON: سيُجاب عنه 400</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>{n}. {verdict} in {time}</source>
        <translation>‏{n}. {verdict} خلال {time}</translation>
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
        <location filename="../../app/ui/pages/chats/timeline_pane.py"/>
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
        <source>Enter the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
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
        <source>Switchboard can't open its data</source>
        <translation>تعذّر على Switchboard فتح بياناته</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>There is no backup in this folder. The damaged file is untouched.</source>
        <translation>لا نسخة احتياطية في هذا المجلد. لم يُمسّ الملف التالف.</translation>
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
        <translation>وُضع جانبًا</translation>
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
        <translation>يرسل المزوّد كل رسالة وحالة ومكالمة إلى هذا العنوان فورًا. من دونه لا يصل الجديد إلا حين يسأل Switchboard.</translation>
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
        <translation>اكتب العنوان كاملًا، بدءًا من https://</translation>
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
        <translation>يثبت أن الحدث منهم. يُكتب النص نفسه في إعدادات المزوّد؛ 16 حرفًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Providers on the internet can't reach it. Enter the address of a tunnel or proxy in Settings, Receiver; until then messages are asked for.</source>
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
        <translation>يرسل {provider} الرسائل والحالات والمكالمات إلى هذا العنوان فورًا. من دونه يُطلب ما يمكن قراءته بين حين وآخر.</translation>
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
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Start again</source>
        <translation>بدء من جديد</translation>
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
        <source>{reason} Providers keep trying for a while, nothing is lost yet.</source>
        <translation>‏{reason} يواصل المزوّدون المحاولة لبعض الوقت، لم يضع شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
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
        <translation>لا حلقة مفاتيح هنا؛ الأسرار مختومة بعبارة مرورك</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>starts in a moment</source>
        <translation>يبدأ بعد لحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>webhooks need one, later is fine</source>
        <translation>تحتاج إليه الأحداث، ولا بأس لاحقًا</translation>
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
            <numerusform>أُضيف %n حسابًا</numerusform>
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
    <name>WindowChip</name>
    <message>
        <location filename="../../app/ui/widgets/chips.py"/>
        <source>Reply window closes in {time}</source>
        <translation>تُغلق نافذة الرد بعد {time}</translation>
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
        <translation>لاحقًا</translation>
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
