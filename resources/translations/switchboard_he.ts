<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AccountFilter</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/account_filter.py"/>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/account_filter.py"/>
        <source>All accounts</source>
        <translation>כל חשבון</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Add account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Can’t be reached</source>
        <translation>אין גישה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Edit {name}</source>
        <translation>עריכת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Edit…</source>
        <translation>עריכה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Its keys, numbers, chats and messages leave this computer. At the provider nothing changes. This cannot be undone.</source>
        <translation>המפתחות, המספרים, הצ׳אטים וההודעות שלו יימחקו מהמחשב הזה. אצל הספק שום דבר לא משתנה. אי אפשר לבטל זאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Key refused</source>
        <translation>המפתח נדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Keys are kept sealed and shown by their last four characters.</source>
        <translation>המפתחות נשמרים מוצפנים ומוצגים בארבעת התווים האחרונים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>More about {name}</source>
        <translation>עוד על {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Sign in to the dashboard…</source>
        <translation>כניסה ללוח הבקרה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Sign out of the dashboard</source>
        <translation>יציאה מלוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Type {name} to go on</source>
        <translation>להמשך יש להקליד {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Works</source>
        <translation>תקין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{name} was changed</source>
        <translation>‏{name} עודכן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{name} was checked</source>
        <translation>‏{name} נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{name} was removed</source>
        <translation>‏{name} הוסר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>{under} · key ending {tail}</source>
        <translation>‏{under} · מפתח שמסתיים ב־{tail}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <location filename="../../app/ui/models/activity.py"/>
        <source>Webhook</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/activity_row.py"/>
        <source>try {n}</source>
        <translation>ניסיון {n}</translation>
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
        <translation>{n} שנ׳</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>API calls</source>
        <translation>קריאות API</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>App</source>
        <translation>תוכנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Audit</source>
        <translation>ביקורת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Filter the activity</source>
        <translation>סינון הפעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Kinds of entries</source>
        <translation>סוגי רשומות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Only problems</source>
        <translation>רק בעיות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Path, text, number:… status:… since:…</source>
        <translation>נתיב, טקסט, ‎number:… status:… since:…‎</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Tokens: number:, account:, status: (500 or 4xx), operation:, source: (call, webhook, app, audit, sent), since:, until:, is:problem</source>
        <translation>מילות סינון: number:‎, account:‎, status:‎ (500 או 4xx), operation:‎, source:‎ (call, webhook, app, audit, sent), since:‎, until:‎, is:problem</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_bar.py"/>
        <source>Webhooks</source>
        <translation>אירועים</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>Activity over time</source>
        <translation>פעילות לאורך זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>Drag to choose a time</source>
        <translation>גרירה בוחרת טווח זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>In the last two hours: {fine} fine, {refused} refused or slow, {failed} failed</source>
        <translation>בשעתיים האחרונות: {fine} תקינות, {refused} נדחו או איטיות, {failed} נכשלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>fine</source>
        <translation>תקין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>refused or slow</source>
        <translation>נדחה או איטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>{since} to {until} selected</source>
        <translation>נבחר {since} עד {until}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart.py"/>
        <source>{time}: {fine} fine, {refused} refused or slow, {failed} failed</source>
        <translation>‏{time}: {fine} תקינות, {refused} נדחו או איטיות, {failed} נכשלו</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%Ln entries exported</source>
        <translation>
            <numerusform>רשומה אחת יוצאה</numerusform>
            <numerusform>%Ln רשומות יוצאו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%Ln entries so far</source>
        <translation>
            <numerusform>רשומה אחת עד כה</numerusform>
            <numerusform>%Ln רשומות עד כה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Calls, webhooks and the program’s own lines were looked through.</source>
        <translation>נבדקו הקריאות, האירועים והשורות של התוכנה עצמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Every call to a provider and every webhook is listed here, with what was sent and answered.</source>
        <translation>כל קריאה לספק וכל אירוע מופיעים כאן, עם מה שנשלח ונענה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Export the activity</source>
        <translation>ייצוא הפעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Exporting…</source>
        <translation>מייצא…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>JSON lines</source>
        <translation>שורות JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Nothing for “{text}”</source>
        <translation>אין תוצאות ל״{text}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Nothing happened yet</source>
        <translation>עדיין לא קרה דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Nothing here</source>
        <translation>אין כאן דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
</context>
<context>
    <name>AddAccountWizard</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Add a number</source>
        <translation>הוספת מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Address and key</source>
        <translation>כתובת ומפתח</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Choose one</source>
        <translation>בחירת ספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Close without adding the account?</source>
        <translation>לסגור בלי להוסיף את החשבון?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Finish later</source>
        <translation>להמשיך אחר כך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Keys are kept sealed. Logs show only their last four characters.</source>
        <translation>המפתחות נשמרים מוצפנים. ביומנים מופיעים רק ארבעת התווים האחרונים שלהם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Messages arrive by themselves from now on.</source>
        <translation>מעכשיו הודעות מגיעות מעצמן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Next: {step}</source>
        <translation>הבא: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Open Switchboard</source>
        <translation>פתיחת Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Optional, for history</source>
        <translation>לא חובה, בשביל היסטוריה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Pair or start</source>
        <translation>צימוד או התחלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Send a test event from the Numbers page to see one arrive.</source>
        <translation>אפשר לשלוח אירוע בדיקה מדף המספרים כדי לראות אחד מגיע.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Set on %Ln numbers</source>
        <translation>
            <numerusform>הוגדר במספר אחד</numerusform>
            <numerusform>הוגדר ב־%Ln מספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Sign in first, or skip this step.</source>
        <translation>קודם יש להיכנס, או לדלג על הצעד הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Sign-in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/foot.py"/>
        <source>Skip for now</source>
        <translation>דילוג בינתיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Step {n} of {total}: {title}</source>
        <translation>צעד {n} מתוך {total}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Telling the provider</source>
        <translation>הספק מעודכן</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Test the connection first.</source>
        <translation>קודם יש לבדוק את החיבור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/trials.py"/>
        <source>There is no connected number to try it on yet. It is kept.</source>
        <translation>עדיין אין מספר מחובר לבדוק עליו. הכניסה נשמרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/trials.py"/>
        <source>Tried by reading: {what}.</source>
        <translation>נבדק בקריאה: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Wait for the answer.</source>
        <translation>יש לחכות לתשובה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>What you typed is not kept.</source>
        <translation>מה שהקלדתם לא נשמר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Where events arrive</source>
        <translation>לאן אירועים מגיעים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>{name} is connected</source>
        <translation>‏{name} מחובר</translation>
    </message>
</context>
<context>
    <name>AddNumberCard</name>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>A phone number has 8 to 15 digits with its country code.</source>
        <translation>במספר טלפון יש 8 עד 15 ספרות כולל קידומת המדינה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Add a number</source>
        <translation>הוספת מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Add and show code</source>
        <translation>הוספה והצגת הקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Another of your numbers has this id.</source>
        <translation>המזהה הזה כבר שייך למספר אחר שלך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Client id</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Enter an id, for example showroom-haifa.</source>
        <translation>יש להזין מזהה, למשל showroom-haifa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Enter the phone’s number.</source>
        <translation>יש להזין את מספר הטלפון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Letters without accents, digits, dots, dashes and underscores only.</source>
        <translation>רק אותיות לטיניות ללא סימנים, ספרות, נקודות, מקפים וקווים תחתונים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Name, for you</source>
        <translation>שם, לשימושך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>Showroom Haifa</source>
        <translation>אולם תצוגה חיפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>The country code is missing: write +972 50…, not 050…</source>
        <translation>חסרה קידומת המדינה: יש לכתוב ‎+972 50…‎ ולא 050…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>The gateway knows the number by this. It cannot be changed later.</source>
        <translation>כך השער מכיר את המספר. אי אפשר לשנות אותו אחר כך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/add_number.py"/>
        <source>With its country code. It is the number of the SIM in the phone that will scan the code.</source>
        <translation>עם קידומת המדינה. זה המספר של כרטיס ה־SIM בטלפון שיסרוק את הקוד.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Copy the address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Public address</source>
        <translation>כתובת ציבורית</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/editor.py"/>
        <source>%Ln characters</source>
        <translation>
            <numerusform>תו אחד</numerusform>
            <numerusform>%Ln תווים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>%Ln seconds</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%Ln שניות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>A number of a gateway account does. Add one, and write its texts here.</source>
        <translation>מספר של חשבון Gateway עושה זאת. מוסיפים מספר וכותבים כאן את הטקסטים שלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Add a rule</source>
        <translation>הוספת כלל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Answer to declined calls</source>
        <translation>מענה לשיחות שנדחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Answer to messages</source>
        <translation>מענה להודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Answered in {ms} ms, without a text</source>
        <translation>נענה תוך {ms} אלפיות שנייה, בלי טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Answered in {ms} ms: {text}</source>
        <translation>נענה תוך {ms} אלפיות שנייה: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Automatic answers are off</source>
        <translation>המענה האוטומטי כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Automatic answers are on</source>
        <translation>המענה האוטומטי פועל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Callers get the gateway’s own text until it is.</source>
        <translation>עד אז המתקשרים מקבלים את הטקסט של ה‑Gateway עצמו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Change the reply hours</source>
        <translation>שינוי שעות המענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Conditions…</source>
        <translation>תנאים…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/copying.py"/>
        <source>Copied to %Ln numbers</source>
        <translation>
            <numerusform>הועתק למספר אחד</numerusform>
            <numerusform>הועתק ל־%Ln מספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Copy to other numbers</source>
        <translation>העתקה למספרים אחרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Discard</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Edit {text}</source>
        <translation>עריכת {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Empty: they get the text in {language}</source>
        <translation>ריק: יקבלו את הטקסט ב{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Empty: this rule is passed over</source>
        <translation>ריק: הכלל הזה מדולג</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>For number</source>
        <translation>למספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Hello, are you open?</source>
        <translation>שלום, אתם פתוחים?</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Insert {blank}</source>
        <translation>הוספת {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>It is the first already.</source>
        <translation>הוא כבר הראשון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Leave out</source>
        <translation>השמטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>More about {text}</source>
        <translation>עוד על {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>No number takes automatic answers</source>
        <translation>אין מספר שמקבל מענה אוטומטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Nothing is answered until it is.</source>
        <translation>עד אז לא נענה דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Only the main text comes after it.</source>
        <translation>אחריו בא רק הטקסט הראשי.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Put the chat under Needs reply</source>
        <translation>להעביר את הצ׳אט אל ״ממתינים לתשובה״</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Reply hours, {zone}</source>
        <translation>שעות מענה, {zone}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Save first: the receiver goes by what is saved.</source>
        <translation>שמרו תחילה: המקלט פועל לפי מה ששמור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Save or discard the changes first</source>
        <translation>שמרו או בטלו תחילה את השינויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Saved. It counts from now on.</source>
        <translation>נשמר. תקף מעכשיו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>Switch it on first.</source>
        <translation>הפעילו אותו תחילה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>The receiver is not running.</source>
        <translation>המקלט לא פועל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/editor.py"/>
        <source>The test was not answered.</source>
        <translation>הבדיקה לא נענתה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>Time to answer</source>
        <translation>זמן לתשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>To others, at other times</source>
        <translation>לאחרים, בשעות אחרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Try earlier</source>
        <translation>מוקדם יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Try later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Try with a test call</source>
        <translation>ניסיון עם שיחת בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>Try with a test message</source>
        <translation>ניסיון עם הודעת בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>Use again</source>
        <translation>שימוש חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What the caller gets</source>
        <translation>מה המתקשר מקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What the caller would get</source>
        <translation>מה שהמתקשר היה מקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What they get</source>
        <translation>מה הם מקבלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/form.py"/>
        <source>What they would get</source>
        <translation>מה שהם היו מקבלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>When this is off or later than {seconds}, the gateway sends its own text: {text}</source>
        <translation>כשזה כבוי או מאוחר מ‑{seconds}, ה‑Gateway שולח טקסט משלו: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>When this is off, no rule fits, or it is later than {seconds}, nothing is sent. Groups and people who opted out get nothing.</source>
        <translation>כשזה כבוי, כשאין כלל מתאים או כשעברו {seconds}, לא נשלח דבר. קבוצות ומי שביטלו הסכמה לא מקבלים דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/rule_rows.py"/>
        <source>shown above</source>
        <translation>מוצג למעלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>{allowed} ms allowed</source>
        <translation>מותרות {allowed} אלפיות שנייה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>{kind} call declined, {time}</source>
        <translation>‏{kind}: שיחה נדחתה, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>{ms} ms of {allowed} allowed</source>
        <translation>‏{ms} מתוך {allowed} אלפיות שנייה מותרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/sights.py"/>
        <source>{name} wrote, {time}</source>
        <translation>הודעה מאת {name}, {time}</translation>
    </message>
</context>
<context>
    <name>AnswerLog</name>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Automatic answers</source>
        <translation>מענה אוטומטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Every automatic answer is listed here with its rule, its text and the time it took, and so is every one that was held back.</source>
        <translation>כל תשובה אוטומטית רשומה כאן עם הכלל, הטקסט והזמן שלקחה, וכך גם כל תשובה שעוכבה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Nothing was answered yet</source>
        <translation>עדיין לא נענה דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/log_card.py"/>
        <source>{rule}, {language}</source>
        <translation>{rule}, {language}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%Ln hours</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%Ln שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>After hours text</source>
        <translation>טקסט מחוץ לשעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>English</source>
        <translation>אנגלית</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Everybody else</source>
        <translation>כל השאר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>First contact</source>
        <translation>פנייה ראשונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>In {languages}</source>
        <translation>ב{languages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Main text</source>
        <translation>טקסט ראשי</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Not the first contact</source>
        <translation>לא פנייה ראשונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Outside your reply hours</source>
        <translation>מחוץ לשעות המענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Outside {hours}</source>
        <translation>מחוץ ל‑{hours}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Same caller within {time}</source>
        <translation>אותו מתקשר בתוך {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Same person within {time}</source>
        <translation>אותו אדם בתוך {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent to all other callers</source>
        <translation>נשלח לכל שאר המתקשרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent to callers who write Arabic, or from Arab countries</source>
        <translation>נשלח למתקשרים שכותבים ערבית או ממדינות ערב</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent to callers with {code} numbers</source>
        <translation>נשלח למתקשרים ממספרי {code}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Sent when they write in {language}</source>
        <translation>נשלח כשהם כותבים ב{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Short text</source>
        <translation>טקסט קצר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Text of this rule</source>
        <translation>הטקסט של הכלל הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Welcome text</source>
        <translation>טקסט קבלת פנים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>With the words {words}</source>
        <translation>עם המילים {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Within your reply hours</source>
        <translation>בתוך שעות המענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>Within {hours}</source>
        <translation>בתוך {hours}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>first name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>next reply time</source>
        <translation>מועד המענה הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>once in {time}</source>
        <translation>פעם ב‑{time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/words.py"/>
        <source>{start} to {end}</source>
        <translation>‏{start} עד {end}</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <location filename="../../app/ui/answers/answers_tab.py"/>
        <source>Answers to declined calls</source>
        <translation>מענה לשיחות שנדחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/answers_tab.py"/>
        <source>What was answered to messages</source>
        <translation>מה נענה להודעות</translation>
    </message>
</context>
<context>
    <name>AttachCard</name>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Can’t be sent</source>
        <translation>אי אפשר לשלוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Take {file} out</source>
        <translation>הוצאת {file}</translation>
    </message>
</context>
<context>
    <name>AttachFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>%Ln files were left out: {most} go at once.</source>
        <translation>
            <numerusform>קובץ אחד נשאר בחוץ: {most} נשלחים בבת אחת.</numerusform>
            <numerusform>%Ln קבצים נשארו בחוץ: {most} נשלחים בבת אחת.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>All that fit</source>
        <translation>כל מה שמתאים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Attach</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Attach files</source>
        <translation>צירוף קבצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Audio file</source>
        <translation>קובץ שמע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>File from a link</source>
        <translation>קובץ מקישור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Photo or video</source>
        <translation>תמונה או סרטון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Picture {when}</source>
        <translation>תמונה {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Sticker</source>
        <translation>מדבקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>Take {file} out: {why}</source>
        <translation>הוצאת {file}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>The files are being looked at.</source>
        <translation>הקבצים נבדקים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>WebP, {still}, moving {moving}</source>
        <translation>‏WebP, {still}, נע {moving}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>photo {photo}, video {video}</source>
        <translation>תמונה {photo}, סרטון {video}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>the provider fetches it</source>
        <translation>הספק טוען אותו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>up to {size}</source>
        <translation>עד {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>{name} is a folder: choose the files in it.</source>
        <translation>‏{name} היא תיקייה: יש לבחור את הקבצים שבה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chosen_files.py"/>
        <source>{n} KB</source>
        <translation>{n} ק״ב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chosen_files.py"/>
        <source>{n} MB</source>
        <translation>{n} מ״ב</translation>
    </message>
</context>
<context>
    <name>AttachPopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Attach</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Caption</source>
        <translation>כיתוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>File from a link</source>
        <translation>קובץ מקישור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>It has to begin with https://</source>
        <translation>הכתובת צריכה להתחיל ב־https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>The address has to open without a login and end in .jpg, .png, .pdf, .mp4, .mp3 or the like.</source>
        <translation>הכתובת צריכה להיפתח בלי כניסה ולהסתיים ב־.jpg, .png, .pdf, .mp4, .mp3 וכדומה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>This number’s API takes addresses, not files. The address has to open without a login and end in .jpg, .png, .pdf, .mp4, .mp3 or the like.</source>
        <translation>ה־API של המספר הזה מקבל כתובות ולא קבצים. הכתובת צריכה להיפתח בלי כניסה ולהסתיים ב־.jpg, .png, .pdf, .mp4, .mp3 וכדומה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>optional</source>
        <translation>לא חובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attach_popup.py"/>
        <source>the provider fetches it</source>
        <translation>הספק טוען אותו</translation>
    </message>
</context>
<context>
    <name>AttachStrip</name>
    <message>
        <location filename="../../app/ui/pages/chats/attach_strip.py"/>
        <source>Files that go out</source>
        <translation>קבצים שיישלחו</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>A picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>Let go to attach it for {name}</source>
        <translation>שחררו כדי לצרף עבור {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>This number takes links only</source>
        <translation>המספר הזה מקבל קישורים בלבד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>{files} left out: this number sends no files of this computer.</source>
        <translation>‏{files} הושמטו: המספר הזה אינו שולח קבצים מהמחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/attaching.py"/>
        <source>{file} lies on this computer: this number takes links only.</source>
        <translation>‏{file} נמצא במחשב הזה: המספר הזה מקבל רק קישורים.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Accounts and keys</source>
        <translation>חשבונות ומפתחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Added an account</source>
        <translation>הוסיפו חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Cancelled scheduled messages</source>
        <translation>ביטלו הודעות מתוזמנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed a scheduled message</source>
        <translation>שינו הודעה מתוזמנת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed a setting</source>
        <translation>שינו הגדרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed an account</source>
        <translation>שינו חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed at the provider</source>
        <translation>השתנה אצל הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Changed credentials</source>
        <translation>שינו פרטי גישה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Closed Switchboard</source>
        <translation>סגרו את Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Consents</source>
        <translation>הסכמות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Copied a key</source>
        <translation>העתיקו מפתח</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Dropped missed messages</source>
        <translation>השמיטו הודעות שהוחמצו</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Erased a person</source>
        <translation>אדם נמחק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Exported</source>
        <translation>ייצאו</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Exports and erasures</source>
        <translation>ייצוא ומחיקות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Locked the window</source>
        <translation>נעלו את החלון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>On</source>
        <translation>פועל</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Opened Switchboard</source>
        <translation>פתחו את Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Recorded a consent</source>
        <translation>רשמו הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Removed an account</source>
        <translation>הסירו חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Scheduled a message</source>
        <translation>תזמנו הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Scheduled messages</source>
        <translation>הודעות מתוזמנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Sends and changes at providers</source>
        <translation>שליחות ושינויים אצל ספקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Sent a message</source>
        <translation>שלחו הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Starts and locks</source>
        <translation>הפעלות ונעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Took the computer’s clock as right</source>
        <translation>קיבלו את שעון המחשב כנכון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>Unlocked the window</source>
        <translation>פתחו את נעילת החלון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>details were erased with a person</source>
        <translation>הפרטים נמחקו עם מחיקת האדם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/audit_words.py"/>
        <source>failed: {why}</source>
        <translation>נכשל: {why}</translation>
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
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Detail</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Who</source>
        <translation>מי</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>‏%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>שורה אחת יוצאה</numerusform>
            <numerusform>%Ln שורות יוצאו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Audit trail</source>
        <translation>יומן ביקורת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Checked at {time}. Somebody wrote to the file beside Switchboard.</source>
        <translation>נבדק ב‑{time}. מישהו כתב אל הקובץ שלא דרך Switchboard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Checking the chain…</source>
        <translation>השרשרת נבדקת…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Copied. Keep it elsewhere</source>
        <translation>הועתק. שמרו אותו במקום אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Copy the code</source>
        <translation>העתקת הקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Export the audit trail</source>
        <translation>ייצוא יומן הביקורת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Line {n} is missing.</source>
        <translation>שורה {n} חסרה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Line {n} was changed after it was written.</source>
        <translation>שורה {n} שונתה אחרי שנכתבה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Lines are missing from {n} on, at the end.</source>
        <translation>חסרות שורות משורה {n} והלאה, בסוף.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>No line of the trail fits.</source>
        <translation>אין שורה ביומן שמתאימה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>No match</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Nothing yet</source>
        <translation>עדיין אין דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>The chain is broken.</source>
        <translation>השרשרת שבורה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>The chain is whole.</source>
        <translation>השרשרת שלמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Verify now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>What names the last line was changed or taken away.</source>
        <translation>מה שנוקב בשורה האחרונה שונה או הוסר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Which lines</source>
        <translation>אילו שורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>Who, what or detail</source>
        <translation>מי, מה או פרט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>{lines}, checked at {time}. Last code {code}.</source>
        <translation>‏{lines}, נבדק ב‑{time}. הקוד האחרון {code}.</translation>
    </message>
</context>
<context>
    <name>BlankChip</name>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Variable {name}</source>
        <translation>משתנה {name}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Earlier</source>
        <translation>מוקדם יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Times are {zone}. The provider gets UTC.</source>
        <translation>השעות לפי {zone}. הספק מקבל UTC.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board.py"/>
        <source>weeks {first} and {second}</source>
        <translation>שבועות {first} ו‑{second}</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>All %Ln numbers</source>
        <translation>
            <numerusform>המספר היחיד</numerusform>
            <numerusform>כל %Ln המספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>All states</source>
        <translation>כל המצבים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Called off</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Cancelling</source>
        <translation>בביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Form of the board</source>
        <translation>צורת הלוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Missed</source>
        <translation>הוחמץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Pending</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>States</source>
        <translation>מצבים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
</context>
<context>
    <name>BoardStates</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>%Ln in {minutes} minutes are used.</source>
        <translation>
            <numerusform>נוצל ביטול אחד ב‑{minutes} דקות.</numerusform>
            <numerusform>נוצלו %Ln ב‑{minutes} דקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>%Ln wait and go out at {time}.</source>
        <translation>
            <numerusform>אחד ממתין ויוצא ב‑{time}.</numerusform>
            <numerusform>%Ln ממתינים ויוצאים ב‑{time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>A text or a template can go out later, once or again and again. It stands here until it has.</source>
        <translation>טקסט או תבנית יכולים לצאת מאוחר יותר, פעם אחת או שוב ושוב. הם עומדים כאן עד שיצאו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>No match</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>No message has this number and state.</source>
        <translation>אין הודעה עם המספר והמצב האלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Nothing has gone out yet</source>
        <translation>עדיין לא יצא דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Nothing is scheduled</source>
        <translation>אין דבר מתוזמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Nothing was found for “{text}”. Names, numbers and texts were searched.</source>
        <translation>לא נמצא דבר עבור ״{text}״. החיפוש עבר על שמות, מספרים וטקסטים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Read again</source>
        <translation>קריאה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Remove them</source>
        <translation>להסיר אותם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Schedule a message</source>
        <translation>תזמון הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>The list of {name} can’t be read.</source>
        <translation>אי אפשר לקרוא את הרשימה של {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Too many cancels.</source>
        <translation>יותר מדי ביטולים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>What was sent at its time or called off is listed here.</source>
        <translation>מה שנשלח במועדו או בוטל רשום כאן.</translation>
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
        <source>%Ln unread</source>
        <translation>
            <numerusform>הודעה אחת לא נקראה</numerusform>
            <numerusform>%Ln לא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>A message not in this chat</source>
        <translation>הודעה שאינה בצ׳אט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Automatic answer</source>
        <translation>תשובה אוטומטית</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Could not be fetched. Try again</source>
        <translation>הטעינה לא הצליחה. ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Fetch</source>
        <translation>טעינה</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Fetch, {size}</source>
        <translation>טעינה, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Fetching…</source>
        <translation>בטעינה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Forwarded</source>
        <translation>הועברה</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Not known whether it was sent.</source>
        <translation>לא ידוע אם נשלחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Not sent.</source>
        <translation>לא נשלחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Not sent. {reason}</source>
        <translation>לא נשלחה. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Note, never sent</source>
        <translation>הערה, לא נשלחת לעולם</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/files.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Send again</source>
        <translation>שליחה חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Take out of the queue</source>
        <translation>הוצאה מהתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Waits. {reason}</source>
        <translation>ממתינה. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/lines.py"/>
        <source>Why?</source>
        <translation>למה?</translation>
    </message>
</context>
<context>
    <name>ButtonsBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Button</source>
        <translation>כפתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Buttons</source>
        <translation>כפתורים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Ten buttons are the most</source>
        <translation>עשרה כפתורים לכל היותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>{n} of {most}</source>
        <translation>{n} מתוך {most}</translation>
    </message>
</context>
<context>
    <name>CallFilters</name>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>All calls</source>
        <translation>כל השיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>All numbers</source>
        <translation>כל המספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Any outcome</source>
        <translation>כל תוצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Caller name or number</source>
        <translation>שם או מספר של מתקשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Declined</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Find callers</source>
        <translation>חיפוש מתקשרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Last 4 weeks</source>
        <translation>4 השבועות האחרונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Last 90 days</source>
        <translation>90 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Missed</source>
        <translation>הוחמץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>No reply yet</source>
        <translation>עוד בלי תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Only {what}. Show all again</source>
        <translation>רק {what}. להציג שוב הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Taken</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Voice</source>
        <translation>קולית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Voice and video</source>
        <translation>קול ווידאו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/filters.py"/>
        <source>Voice or video</source>
        <translation>קול או וידאו</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>All calls of {caller}</source>
        <translation>כל השיחות של {caller}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Call</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Call back by chat</source>
        <translation>מענה בצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Its provider takes no text.</source>
        <translation>הספק שלו לא מקבל טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>No webhook told of this call.</source>
        <translation>אין webhook שסיפר על השיחה הזאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Show the webhook</source>
        <translation>הצגת ה‑webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/call_list.py"/>
        <source>What this caller gets</source>
        <translation>מה המתקשר הזה מקבל</translation>
    </message>
</context>
<context>
    <name>CallStates</name>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Ask for calls now</source>
        <translation>לבקש עכשיו את השיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Calls to your numbers are listed here as their providers report them. They stay here when the provider’s own list of the last hundred has long forgotten them.</source>
        <translation>שיחות למספרים שלכם רשומות כאן כפי שהספקים מדווחים עליהן. הן נשארות כאן גם כשהרשימה של הספק, מאה האחרונות, כבר שכחה אותן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>No calls of “{text}”</source>
        <translation>אין שיחות של ״{text}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>No calls yet</source>
        <translation>עדיין אין שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>No such calls</source>
        <translation>אין שיחות כאלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/states.py"/>
        <source>Try another time or number. Names and numbers of callers can be searched for.</source>
        <translation>נסו זמן או מספר אחרים. אפשר לחפש שמות ומספרים של מתקשרים.</translation>
    </message>
</context>
<context>
    <name>CallSums</name>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>All calls of {caller}</source>
        <translation>כל השיחות של {caller}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>All calls to this number</source>
        <translation>כל השיחות למספר הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Call back by chat</source>
        <translation>מענה בצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Callers</source>
        <translation>מתקשרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>No call fits the filters.</source>
        <translation>אין שיחות שמתאימות לסינון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>No calls in this time</source>
        <translation>אין שיחות בזמן הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>No match</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/sums.py"/>
        <source>Who calls your numbers is counted here.</source>
        <translation>כאן נספר מי מתקשר למספרים שלך.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/call_sums.py"/>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>שיחה אחת</numerusform>
            <numerusform>‏%Ln שיחות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>After it</source>
        <translation>אחריה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answer took {seconds} s, gateway went first</source>
        <translation>התשובה לקחה {seconds} שניות, ה‑Gateway הקדים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answered in chat at {time}</source>
        <translation>נענתה בצ׳אט ב‑{time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answered in chat {time} later</source>
        <translation>נענתה בצ׳אט כעבור {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Answers were off</source>
        <translation>המענה היה כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Called again {time} later</source>
        <translation>התקשרו שוב כעבור {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Caller</source>
        <translation>מתקשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Callers</source>
        <translation>מתקשרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>Calls by day and hour</source>
        <translation>שיחות לפי יום ושעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Consent could not be looked up</source>
        <translation>אי אפשר היה לבדוק את ההסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Declined</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Declined, default text</source>
        <translation>נדחתה, טקסט ברירת מחדל</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Declined, no text</source>
        <translation>נדחתה, בלי טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Declined, your text</source>
        <translation>נדחתה, הטקסט שלכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Groups get no automatic texts</source>
        <translation>קבוצות לא מקבלות טקסט אוטומטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Had five texts within an hour</source>
        <translation>קיבלו חמישה טקסטים בתוך שעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>In the log only</source>
        <translation>ביומן בלבד</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Its provider reports calls, takes no text</source>
        <translation>הספק שלו מדווח על שיחות ולא מקבל טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Last call</source>
        <translation>שיחה אחרונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Length</source>
        <translation>אורך</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Missed</source>
        <translation>הוחמץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Missed, no text</source>
        <translation>לא נענתה, בלי טקסט</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>No calls in the last %Ln weeks</source>
        <translation>
            <numerusform>אין שיחות בשבוע האחרון</numerusform>
            <numerusform>אין שיחות ב‑%Ln השבועות האחרונים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>No message yet</source>
        <translation>עדיין אין הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>No rule fitted</source>
        <translation>אין כלל מתאים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>One of your own numbers</source>
        <translation>אחד המספרים שלכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Switchboard was closed, the gateway answered</source>
        <translation>‏Switchboard היה סגור, ה‑Gateway ענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Taken</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Taken on the phone</source>
        <translation>נענתה בטלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>Talk</source>
        <translation>זמן שיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Test call</source>
        <translation>שיחת בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <location filename="../../app/ui/models/calls.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Today {time}</source>
        <translation>היום {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Told too late by the gateway</source>
        <translation>ה‑Gateway סיפר על כך מאוחר מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Voice</source>
        <translation>קולית</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Wants no automatic texts</source>
        <translation>לא מעוניינים בטקסט אוטומטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>Wrote {time} later</source>
        <translation>כתבו כעבור {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>fewer</source>
        <translation>פחות</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>השבוע האחרון</numerusform>
            <numerusform>%Ln השבועות האחרונים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>more</source>
        <translation>יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/calls.py"/>
        <source>{caller}, {when}, {kind} call to {number}, {outcome}, {after}</source>
        <translation>‏{caller}, {when}, שיחה ({kind}) אל {number}, {outcome}, {after}</translation>
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
        <translation>‏{weeks}, {calls}, העמוס ביותר {cell} עם {most}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/call_sums.py"/>
        <source>{who}: {calls}, {declined} declined, {missed} missed, {taken} taken, last {when}</source>
        <translation>‏{who}: {calls}, {declined} נדחו, {missed} לא נענו, {taken} נענו, אחרונה {when}</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>שיחה אחת</numerusform>
            <numerusform>‏%Ln שיחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>שיחה אחת יוצאה</numerusform>
            <numerusform>%Ln שיחות יוצאו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>שורה אחת יוצאה</numerusform>
            <numerusform>%Ln שורות יוצאו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>%Ln without a reply today</source>
        <translation>
            <numerusform>אחת בלי תשובה היום</numerusform>
            <numerusform>%Ln בלי תשובה היום</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Answer to declined calls</source>
        <translation>מענה לשיחות שנדחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Answered</source>
        <translation>נענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>By day and hour</source>
        <translation>לפי יום ושעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Callers</source>
        <translation>מתקשרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Calls are up to date</source>
        <translation>השיחות מעודכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Calls may be missing here.</source>
        <translation>ייתכן שחסרות כאן שיחות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Export calls</source>
        <translation>ייצוא שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>How calls are listed</source>
        <translation>כיצד השיחות מסודרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Log of automatic answers</source>
        <translation>יומן המענה האוטומטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Refresh</source>
        <translation>רענון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Text sent</source>
        <translation>הטקסט נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>Wrote</source>
        <translation>כתבו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>{calls}, {declined} declined, {taken} taken</source>
        <translation>‏{calls}, {declined} נדחו, {taken} נענו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>{what} The list is asked for again by itself.</source>
        <translation>‏{what} הרשימה תתבקש שוב מעצמה.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>קמפיין אחד</numerusform>
            <numerusform>%Ln קמפיינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%Ln columns</source>
        <translation>
            <numerusform>עמודה אחת</numerusform>
            <numerusform>%Ln עמודות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%Ln columns were matched by name and content</source>
        <translation>
            <numerusform>עמודה אחת הותאמה לפי שם ותוכן</numerusform>
            <numerusform>%Ln עמודות הותאמו לפי שם ותוכן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>%Ln complaints</source>
        <translation>
            <numerusform>תלונה אחת</numerusform>
            <numerusform>%Ln תלונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%Ln hours</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%Ln שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%Ln paused</source>
        <translation>
            <numerusform>אחד מושהה</numerusform>
            <numerusform>%Ln מושהים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/runs.py"/>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%Ln people</source>
        <translation>
            <numerusform>אדם אחד</numerusform>
            <numerusform>‏%Ln אנשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>%Ln people get another language.</source>
        <translation>
            <numerusform>אדם אחד מקבל שפה אחרת.</numerusform>
            <numerusform>‏%Ln אנשים מקבלים שפה אחרת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people get no message. What was sent stays sent.</source>
        <translation>
            <numerusform>אדם אחד לא מקבל הודעה. מה שנשלח נשאר שלוח.</numerusform>
            <numerusform>‏%Ln אנשים לא מקבלים הודעה. מה שנשלח נשאר שלוח.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people wait for another try</source>
        <translation>
            <numerusform>אדם אחד ממתין לניסיון נוסף</numerusform>
            <numerusform>‏%Ln אנשים ממתינים לניסיון נוסף</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people written to {file}</source>
        <translation>
            <numerusform>אדם אחד נכתב אל {file}</numerusform>
            <numerusform>‏%Ln אנשים נכתבו אל {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%Ln rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>‏%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>%Ln rows ask for {languages}, which {template} lacks.</source>
        <translation>
            <numerusform>שורה אחת מבקשת {languages}, שחסרה ל‑{template}.</numerusform>
            <numerusform>‏%Ln שורות מבקשות {languages}, שחסרות ל‑{template}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>%Ln rows get no message.</source>
        <translation>
            <numerusform>שורה אחת לא מקבלת הודעה.</numerusform>
            <numerusform>‏%Ln שורות לא מקבלות הודעה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%Ln rows written</source>
        <translation>
            <numerusform>שורה אחת נכתבה</numerusform>
            <numerusform>‏%Ln שורות נכתבו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%Ln running</source>
        <translation>
            <numerusform>אחד פועל</numerusform>
            <numerusform>%Ln פועלים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%Ln was left out</source>
        <translation>
            <numerusform>אחד הושמט</numerusform>
            <numerusform>%Ln הושמטו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>A backup was put in place.</source>
        <translation>גיבוי נכנס לשימוש.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>A campaign sends one message to many people, at a pace that you set.</source>
        <translation>קמפיין שולח הודעה אחת לאנשים רבים, בקצב שאתם קובעים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>A dry run: nothing has been sent yet.</source>
        <translation>הרצה יבשה: עדיין לא נשלח דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>A label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>A limit is reached until {time}.</source>
        <translation>הגעתם למגבלה עד {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>A reply that is one of these words opts out</source>
        <translation>תשובה שהיא אחת מהמילים האלה מבטלת הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>A reply with one of these words is a complaint</source>
        <translation>תשובה עם אחת מהמילים האלה היא תלונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>A value is missing</source>
        <translation>חסר ערך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Account refused</source>
        <translation>החשבון נדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>All {n}</source>
        <translation>כל {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>As fast as the limit allows</source>
        <translation>מהר ככל שהמגבלה מתירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>At</source>
        <translation>בשעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>At most a day</source>
        <translation>לכל היותר ביום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>At most {n} a day</source>
        <translation>לכל היותר {n} ביום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>At most {n}: {words}.</source>
        <translation>לכל היותר {n}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>At once</source>
        <translation>מיד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>Audience</source>
        <translation>קהל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Back to the campaigns</source>
        <translation>חזרה לקמפיינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Bad number</source>
        <translation>מספר שגוי</translation>
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
        <translation>קמפיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/runs.py"/>
        <source>Campaign, {message}, {people}</source>
        <translation>קמפיין, {message}, {people}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Campaigns</source>
        <translation>קמפיינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Cancel it first.</source>
        <translation>בטלו אותו תחילה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Cancel the campaign</source>
        <translation>ביטול הקמפיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Cancel {name}</source>
        <translation>ביטול {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Cancel…</source>
        <translation>ביטול…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>Choose a column</source>
        <translation>בחרו עמודה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Choose a file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Choose a label</source>
        <translation>בחרו תווית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Choose a template</source>
        <translation>בחרו תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Choose another file</source>
        <translation>בחירת קובץ אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Choose the header’s file.</source>
        <translation>בחירת הקובץ לכותרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Choose the people again.</source>
        <translation>יש לבחור את האנשים שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <source>Compare campaigns</source>
        <translation>השוואת קמפיינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Complained: {reply}</source>
        <translation>התלוננו: {reply}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Complaints</source>
        <translation>תלונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Consent date</source>
        <translation>תאריך הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Consent is not checked.</source>
        <translation>ההסכמה לא נבדקת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Copy the number</source>
        <translation>העתקת המספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Custom</source>
        <translation>מותאם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Delete the campaign</source>
        <translation>מחיקת הקמפיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Delete {name}</source>
        <translation>מחיקת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Delivered</source>
        <translation>נמסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Documented limit: {words}.</source>
        <translation>מגבלה מתועדת: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Drop a CSV or XLSX file here</source>
        <translation>גררו לכאן קובץ CSV או XLSX</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every five minutes</source>
        <translation>כל חמש דקות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every four hours</source>
        <translation>כל ארבע שעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every hour</source>
        <translation>כל שעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every quarter of an hour</source>
        <translation>כל רבע שעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Every week</source>
        <translation>כל שבוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Everybody gets it from {time} on their own clock, as their number’s area tells; numbers without one follow yours.</source>
        <translation>כל אחד מקבל אותה מ‑{time} לפי השעון שלו, כפי שאומר אזור המספר; מספרים בלי אזור הולכים לפי שלכם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Export results</source>
        <translation>ייצוא התוצאות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Failed {n}</source>
        <translation>נכשלו {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Failures</source>
        <translation>כשלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Free text</source>
        <translation>טקסט חופשי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>From a file</source>
        <translation>מקובץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>From {time}</source>
        <translation>מ‑{time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>From {time} on everybody’s own clock</source>
        <translation>מ‑{time} והלאה לפי השעון של כל אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Full speed</source>
        <translation>מהירות מלאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Funnel</source>
        <translation>משפך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Goes out by</source>
        <translation>יוצא דרך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Held</source>
        <translation>מוחזק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Held {n}</source>
        <translation>מוחזקים {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>How to read this file</source>
        <translation>איך לקרוא את הקובץ הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>In UTC: {time}</source>
        <translation>ב‑UTC: ‏{time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>In everybody’s own hours</source>
        <translation>בשעות של כל אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>It comes twice on that day; it starts at the first.</source>
        <translation>השעה באה פעמיים ביום הזה; מתחיל בראשונה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>It does not exist on that day; it starts at {time}.</source>
        <translation>השעה אינה קיימת ביום הזה; מתחיל ב‑{time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>It goes on by itself then. %Ln people wait.</source>
        <translation>
            <numerusform>אז הוא ממשיך מעצמו. אדם אחד ממתין.</numerusform>
            <numerusform>אז הוא ממשיך מעצמו. %Ln אנשים ממתינים.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>It takes more than a day.</source>
        <translation>זה לוקח יותר מיום.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>It would start at once.</source>
        <translation>זה יתחיל מיד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Its ledger goes away. The messages stay in their chats.</source>
        <translation>ספר החשבונות שלו נמחק. ההודעות נשארות בצ׳אטים שלהן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Its time passed while Switchboard was closed or the computer slept.</source>
        <translation>המועד עבר בזמן ש‑Switchboard היה סגור או שהמחשב ישן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/keeping.py"/>
        <source>Keeping the people: {n}</source>
        <translation>שומר את האנשים: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Kept as a draft</source>
        <translation>נשמר כטיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Language missing</source>
        <translation>השפה חסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Language missing in the template</source>
        <translation>השפה חסרה בתבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Later, all at the same moment</source>
        <translation>מאוחר יותר, כולם באותו רגע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Leave out</source>
        <translation>השמטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Leave them</source>
        <translation>להשאיר אותם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Leave them out</source>
        <translation>להשמיט אותם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Locked {time}, seal {seal}</source>
        <translation>ננעל {time}, חותם {seal}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Look at the rows.</source>
        <translation>ראו את השורות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>Messages a minute</source>
        <translation>הודעות לדקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>More than {share} of the sends failed.</source>
        <translation>יותר מ‑{share} מהשליחות נכשלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Name of the campaign</source>
        <translation>שם הקמפיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Name or number</source>
        <translation>שם או מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>New campaign</source>
        <translation>קמפיין חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Next: {step}</source>
        <translation>הבא: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>No answer came, so they may have it already. Nothing is sent again by itself.</source>
        <translation>לא באה תשובה, ולכן ייתכן שכבר קיבלו. דבר לא נשלח שוב מעצמו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>No approved template is known for this number. Sync them on the Templates page.</source>
        <translation>אין תבנית מאושרת שידועה למספר הזה. אפשר לסנכרן בדף התבניות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>No campaigns yet</source>
        <translation>עדיין אין קמפיינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>No cap</source>
        <translation>בלי תקרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>No column is named {name}.</source>
        <translation>אין עמודה בשם {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No consent</source>
        <translation>אין הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No country code</source>
        <translation>אין קידומת מדינה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>No country, leave them out</source>
        <translation>אין מדינה, להשמיט אותם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No number</source>
        <translation>אין מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>No person stands like this.</source>
        <translation>אין אדם במצב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No phone number</source>
        <translation>אין מספר טלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>No quiet hours</source>
        <translation>אין שעות שקט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Nobody gets a message.</source>
        <translation>אף אחד לא מקבל הודעה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Nobody here</source>
        <translation>אין כאן אף אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Nobody knows whether the first message arrived: some may get it twice.</source>
        <translation>איש לא יודע אם ההודעה הראשונה הגיעה: אחדים עלולים לקבל פעמיים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Nobody to show</source>
        <translation>אין את מי להציג</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Nobody who opted out</source>
        <translation>אף אחד שביטל הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Not known {n}</source>
        <translation>לא ידוע {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Not on WhatsApp</source>
        <translation>לא ב‑WhatsApp</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Not sent {n}</source>
        <translation>לא נשלחו {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Nothing between</source>
        <translation>כלום בין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing between {start} and {end}</source>
        <translation>שום דבר בין {start} ל‑{end}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>Nothing fills {blank} ({part}) yet.</source>
        <translation>דבר עדיין לא ממלא את {blank} ({part}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Nothing is sent before the last step</source>
        <translation>דבר לא נשלח לפני השלב האחרון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing more goes out. Look at the reasons, then go on or cancel.</source>
        <translation>לא יוצא יותר דבר. עיינו בסיבות, ואז המשיכו או בטלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing more goes out. Mend the key in the settings, then go on and retry.</source>
        <translation>לא יוצא יותר דבר. תקנו את המפתח בהגדרות, ואז המשיכו ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing more goes out. Read the replies, then go on or cancel.</source>
        <translation>לא יוצא יותר דבר. קראו את התשובות, ואז המשיכו או בטלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Nothing was changed since the start.</source>
        <translation>דבר לא שונה מאז ההתחלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Nothing was sent to them yet.</source>
        <translation>עדיין לא נשלח אליהם דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Nothing went out meanwhile. Go on now, or cancel.</source>
        <translation>בינתיים לא יצא דבר. המשיכו עכשיו או בטלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Number copied</source>
        <translation>המספר הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Number too long</source>
        <translation>המספר ארוך מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Number too short</source>
        <translation>המספר קצר מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Number {n} in line</source>
        <translation>מספר {n} בתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Numbers without a country code are</source>
        <translation>מספרים בלי קידומת מדינה הם</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Of %Ln asked about, {known} are known now</source>
        <translation>
            <numerusform>מאחד שנשאל, {known} ידועים עכשיו</numerusform>
            <numerusform>מתוך %Ln שנשאלו, {known} ידועים עכשיו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>One row a person. Nothing leaves this computer.</source>
        <translation>שורה לאדם. דבר לא יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Only people who opted out are left out.</source>
        <translation>רק מי שביטלו הסכמה מושמטים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Only people with consent</source>
        <translation>רק אנשים עם הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Only {n} of {all} people of this draft were kept.</source>
        <translation>נשמרו רק {n} מתוך {all} האנשים של הטיוטה הזאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Open the chat</source>
        <translation>פתיחת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Opted out</source>
        <translation>סורבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Opted out: {reply}</source>
        <translation>ביטלו הסכמה: {reply}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Pace</source>
        <translation>קצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Pause by itself at</source>
        <translation>להשהות מעצמו ב‑</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused by you</source>
        <translation>הושהה על ידכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, account refused</source>
        <translation>הושהה, החשבון נדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, backup restored</source>
        <translation>הושהה, שוחזר גיבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, clock in doubt</source>
        <translation>מושהה, השעון בספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, complaints</source>
        <translation>הושהה, תלונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, limit reached</source>
        <translation>הושהה, הגעה למגבלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, quiet hours</source>
        <translation>הושהה, שעות שקט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, time missed</source>
        <translation>הושהה, המועד עבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Paused, too many failed</source>
        <translation>הושהה, יותר מדי כשלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>Paused. Nothing more goes out.</source>
        <translation>מושהה. לא יוצא יותר דבר.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Pauses at %Ln complaints</source>
        <translation>
            <numerusform>מושהה בתלונה אחת</numerusform>
            <numerusform>מושהה ב‑%Ln תלונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Pauses by itself at {share} failed</source>
        <translation>מושהה מעצמו ב‑{share} כשלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>People of chats</source>
        <translation>אנשים של צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/busy.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Provider not reached</source>
        <translation>אין גישה לספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Provider server error</source>
        <translation>שגיאת שרת אצל הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Provider too busy</source>
        <translation>הספק עמוס מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Quiet from</source>
        <translation>שקט מ‑</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Quiet hours until {time}.</source>
        <translation>שעות שקט עד {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Quiet until</source>
        <translation>שקט עד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Read {n}</source>
        <translation>נקראו {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Reading {file}: %Ln rows</source>
        <translation>
            <numerusform>קורא את {file}: שורה אחת</numerusform>
            <numerusform>קורא את {file}: %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Refused as malformed</source>
        <translation>נדחה: פורמט שגוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Repeated</source>
        <translation>חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Repeated, sent once</source>
        <translation>חוזר, נשלח פעם אחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>Replied</source>
        <translation>השיבו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Replied (UTC)</source>
        <translation>השיבו (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Replied at {time}, “{words}”</source>
        <translation>נענה ב‑{time}, ״{words}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Reply</source>
        <translation>מענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Reply window closed</source>
        <translation>חלון התשובה נסגר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Result so far</source>
        <translation>התוצאה עד כה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Retry the {n}</source>
        <translation>ניסיון חוזר ל‑{n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Row</source>
        <translation>שורה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Row {n} of {all}</source>
        <translation>שורה {n} מתוך {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>Rows of the audience</source>
        <translation>שורות הקהל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Same as row {n}</source>
        <translation>זהה לשורה {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Save a list of them</source>
        <translation>שמירת רשימה שלהם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Says</source>
        <translation>אומר</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Schedule for %Ln people</source>
        <translation>
            <numerusform>תזמון לאדם אחד</numerusform>
            <numerusform>תזמון ל‑%Ln אנשים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Send again</source>
        <translation>שליחה חוזרת</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Send again to %Ln people</source>
        <translation>
            <numerusform>שליחה חוזרת לאדם אחד</numerusform>
            <numerusform>שליחה חוזרת ל‑%Ln אנשים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Send again…</source>
        <translation>שליחה חוזרת…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>שליחה לאדם אחד</numerusform>
            <numerusform>שליחה ל‑%Ln אנשים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Sending</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>Sends over time</source>
        <translation>שליחות לאורך זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Sent (UTC)</source>
        <translation>נשלח (UTC)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Separated by commas.</source>
        <translation>מופרדים בפסיקים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>Set the pace</source>
        <translation>קביעת הקצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Several people complained.</source>
        <translation>כמה אנשים התלוננו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Share</source>
        <translation>חלק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Show all rows</source>
        <translation>להציג את כל השורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Show only the {n} with a problem</source>
        <translation>להציג רק את {n} עם בעיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Spring samples</source>
        <translation>דוגמאות אביב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Start</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Starts</source>
        <translation>מתחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/busy.py"/>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>טבלאות (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Taken back in the chat</source>
        <translation>נלקח בחזרה בצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>Takes</source>
        <translation>לוקח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Template not usable</source>
        <translation>התבנית לא שמישה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>That time is over.</source>
        <translation>המועד הזה עבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>The clocks go back over that time.</source>
        <translation>השעונים חוזרים לאחור בשעה הזאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>The clocks go forward over that time.</source>
        <translation>השעונים מתקדמים בשעה הזאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>The content is not what was locked at the start.</source>
        <translation>התוכן אינו מה שננעל בהתחלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The first of them</source>
        <translation>הראשונה מהן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>The next person</source>
        <translation>האדם הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The numbers are not verified.</source>
        <translation>המספרים לא אומתו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>The others would fail again.</source>
        <translation>האחרים ייכשלו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>The person before</source>
        <translation>האדם הקודם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The provider did not answer for all of them.</source>
        <translation>הספק לא ענה על כולם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>The provider documents no limit for this; a slow pace is safer.</source>
        <translation>הספק לא מתעד לכך מגבלה; קצב איטי בטוח יותר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>The provider documents no limit. Slower is safer for a phone’s number.</source>
        <translation>הספק לא מתעד מגבלה. לאט יותר בטוח יותר למספר של טלפון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>The provider refused the account.</source>
        <translation>הספק דחה את החשבון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>The same words for everybody</source>
        <translation>אותן מילים לכולם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>The template lacks theirs.</source>
        <translation>חסרה בתבנית השפה שלהם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>The text is too long.</source>
        <translation>הטקסט ארוך מדי.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>They are kept as opted out, and no campaign writes to them again.</source>
        <translation>הם נשמרים כמי שביטלו הסכמה, ואף קמפיין לא כותב אליהם שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>They stay in the ledger, each with its reason.</source>
        <translation>הם נשארים בספר, כל אחד עם סיבתו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>They would fail again.</source>
        <translation>הם ייכשלו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>This computer must stay on</source>
        <translation>המחשב הזה צריך להישאר פועל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>This computer must stay on; a closed program goes on where it was.</source>
        <translation>המחשב הזה צריך להישאר פועל; תוכנית שנסגרה ממשיכה ממקומה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>This number sends free text only within 24 hours of a reply.</source>
        <translation>המספר הזה שולח טקסט חופשי רק בתוך 24 שעות מתשובה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>This number sends no templates.</source>
        <translation>המספר הזה לא שולח תבניות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>This number’s chats</source>
        <translation>הצ׳אטים של המספר הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>Tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <source>Took</source>
        <translation>לקח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/export.py"/>
        <source>Tries</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>Two campaigns have to have sent.</source>
        <translation>שני קמפיינים צריכים להיות אחרי שליחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>Undo matching</source>
        <translation>ביטול ההתאמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Use {language}</source>
        <translation>להשתמש ב{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Uses {language}</source>
        <translation>ישתמש ב{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Verify</source>
        <translation>אימות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>Verify numbers with the provider first</source>
        <translation>לאמת תחילה את המספרים אצל הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Verifying numbers: {n}</source>
        <translation>מאמת מספרים: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Waiting {n}</source>
        <translation>ממתינים {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>What fills {blank}</source>
        <translation>מה ממלא את {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_message.py"/>
        <source>What is sent</source>
        <translation>מה נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>What stops it</source>
        <translation>מה עוצר אותו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>What {column} is</source>
        <translation>מה זה {column}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>WhatsApp held it back</source>
        <translation>‏WhatsApp עיכבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Where the people come from</source>
        <translation>מהיכן האנשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/people.py"/>
        <source>Which people</source>
        <translation>אילו אנשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>Who was written to after it was made is not known here. Going on may write to them again.</source>
        <translation>למי נכתב מאז שהגיבוי נוצר לא ידוע כאן. אם ממשיכים, ייתכן שייכתב להם שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Why {n} failed</source>
        <translation>מדוע {n} נכשלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>Words for {blank}</source>
        <translation>מילים עבור {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Workbook (*.xlsx)</source>
        <translation>חוברת עבודה (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/pace_card.py"/>
        <source>Write a number above 0 and within the limit.</source>
        <translation>כתבו מספר מעל 0 ובתוך המגבלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>about {length} at {pace}, done near {time}</source>
        <translation>בערך {length} בקצב {pace}, יסתיים סביב {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>and</source>
        <translation>וגם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>and at</source>
        <translation>וגם ב‑</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>any language</source>
        <translation>כל שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>audience {name}</source>
        <translation>הקהל {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>button</source>
        <translation>כפתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <source>delivered</source>
        <translation>נמסרו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>draft saved {time}</source>
        <translation>הטיוטה נשמרה {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>ended {time}</source>
        <translation>הסתיים {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>expected</source>
        <translation>צפוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>first %Ln rows</source>
        <translation>
            <numerusform>השורה הראשונה</numerusform>
            <numerusform>‏%Ln השורות הראשונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>first row holds the names</source>
        <translation>בשורה הראשונה השמות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>for example {sample}</source>
        <translation>למשל {sample}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>header</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>hold</source>
        <translation>לעכב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>label {name}</source>
        <translation>תווית {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>made {time}</source>
        <translation>נוצר {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>now</source>
        <translation>עכשיו</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>of %Ln rows will get a message</source>
        <translation>
            <numerusform>מתוך שורה אחת יקבלו הודעה</numerusform>
            <numerusform>מתוך %Ln שורות יקבלו הודעה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>pauses at %Ln complaints</source>
        <translation>
            <numerusform>מושהה בתלונה אחת</numerusform>
            <numerusform>מושהה ב‑%Ln תלונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>pauses at {share} failed</source>
        <translation>מושהה ב‑{share} כשלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>people</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>people of the number</source>
        <translation>אנשי המספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <source>read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>rows, not checked yet</source>
        <translation>שורות, לא נבדקו עדיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/legend.py"/>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent</source>
        <translation>נשלחו</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent, %Ln get no message</source>
        <translation>
            <numerusform>נשלחו, אחד לא יקבל הודעה</numerusform>
            <numerusform>נשלחו, %Ln לא יקבלו הודעה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent, about {left} left at {n} a minute, done near {time}</source>
        <translation>נשלחו, נשארו בערך {left} בקצב {n} לדקה, יסתיים סביב {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent, {n} to go</source>
        <translation>נשלחו, נותרו {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by bars</source>
        <translation>מופרד בקווים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by commas</source>
        <translation>מופרד בפסיקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by semicolons</source>
        <translation>מופרד בנקודה ופסיק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>separated by tabs</source>
        <translation>מופרד בטאבים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>started {time}</source>
        <translation>התחיל {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>starts {time}</source>
        <translation>מתחיל {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/blank_row.py"/>
        <source>text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/compare.py"/>
        <source>the best of these</source>
        <translation>הטוב מביניהם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>the columns have no names</source>
        <translation>לעמודות אין שמות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{column} is empty</source>
        <translation>‏{column} ריק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/run_page.py"/>
        <source>{done} of {all}</source>
        <translation>{done} מתוך {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{done} of {all} sent, {failed} failed</source>
        <translation>{done} מתוך {all} נשלחו, {failed} נכשלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>{matched}, {rest}. Check them before you go on.</source>
        <translation>‏{matched}, {rest}. בדקו אותן לפני שתמשיכו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>{name} has started</source>
        <translation>‏{name} התחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{n} / hour</source>
        <translation>{n} / שעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{n} / min</source>
        <translation>{n} / דקה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{n} left in %Ln bars, {failed} of them failed</source>
        <translation>
            <numerusform>{n} יצאו בעמודה אחת, {failed} מהם נכשלו</numerusform>
            <numerusform>{n} יצאו ב‑%Ln עמודות, {failed} מהם נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>{n} not known</source>
        <translation>{n} לא ידוע</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>{n} of %Ln rows.</source>
        <translation>
            <numerusform>{n} מתוך שורה אחת.</numerusform>
            <numerusform>{n} מתוך %Ln שורות.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>{people} of {source}</source>
        <translation>‏{people} של {source}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{reason}, tried %Ln times</source>
        <translation>
            <numerusform>‏{reason}, ניסיון אחד</numerusform>
            <numerusform>‏{reason}, %Ln ניסיונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>{share} failed</source>
        <translation>‏{share} נכשלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of attempts</source>
        <translation>‏{share} מהניסיונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of delivered</source>
        <translation>‏{share} ממה שנמסר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of read</source>
        <translation>‏{share} ממה שנקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of sent</source>
        <translation>‏{share} ממה שנשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{share} of the audience</source>
        <translation>‏{share} מהקהל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>{share} sent</source>
        <translation>‏{share} נשלחו</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{template}, %Ln languages</source>
        <translation>
            <numerusform>‏{template}, שפה אחת</numerusform>
            <numerusform>‏{template}, %Ln שפות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{template}, {language}</source>
        <translation>{template}, {language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>{time}, when the quiet hours end</source>
        <translation>בתום שעות השקט, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>{time}, {zone}</source>
        <translation>{time}, {zone}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{time}: {read} read, {delivered} delivered, {sent} sent, {failed} failed</source>
        <translation>‏{time}: {read} נקראו, {delivered} נמסרו, {sent} נשלחו, {failed} נכשלו</translation>
    </message>
</context>
<context>
    <name>CancelRepeatingCard</name>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Cancel all</source>
        <translation>ביטול של הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Keep all</source>
        <translation>להשאיר הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Only this one is left out, or nothing more is sent to {name}.</source>
        <translation>רק ההודעה הזאת תושמט, או שלא יישלח יותר דבר אל {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>Skip this one</source>
        <translation>דילוג על זו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_dialog.py"/>
        <source>This message repeats</source>
        <translation>ההודעה הזאת חוזרת</translation>
    </message>
</context>
<context>
    <name>CannedDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>%Ln files are not in it: export with their files to have them.</source>
        <translation>
            <numerusform>קובץ אחד אינו כלול: יצאו עם הקבצים כדי לכלול אותו.</numerusform>
            <numerusform>%Ln קבצים אינם כלולים: יצאו עם הקבצים כדי לכלול אותם.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Another one is called so already.</source>
        <translation>יש כבר תשובה אחרת בשם הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Blanks in braces, as {ship date}, have to be filled before sending. {name}, {first name}, {number} and {operator} fill themselves.</source>
        <translation>מקומות ריקים בסוגריים מסולסלים, כמו {ship date}, יש למלא לפני השליחה. {name}, {first name}, {number} ו‑{operator} מתמלאים מעצמם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Canned replies</source>
        <translation>תשובות מוכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Canned replies (*.zip *.json *.csv)</source>
        <translation>תשובות מוכנות (*.zip *.json *.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Export canned replies</source>
        <translation>ייצוא תשובות מוכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>File from a link</source>
        <translation>קובץ מקישור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Give it a short name.</source>
        <translation>צריך שם קצר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Import canned replies</source>
        <translation>ייבוא תשובות מוכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>It has to begin with https://</source>
        <translation>הכתובת צריכה להתחיל ב־https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Not read: {reason}</source>
        <translation>לא נקרא: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Not saved yet: {names}. Close once more to drop it.</source>
        <translation>עוד לא נשמר: {names}. סגרו פעם נוספת כדי לוותר על השינויים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Not saved: {reason}</source>
        <translation>לא נשמר: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Numbers that can send files send these; all others send the link.</source>
        <translation>מספרים שיכולים לשלוח קבצים שולחים אותם; כל האחרים שולחים את הקישור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Spreadsheet (*.csv)</source>
        <translation>גיליון (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>There is nothing to write yet.</source>
        <translation>עדיין אין מה לכתוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Typed after /</source>
        <translation>מה שמקלידים אחרי /</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Where the pack is</source>
        <translation>איפה החבילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>With their files (*.zip)</source>
        <translation>עם הקבצים (*.zip)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Write its text.</source>
        <translation>צריך לכתוב את הטקסט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>optional</source>
        <translation>לא חובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>{added} added, {changed} changed.</source>
        <translation>‏{added} נוספו, {changed} שונו.</translation>
    </message>
</context>
<context>
    <name>CannedFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>%Ln files were left out: {most} go at once.</source>
        <translation>
            <numerusform>קובץ אחד נשאר בחוץ: {most} נשלחים בבת אחת.</numerusform>
            <numerusform>%Ln קבצים נשארו בחוץ: {most} נשלחים בבת אחת.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>Add files</source>
        <translation>הוספת קבצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>Add files…</source>
        <translation>הוספת קבצים…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>Larger than {size}, the largest that can be sent.</source>
        <translation>גדול מ־{size}, הגודל המרבי שניתן לשלוח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>None of your numbers takes a file like this.</source>
        <translation>אף אחד מהמספרים שלכם אינו מקבל קובץ כזה.</translation>
    </message>
</context>
<context>
    <name>CannedPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%Ln blanks to fill before sending</source>
        <translation>
            <numerusform>שדה אחד למילוי לפני השליחה</numerusform>
            <numerusform>%Ln שדות למילוי לפני השליחה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%Ln in all</source>
        <translation>
            <numerusform>אחת בסך הכול</numerusform>
            <numerusform>%Ln בסך הכול</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>Canned replies</source>
        <translation>תשובות מוכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>Manage</source>
        <translation>ניהול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>None begins like this. New makes one out of what you write.</source>
        <translation>אין תשובה שמתחילה כך. ״חדש״ הופך את מה שכתוב לתשובה מוכנה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>None yet. Write one once, and send it with a few letters.</source>
        <translation>עדיין אין. כותבים פעם אחת ושולחים בכמה אותיות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>fill blanks</source>
        <translation>מילוי שדות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>insert</source>
        <translation>הוספה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>{n} of %Ln match “{text}”</source>
        <translation>
            <numerusform>{n} מתוך אחת מתאימות ל״{text}״</numerusform>
            <numerusform>{n} מתוך %Ln מתאימות ל״{text}״</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <location filename="../../app/ui/widgets/card.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>A name has at least one letter.</source>
        <translation>בשם יש לפחות אות אחת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Name, for you</source>
        <translation>שם, לשימושך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Only this computer uses it.</source>
        <translation>משמש רק במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/confirm.py"/>
        <source>Wait for the answer.</source>
        <translation>יש לחכות לתשובה.</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>Operations</source>
        <translation>פעולות</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>Search %Ln operations</source>
        <translation>
            <numerusform>חיפוש בפעולה אחת</numerusform>
            <numerusform>חיפוש ב־%Ln פעולות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>needs sign-in</source>
        <translation>נחוצה כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>path assumed</source>
        <translation>נתיב משוער</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A known message confirmed</source>
        <translation>הודעה מוכרת אושרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A lead’s event that was here already: {detail}</source>
        <translation>אירוע של ליד שכבר היה כאן: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A mark that was here already: {detail}</source>
        <translation>סימון שכבר היה כאן: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A message that was here already, unchanged</source>
        <translation>הודעה שכבר הייתה כאן, ללא שינוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A reaction that was here already: {detail}</source>
        <translation>תגובה שכבר הייתה כאן: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>A reaction to a message that is not here: {detail}</source>
        <translation>תגובה להודעה שאינה כאן: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>An event nobody documented: {detail}</source>
        <translation>אירוע שאיש לא תיעד: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Answered automatically</source>
        <translation>נענה אוטומטית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Call noted: {detail}</source>
        <translation>שיחה נרשמה: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Delivery {id}</source>
        <translation>אירוע {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>It was kept, and told nothing new</source>
        <translation>הוא נשמר, ולא היה בו חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Its secret was entered after it came</source>
        <translation>הסוד שלו הוזן אחרי שהגיע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Lead moved: {detail}</source>
        <translation>ליד התקדם: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Mark kept for a message still to come: {detail}</source>
        <translation>סימון נשמר להודעה שעוד תגיע: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Mark set: {detail}</source>
        <translation>סימון נקבע: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Message added</source>
        <translation>נוספה הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Nothing else changed</source>
        <translation>שום דבר אחר לא השתנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Nothing was changed</source>
        <translation>שום דבר לא השתנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>On the disk before the answer, after {time}</source>
        <translation>בדיסק לפני התשובה, אחרי {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Opted out by the word: {detail}</source>
        <translation>בקשת הסרה לפי המילה: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Problem reported: {detail}</source>
        <translation>דווח על בעיה: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Reaction: {detail}</source>
        <translation>תגובה: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Replayed here</source>
        <translation>הופעל שוב כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Sent again by the provider</source>
        <translation>הספק שלח שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Set aside</source>
        <translation>הונח בצד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Stored, answered {status}</source>
        <translation>נשמר, נענה {status}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Template: {detail}</source>
        <translation>תבנית: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>The body could not be read. Replay it after an update.</source>
        <translation>אי אפשר היה לקרוא את הגוף. אפשר להפעיל אותו שוב אחרי עדכון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>The same event came before</source>
        <translation>אותו אירוע כבר הגיע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Verified later</source>
        <translation>אומת אחר כך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>Without notifications and automatic replies</source>
        <translation>בלי התראות ומענים אוטומטיים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>marked, no change</source>
        <translation>סומן, ללא שינוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>“{text}”</source>
        <translation>״{text}״</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Copy picture</source>
        <translation>העתקת התמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Picture of {name}</source>
        <translation>תמונה של {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Save as PNG…</source>
        <translation>שמירה כ‑PNG…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Save as SVG…</source>
        <translation>שמירה כ‑SVG…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>Save picture</source>
        <translation>שמירת תמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>The picture is copied</source>
        <translation>התמונה הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>{name} could not be written</source>
        <translation>אי אפשר היה לכתוב את {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/chart_card.py"/>
        <source>{name} is saved</source>
        <translation>‏{name} נשמר</translation>
    </message>
</context>
<context>
    <name>ChatCare</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Put off</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Put off until</source>
        <translation>לדחות עד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>{name} comes back {when}, or with a new message</source>
        <translation>‏{name} חוזר {when}, או עם הודעה חדשה</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>%Ln participants</source>
        <translation>
            <numerusform>משתתף אחד</numerusform>
            <numerusform>%Ln משתתפים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>Search in this chat</source>
        <translation>חיפוש בצ׳אט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>·  on</source>
        <translation>·  דרך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>· Updating…</source>
        <translation>· בעדכון…</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_view.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Archive</source>
        <translation>העברה לארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Assign to me</source>
        <translation>שיוך אליי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Bring back now</source>
        <translation>להחזיר עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Copy the number</source>
        <translation>העתקת המספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Erase this contact…</source>
        <translation>מחיקת איש הקשר הזה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Export this contact…</source>
        <translation>ייצוא איש הקשר הזה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Go to a day…</source>
        <translation>מעבר ליום…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Labels…</source>
        <translation>תוויות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Mark as read</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Mark as unread</source>
        <translation>סימון כלא נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Name copied</source>
        <translation>השם הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>No reply needed</source>
        <translation>לא נדרש מענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Nobody’s chat</source>
        <translation>צ׳אט של אף אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Not mine any more</source>
        <translation>כבר לא שלי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Notify me of its messages</source>
        <translation>להודיע לי על ההודעות שלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Number copied</source>
        <translation>המספר הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Pin</source>
        <translation>הצמדה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Put off…</source>
        <translation>לדחות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Take out of the archive</source>
        <translation>הוצאה מהארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Unmute</source>
        <translation>ביטול ההשתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Unpin</source>
        <translation>ביטול ההצמדה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>{name} archived</source>
        <translation>‏{name} בארכיון</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>%Ln unread</source>
        <translation>
            <numerusform>הודעה אחת לא נקראה</numerusform>
            <numerusform>%Ln לא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Buttons</source>
        <translation>כפתורים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Delivered</source>
        <translation>נמסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Draft:</source>
        <translation>טיוטה:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Message without text</source>
        <translation>הודעה בלי טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Missed call</source>
        <translation>שיחה שלא נענתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not known:</source>
        <translation>לא ידוע:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not known: no answer came</source>
        <translation>לא ידוע: לא הגיעה תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not sent:</source>
        <translation>לא נשלחה:</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Not supported message</source>
        <translation>הודעה שאינה נתמכת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>One-time code</source>
        <translation>קוד חד־פעמי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Reaction</source>
        <translation>תגובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Sending</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Sent</source>
        <translation>נשלחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Sticker</source>
        <translation>מדבקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>Voice note</source>
        <translation>הודעה קולית</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>chat of {name}</source>
        <translation>הצ׳אט של {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>label {name}</source>
        <translation>תווית {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>muted</source>
        <translation>מושתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>on {number}</source>
        <translation>במספר {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>pinned</source>
        <translation>מוצמד</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>put off until {time}</source>
        <translation>נדחה עד {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>window closes in {time}</source>
        <translation>החלון נסגר בעוד {time}</translation>
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
        <translation>אני:</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Loading</source>
        <translation>בטעינה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>No window: linked phones, longest wait first</source>
        <translation>בלי חלון: טלפונים מקושרים, ההמתנה הארוכה תחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Starred</source>
        <translation>בכוכב</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Window closed: a template reaches them</source>
        <translation>החלון סגור: אפשר לפנות בתבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chats.py"/>
        <source>Window closes first</source>
        <translation>חלון שנסגר ראשון</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/following.py"/>
        <source>%Ln messages were not sent</source>
        <translation>
            <numerusform>הודעה אחת לא נשלחה</numerusform>
            <numerusform>%Ln הודעות לא נשלחו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/page.py"/>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>אפשר לבחור מהרשימה או להתחיל חדש.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/page.py"/>
        <source>No chat is open</source>
        <translation>אין צ׳אט פתוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/page.py"/>
        <source>The reply window closes in {left}</source>
        <translation>חלון התשובה נסגר בעוד {left}</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <location filename="../../app/ui/widgets/choice_popup.py"/>
        <source>choose</source>
        <translation>בחירה</translation>
    </message>
</context>
<context>
    <name>ClickToChatCard</name>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Chat with {name}</source>
        <translation>צ׳אט עם {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Copy picture</source>
        <translation>העתקת התמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Copy the address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Drawing (*.svg)</source>
        <translation>שרטוט (*.svg)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Drawing the code</source>
        <translation>הקוד מצויר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Picture (*.png)</source>
        <translation>תמונה (*.png)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>QR code of the click-to-chat address</source>
        <translation>קוד QR של כתובת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Save the code</source>
        <translation>שמירת הקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Saved as {file}</source>
        <translation>נשמר בשם {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>The address is on the clipboard</source>
        <translation>הכתובת הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>The picture is on the clipboard</source>
        <translation>התמונה הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>Whoever scans it opens a chat with this number. Print it or put it on a page.</source>
        <translation>סריקה שלו פותחת צ׳אט עם המספר הזה. אפשר להדפיס אותו או לשים אותו בדף.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/click_to_chat.py"/>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>אי אפשר לכתוב את {file}. יש לבחור תיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>Nothing is sent by itself until the time is certain.</source>
        <translation>דבר לא נשלח מעצמו עד שהשעה ודאית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>The clock is right</source>
        <translation>השעון נכון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>This computer’s clock went back by {span}.</source>
        <translation>שעון המחשב הזה זז לאחור ב‑{span}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/clock_banner.py"/>
        <source>This computer’s clock went forward by {span}.</source>
        <translation>שעון המחשב הזה זז קדימה ב‑{span}.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>4 to 15 letters or digits. It is sent and forgotten.</source>
        <translation>4 עד 15 אותיות או ספרות. נשלח ונשכח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>A code has 4 to 15 letters or digits.</source>
        <translation>קוד הוא 4 עד 15 אותיות או ספרות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>It may have gone out. Trying again with the same key can’t send it twice.</source>
        <translation>ייתכן שיצא. ניסיון נוסף עם אותו מפתח לא יכול לשלוח פעמיים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Make six digits</source>
        <translation>יצירת שש ספרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>No template is approved.</source>
        <translation>אין תבנית מאושרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Send a one-time code</source>
        <translation>שליחת קוד חד‑פעמי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Send code</source>
        <translation>שליחת הקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Sync templates</source>
        <translation>סנכרון תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>The chat shows the template’s name only. The code is not stored, not logged, and can’t be shown again.</source>
        <translation>הצ׳אט מציג רק את שם התבנית. הקוד לא נשמר, לא נרשם ביומן ואי אפשר להציג אותו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>The code is on its way</source>
        <translation>הקוד בדרך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>With the country code.</source>
        <translation>עם קידומת המדינה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/code_panel.py"/>
        <source>Write the number with its country code.</source>
        <translation>כתבו את המספר עם קידומת המדינה.</translation>
    </message>
</context>
<context>
    <name>CollapsibleSection</name>
    <message>
        <location filename="../../app/ui/widgets/section.py"/>
        <source>Folded</source>
        <translation>מקופל</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/section.py"/>
        <source>Open</source>
        <translation>פתוח</translation>
    </message>
</context>
<context>
    <name>CollisionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>%Ln messages in all.</source>
        <translation>
            <numerusform>הודעה אחת בסך הכול.</numerusform>
            <numerusform>%Ln הודעות בסך הכול.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>A message went out by itself while you were writing ({when}). Yours was not sent.</source>
        <translation>הודעה יצאה מעצמה בזמן שכתבתם ({when}). שלכם לא נשלחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>Send anyway</source>
        <translation>לשלוח בכל זאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>Somebody answered from the phone or another desk while you were writing ({when}). Yours was not sent.</source>
        <translation>מישהו ענה מהטלפון או מעמדה אחרת בזמן שכתבתם ({when}). שלכם לא נשלחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>“{text}”</source>
        <translation>״{text}״</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Gold</source>
        <translation>זהב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Orange</source>
        <translation>כתום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Rose</source>
        <translation>ורוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Sky</source>
        <translation>תכלת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Slate</source>
        <translation>אפור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Teal</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/swatches.py"/>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
</context>
<context>
    <name>ComboFind</name>
    <message>
        <location filename="../../app/ui/pages/numbers/concern_find.py"/>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/widgets/combo_find.py"/>
        <source>Nothing has these letters.</source>
        <translation>אין פריט עם האותיות האלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/concern_find.py"/>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/widgets/combo_find.py"/>
        <source>Type to find</source>
        <translation>הקלידו כדי למצוא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/concern_find.py"/>
        <location filename="../../app/ui/widgets/combo_find.py"/>
        <source>choose this</source>
        <translation>לבחור בזה</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>%Ln parts differ</source>
        <translation>
            <numerusform>חלק אחד שונה</numerusform>
            <numerusform>%Ln חלקים שונים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Body</source>
        <translation>גוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Button {n}</source>
        <translation>כפתור {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>First version</source>
        <translation>גרסה ראשונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Footer</source>
        <translation>כותרת תחתונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Header</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Kind of header</source>
        <translation>סוג הכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Nothing differs</source>
        <translation>אין הבדל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>Second version</source>
        <translation>גרסה שנייה</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%Ln blanks to fill</source>
        <translation>
            <numerusform>שדה אחד למילוי</numerusform>
            <numerusform>%Ln שדות למילוי</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%Ln blanks to fill before sending</source>
        <translation>
            <numerusform>שדה אחד למילוי לפני השליחה</numerusform>
            <numerusform>%Ln שדות למילוי לפני השליחה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>%Ln messages wait in the queue</source>
        <translation>
            <numerusform>הודעה אחת ממתינה בתור</numerusform>
            <numerusform>%Ln הודעות ממתינות בתור</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>A reply from {name} opens 24 hours again. Your draft is kept.</source>
        <translation>מענה של {name} פותח שוב 24 שעות. הטיוטה נשמרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Enter the new key</source>
        <translation>הזנת המפתח החדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Its provider documents no call that sends text.</source>
        <translation>הספק לא מתעד קריאה ששולחת טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Its provider documents no reply call, so there is no text box.</source>
        <translation>הספק לא מתעד קריאה למענה, ולכן אין תיבת טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Message, still goes out with the key</source>
        <translation>הודעה, עדיין יוצאת עם המפתח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>No answer from {name} since {since}. Trying again in {left}.</source>
        <translation>אין תשובה מ־{name} מאז {since}. ניסיון נוסף בעוד {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>No answer from {name} since {since}. Trying again now.</source>
        <translation>אין תשובה מ־{name} מאז {since}. מתבצע ניסיון נוסף כעת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>No connection since {since}. Trying again in {left}.</source>
        <translation>אין חיבור מאז {since}. ניסיון נוסף בעוד {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>No connection since {since}. Trying again now.</source>
        <translation>אין חיבור מאז {since}. מתבצע ניסיון נוסף כעת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Not signed in: older messages and read marks are missing.</source>
        <translation>עדיין לא נכנסתם: הודעות ישנות וסימוני קריאה חסרים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Only its admins can write here</source>
        <translation>רק המנהלים יכולים לכתוב כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Only templates go through now</source>
        <translation>כרגע עוברות רק תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Open Accounts</source>
        <translation>פתיחת החשבונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Open Numbers</source>
        <translation>פתיחת המספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Queue</source>
        <translation>הוספה לתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Reply window closed {when}.</source>
        <translation>חלון המענה נסגר {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Reply window closes in {left}, at {when}. Then only templates go through.</source>
        <translation>חלון המענה נסגר בעוד {left}, {when}. אחר כך עוברות רק תבניות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Reply window open, {left} left. Closes {when}.</source>
        <translation>חלון המענה פתוח, נותרו {left}. ייסגר {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_foot.py"/>
        <source>Sends from {number}</source>
        <translation>נשלח מ־{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Signed out: older messages and read marks are missing.</source>
        <translation>אין כניסה: הודעות ישנות וסימוני קריאה חסרים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>The key was refused.</source>
        <translation>המפתח נדחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>The limit is reached. Next free place in {left}.</source>
        <translation>המכסה מלאה. המקום הפנוי הבא בעוד {left}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>The text is longer than %Ln characters.</source>
        <translation>
            <numerusform>הטקסט ארוך מתו אחד.</numerusform>
            <numerusform>הטקסט ארוך מ־%Ln תווים.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This channel is marked as read-only.</source>
        <translation>הערוץ הזה מסומן לקריאה בלבד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This group is marked as read-only.</source>
        <translation>הקבוצה הזאת מסומנת לקריאה בלבד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This number is not connected.</source>
        <translation>המספר הזה לא מחובר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This number sends no text</source>
        <translation>המספר הזה לא שולח טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>This number sends one-time codes only</source>
        <translation>המספר הזה שולח רק קודים חד־פעמיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Unmute</source>
        <translation>ביטול ההשתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Write something first.</source>
        <translation>קודם צריך לכתוב משהו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_foot.py"/>
        <source>new line</source>
        <translation>לשורה חדשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_foot.py"/>
        <source>send</source>
        <translation>לשליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>{name} has not written here yet. What they write opens 24 hours for text.</source>
        <translation>עדיין לא הגיעה כאן הודעה מ‑{name}. הודעה כזאת פותחת 24 שעות לטקסט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>{name} is not connected. What you write is kept as a draft.</source>
        <translation>‏{name} לא מחובר. מה שכתוב נשמר כטיוטה.</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Attach</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Canned</source>
        <translation>תשובות מוכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Canned replies, / at the start of a line</source>
        <translation>תשובות מוכנות, / בתחילת שורה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_text.py"/>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
</context>
<context>
    <name>ConcernsBanner</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/concerns.py"/>
        <source>%Ln more to look at</source>
        <translation>
            <numerusform>עוד דבר אחד לבדיקה</numerusform>
            <numerusform>עוד %Ln דברים לבדיקה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/concerns.py"/>
        <source>More to look at</source>
        <translation>עוד דברים לבדיקה</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <location filename="../../app/ui/widgets/card.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>ConnectionStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Connect {provider}</source>
        <translation>חיבור {provider}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Name, for you</source>
        <translation>שם, לשימושך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Of the server that runs it.</source>
        <translation>של השרת שמריץ אותו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Other paths</source>
        <translation>נתיבים אחרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Other paths, one a line</source>
        <translation>נתיבים אחרים, אחד בשורה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Some paths are assumed, because the documents do not give them. Correct one a line, as list_scheduled = GET /scheduled-messages</source>
        <translation>חלק מהנתיבים משוערים, כי התיעוד לא מציין אותם. אפשר לתקן אחד בכל שורה, כמו list_scheduled = GET /scheduled-messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>The documented address; change it only if yours is another.</source>
        <translation>הכתובת המתועדת; כדאי לשנות רק אם שלך אחרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>יש לכתוב את הכתובת המלאה, החל מ־https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>optional</source>
        <translation>לא חובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/connection_step.py"/>
        <source>{field} is missing.</source>
        <translation>חסר: {field}.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Connection test</source>
        <translation>בדיקת חיבור</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Nothing could be tested by reading.</source>
        <translation>אין מה לבדוק בקריאה בלבד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Nothing was sent.</source>
        <translation>שום דבר לא נשלח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Nothing was sent. Mend what the failed line says, then test again.</source>
        <translation>שום דבר לא נשלח. יש לתקן את מה שבשורה שנכשלה ולבדוק שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Tells what works and what does not, by reading only. Nothing is sent.</source>
        <translation>מראה מה פועל ומה לא, בקריאה בלבד. שום דבר לא נשלח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Test again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>Testing</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>The first message will tell. Nothing was sent.</source>
        <translation>ההודעה הראשונה תראה. שום דבר לא נשלח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>This account does not work yet.</source>
        <translation>החשבון הזה עדיין לא פועל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>This account works in part.</source>
        <translation>החשבון הזה פועל בחלקו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>This account works.</source>
        <translation>החשבון הזה פועל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>needs a look</source>
        <translation>דורש בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>not tried</source>
        <translation>לא נוסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>works</source>
        <translation>פועל</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>{n} ms</source>
        <translation>⁦{n} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/test_panel.py"/>
        <source>{time}, took {seconds} s</source>
        <translation>{time}, נמשך {seconds} שנ׳</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Consent</source>
        <translation>הסכמה לדיוור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>It stays on this computer, and decides who gets templates and campaigns.</source>
        <translation>היא נשמרת במחשב הזה, וקובעת מי מקבל תבניות וקמפיינים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>No record</source>
        <translation>אין תיעוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Opted in</source>
        <translation>אושרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Opted out</source>
        <translation>סורבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Say where the consent comes from.</source>
        <translation>יש לציין מאיפה ההסכמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/consent_dialog.py"/>
        <source>Web form, phone call, contract</source>
        <translation>טופס באתר, שיחת טלפון, חוזה</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Answer to the campaign {text}</source>
        <translation>תשובה לקמפיין {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Ask before you advertise</source>
        <translation>צריך לשאול לפני דיוור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Change consent</source>
        <translation>שינוי ההסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Consent</source>
        <translation>הסכמה לדיוור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>No record</source>
        <translation>אין תיעוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Opted in</source>
        <translation>אושרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Opted out</source>
        <translation>סורבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Record…</source>
        <translation>תיעוד…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Wrote “{text}”</source>
        <translation>כתבו ״{text}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>{source}, {when}</source>
        <translation>{source}, {when}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Campaigns</source>
        <translation>קמפיינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Chat on {number}</source>
        <translation>צ׳אט במספר {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Collected</source>
        <translation>נאספו</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Consent</source>
        <translation>הסכמה לדיוור</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Handoff</source>
        <translation>העברה לנציג</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>In groups</source>
        <translation>בקבוצות</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Lead</source>
        <translation>ליד</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Opted in</source>
        <translation>אושרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Opted out</source>
        <translation>סורבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>Scheduled messages</source>
        <translation>הודעות מתוזמנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/sheet.py"/>
        <source>You</source>
        <translation>אני</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Blank {name}</source>
        <translation>מקום ריק {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Choose a template.</source>
        <translation>בחרו תבנית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Choose the header’s file.</source>
        <translation>בחירת הקובץ לכותרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>End of the link “{name}”</source>
        <translation>סוף הקישור „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Fill every blank.</source>
        <translation>מלאו כל מקום ריק.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>No approved template is known for this number.</source>
        <translation>אין תבנית מאושרת ידועה למספר הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>What goes out</source>
        <translation>מה יישלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>What is to be sent</source>
        <translation>מה צריך להישלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>Write what is to be sent.</source>
        <translation>כתבו מה צריך להישלח.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Copy these answers to other numbers</source>
        <translation>העתקת התשובות האלה למספרים אחרים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Copy to %Ln numbers</source>
        <translation>
            <numerusform>העתקה למספר אחד</numerusform>
            <numerusform>העתקה ל־%Ln מספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Switch them on there too</source>
        <translation>להפעיל גם שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Texts, rules and hours of {number} replace those of the numbers chosen here.</source>
        <translation>הטקסטים, הכללים והשעות של {number} מחליפים את אלה של המספרים שנבחרו כאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>answers now</source>
        <translation>עונה עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
</context>
<context>
    <name>DashboardBrowser</name>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Address of the page</source>
        <translation>כתובת הדף</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Encrypted</source>
        <translation>מוצפן</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Load again</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>Not encrypted</source>
        <translation>לא מוצפן</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/dashboard_browser.py"/>
        <source>private window</source>
        <translation>חלון פרטי</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%Ln older ones are in the folder.</source>
        <translation>
            <numerusform>עוד אחד ישן יותר נמצא בתיקייה.</numerusform>
            <numerusform>עוד %Ln ישנים יותר נמצאים בתיקייה.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>A backup is put in place at the next start.</source>
        <translation>גיבוי ייכנס לשימוש בהפעלה הבאה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>A backup was made</source>
        <translation>גיבוי נוצר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>At the next start the database of then takes the place of the present one, which is kept beside it. What came since is read again from the providers as far as they keep it.</source>
        <translation>בהפעלה הבאה מסד הנתונים של אז יחליף את הנוכחי, שנשמר לצידו. מה שהגיע מאז ייקרא שוב מהספקים, ככל שהם שומרים אותו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Back up now</source>
        <translation>גיבוי עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Data folder</source>
        <translation>תיקיית הנתונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Erase…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Everything here is encrypted. {kept} Print the recovery key: with it the folder opens on another computer too.</source>
        <translation>הכול כאן מוצפן. {kept} כדאי להדפיס את מפתח השחזור: איתו התיקייה נפתחת גם במחשב אחר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Everything that is kept of a phone number: as files to hand out, or gone for good, with proof.</source>
        <translation>כל מה ששמור על מספר טלפון: כקבצים למסירה, או מחיקה לצמיתות, עם הוכחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>For ever</source>
        <translation>לתמיד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>It is {name}. Close Switchboard and open it again. What is here now is kept beside it.</source>
        <translation>זהו {name}. צריך לסגור את Switchboard ולפתוח אותו שוב. מה שיש כאן עכשיו נשמר לצידו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Keep API calls and notes of the log</source>
        <translation>שמירת קריאות API ורשומות היומן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Keep messages</source>
        <translation>שמירת הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Keep what is here</source>
        <translation>להשאיר את מה שכאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Made every hour and encrypted as the database is: 24 of the last hours, then one a day for a week.</source>
        <translation>נוצרים בכל שעה ומוצפנים כמו מסד הנתונים: 24 מהשעות האחרונות, ואז אחד ליום במשך שבוע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>No backup yet. The first one comes two minutes after the start.</source>
        <translation>עדיין אין גיבוי. הראשון ייווצר שתי דקות אחרי ההפעלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Of all chats, with their files. Starred ones stay.</source>
        <translation>של כל הצ׳אטים, עם הקבצים שלהם. הודעות בכוכב נשארות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>One contact’s data</source>
        <translation>הנתונים של איש קשר אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Restore at the next start</source>
        <translation>שחזור בהפעלה הבאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Restore the backup of {when}</source>
        <translation>שחזור הגיבוי מ־{when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Show it</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Show recovery key…</source>
        <translation>הצגת מפתח השחזור…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Show the recovery key</source>
        <translation>הצגת מפתח השחזור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>The key to it is in a vault that your passphrase opens.</source>
        <translation>המפתח שלה נמצא בכספת שביטוי הסיסמה שלך פותח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>The key to it is in the system keyring.</source>
        <translation>המפתח שלה נמצא במחזיק המפתחות של המערכת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Whoever reads it can open this folder’s chats and keys. Make sure that nobody looks over your shoulder and that the screen is not shared.</source>
        <translation>מי שקורא אותו יכול לפתוח את הצ׳אטים והמפתחות שבתיקייה הזאת. כדאי לוודא שאף אחד לא מציץ ושהמסך לא משותף.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/date_popup.py"/>
        <source>Go to a day</source>
        <translation>מעבר ליום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/date_popup.py"/>
        <source>go there</source>
        <translation>לשם</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>קמפיין אחד</numerusform>
            <numerusform>%Ln קמפיינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%Ln messages</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>Two weeks</source>
        <translation>שבועיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d 'ב'MMMM</translation>
    </message>
</context>
<context>
    <name>DeleteNumberCard</name>
    <message>
        <location filename="../../app/ui/dialogs/delete_number.py"/>
        <source>Dashboard password</source>
        <translation>סיסמת לוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/delete_number.py"/>
        <source>Delete {name}</source>
        <translation>מחיקת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/delete_number.py"/>
        <source>The gateway deletes a number only with the password of its dashboard. Switchboard passes it on and does not keep it.</source>
        <translation>השער מוחק מספר רק עם הסיסמה של לוח הבקרה שלו. Switchboard מעביר אותה ולא שומר אותה.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Not listening for {time}</source>
        <translation>לא הקשיב במשך {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>answered in %Ln milliseconds</source>
        <translation>
            <numerusform>נענה בתוך אלפית שנייה אחת</numerusform>
            <numerusform>נענה בתוך %Ln אלפיות שנייה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>duplicate of {id}</source>
        <translation>כפול של {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>important</source>
        <translation>חשוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>no event name</source>
        <translation>בלי שם אירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>no secret</source>
        <translation>אין סוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>not JSON</source>
        <translation>לא JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>note: {note}</source>
        <translation>הערה: {note}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>old</source>
        <translation>ישן</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>pinned</source>
        <translation>מוצמד</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>replayed</source>
        <translation>הופעל שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>retry {n}</source>
        <translation>ניסיון חוזר {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent %Ln times</source>
        <translation>
            <numerusform>נשלח פעם אחת</numerusform>
            <numerusform>נשלח %Ln פעמים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent twice</source>
        <translation>נשלח פעמיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>too late</source>
        <translation>מאוחר מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>unreadable</source>
        <translation>לא קריא</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>verified later</source>
        <translation>אומת אחר כך</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>wrong proof</source>
        <translation>הוכחה שגויה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>{n} ms</source>
        <translation>⁦{n} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>{what}, from {began} to {ended}</source>
        <translation>‏{what}, מ‑{began} עד {ended}</translation>
    </message>
</context>
<context>
    <name>DeliveriesTab</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/comparing.py"/>
        <source>Compare with another…</source>
        <translation>השוואה עם אחר…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/comparing.py"/>
        <source>Compare with the one before of this event</source>
        <translation>השוואה עם הקודם של האירוע הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Delivery {id}</source>
        <translation>אירוע {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Everything the list shows…</source>
        <translation>כל מה שברשימה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Forward</source>
        <translation>העברה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>JSON lines or HAR</source>
        <translation>שורות JSON או HAR</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Live copies of what comes…</source>
        <translation>העתקים חיים של מה שמגיע…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Make a test event of it</source>
        <translation>הפיכה לאירוע בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/comparing.py"/>
        <source>There is no earlier delivery of this event.</source>
        <translation>אין מסירה קודמת של האירוע הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This delivery…</source>
        <translation>האירוע הזה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This one, to an address…</source>
        <translation>את זה, אל כתובת…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>re-signed if you like</source>
        <translation>בחתימה מחדש אם תרצו</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>%Ln deliveries exported</source>
        <translation>
            <numerusform>אירוע אחד יוצא</numerusform>
            <numerusform>%Ln אירועים יוצאו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Command copied</source>
        <translation>הפקודה הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Delivery {id} can’t be replayed: {why}</source>
        <translation>אי אפשר להפעיל שוב את אירוע {id}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Delivery {id} ran again. Nobody was notified.</source>
        <translation>אירוע {id} הופעל שוב. איש לא קיבל התראה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Export deliveries</source>
        <translation>ייצוא אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Forwarded, answered {status} in {time}</source>
        <translation>הועבר, נענה {status} בתוך {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>HTTP archive</source>
        <translation>ארכיון HTTP</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>JSON lines</source>
        <translation>שורות JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>Not forwarded: {problem}. It was tried once.</source>
        <translation>לא הועבר: {problem}. היה ניסיון אחד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>This secret does not prove the delivery either.</source>
        <translation>גם הסוד הזה לא מוכיח את האירוע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>This secret proves the delivery. Enter it in the account’s settings.</source>
        <translation>הסוד הזה מוכיח את האירוע. אפשר להזין אותו בהגדרות החשבון.</translation>
    </message>
</context>
<context>
    <name>DeliveryColumns</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Event</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_rows.py"/>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>15 minutes ago</source>
        <translation>לפני 15 דקות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>2 hours ago</source>
        <translation>לפני שעתיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a header’s name or value</source>
        <translation>שם או ערך של כותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a place in the body, =value</source>
        <translation>מקום בגוף, ‎=ערך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a time of day</source>
        <translation>שעה ביום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>a week ago</source>
        <translation>לפני שבוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>an account, or a number’s code</source>
        <translation>חשבון, או קוד של מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>answered 400 or 401</source>
        <translation>נענה 400 או 401</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>came again</source>
        <translation>הגיע שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>from a time on</source>
        <translation>מזמן מסוים והלאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>kept for good</source>
        <translation>שמור לתמיד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>marked as read</source>
        <translation>סומן כנקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>marked important</source>
        <translation>סומן כחשוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>not marked as read</source>
        <translation>לא סומן כנקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>pinned, important, read, unread, noted …</source>
        <translation>מוצמד, חשוב, נקרא, לא נקרא, עם הערה …</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>test events</source>
        <translation>אירועי בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>text in the body</source>
        <translation>טקסט בגוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>the event’s name</source>
        <translation>שם האירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>up to a time</source>
        <translation>עד זמן מסוים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>what became of it</source>
        <translation>מה עלה בגורלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>with a note</source>
        <translation>עם הערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/filter_words.py"/>
        <source>yesterday at this time</source>
        <translation>אתמול בשעה הזאת</translation>
    </message>
</context>
<context>
    <name>DeliveryHead</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>A command that sends the same bytes to this receiver</source>
        <translation>פקודה ששולחת את אותם בתים למקלט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Copy as cURL</source>
        <translation>העתקה כ־cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Export and more</source>
        <translation>ייצוא ועוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Forward</source>
        <translation>העברה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Posts a copy to an address that you confirm</source>
        <translation>שולח עותק לכתובת שאישרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Replay</source>
        <translation>הפעלה שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Runs the stored body again here, without notifications or automatic replies</source>
        <translation>מפעיל כאן שוב את הגוף השמור, בלי התראות או מענים אוטומטיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>{time} from {provider}, delivery {id}</source>
        <translation>{time} מ־{provider}, אירוע {id}</translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Comparing with delivery {id}. Choose another one.</source>
        <translation>השוואה עם מסירה {id}. בחרו אחרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Deliveries</source>
        <translation>התקבלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Down offers tokens such as event:, account:, verdict:, path: and since:</source>
        <translation>חץ למטה מציע מסננים כמו event:‎, account:‎, verdict:‎, path:‎ ו‑since:‎</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Duplicate</source>
        <translation>כפול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Event, number or text in the body</source>
        <translation>אירוע, מספר או טקסט בגוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Filter deliveries</source>
        <translation>סינון אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Go on with the live list</source>
        <translation>המשך הרשימה החיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Live</source>
        <translation>חי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Median answer {median} ms, slowest {slowest} ms</source>
        <translation>תשובה חציונית ⁦{median} ms⁩, האיטית ⁦{slowest} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Pause the live list</source>
        <translation>השהיית הרשימה החיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Paused, %Ln new</source>
        <translation>
            <numerusform>מושהה, אחד חדש</numerusform>
            <numerusform>מושהה, %Ln חדשים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_filters.py"/>
        <source>Verdicts</source>
        <translation>תוצאות הבדיקה</translation>
    </message>
</context>
<context>
    <name>DeliveryStates</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>All stored deliveries were looked through. Names of events, numbers and any text in a body can be searched for.</source>
        <translation>החיפוש עבר על כל האירועים השמורים. אפשר לחפש שמות אירועים, מספרים וכל טקסט בגוף.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>No deliveries yet</source>
        <translation>עדיין אין אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Nothing for “{text}”</source>
        <translation>אין תוצאות ל״{text}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Nothing here</source>
        <translation>אין כאן דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Older deliveries are looked through for “{text}”.</source>
        <translation>החיפוש של ״{text}״ נמשך באירועים ישנים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Searching</source>
        <translation>בחיפוש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>Send a test event</source>
        <translation>שליחת אירוע בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_states.py"/>
        <source>What providers send to this receiver is listed here, with its proof. A test event shows at once whether everything is in place.</source>
        <translation>מה שספקים שולחים למקלט הזה מופיע כאן, עם ההוכחה שלו. אירוע בדיקה מראה מיד אם הכול במקום.</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>%Ln bytes</source>
        <translation>
            <numerusform>בית אחד</numerusform>
            <numerusform>%Ln בתים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Body as a tree</source>
        <translation>הגוף כעץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Body as it came</source>
        <translation>הגוף כפי שהגיע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Copy path</source>
        <translation>העתקת הנתיב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Copy value</source>
        <translation>העתקת הערך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Find in the body</source>
        <translation>חיפוש בגוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Headers</source>
        <translation>כותרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>How the bytes are shown</source>
        <translation>איך מוצגים הבתים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Our answer</source>
        <translation>התשובה שלנו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Parts of the delivery</source>
        <translation>חלקי האירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Path copied</source>
        <translation>הנתיב הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Raw</source>
        <translation>גולמי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Raw shows its bytes.</source>
        <translation>״גולמי״ מציג את הבתים שלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>The body is not JSON.</source>
        <translation>הגוף אינו JSON.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>These bytes are no UTF-8 text.</source>
        <translation>הבתים האלה אינם טקסט UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Tree</source>
        <translation>עץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>Value copied</source>
        <translation>הערך הועתק</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>About</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>Note removed</source>
        <translation>ההערה הוסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>Nothing was undone: these numbers were changed since.</source>
        <translation>דבר לא בוטל: המספרים האלה השתנו בינתיים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>Number copied</source>
        <translation>המספר הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>The provider said nothing of this number.</source>
        <translation>הספק לא אמר דבר על המספר הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>{number} is the same customer</source>
        <translation>‏{number} הוא אותו לקוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details.py"/>
        <source>{number} stands alone</source>
        <translation>‏{number} עומד לבדו</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>%Ln differences</source>
        <translation>
            <numerusform>הבדל אחד</numerusform>
            <numerusform>%Ln הבדלים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>At least one body is not JSON, so their values can’t be compared.</source>
        <translation>לפחות גוף אחד אינו JSON, ולכן אי אפשר להשוות את הערכים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Body</source>
        <translation>גוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Both bodies have the same bytes.</source>
        <translation>לשני הגופים אותם בתים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Both bodies say the same; only order, spaces or escapes differ.</source>
        <translation>שני הגופים אומרים אותו דבר; רק הסדר, הרווחים או התווים הנמלטים שונים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Delivery {id}</source>
        <translation>אירוע {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Difference</source>
        <translation>הבדל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>End the comparison</source>
        <translation>סיום ההשוואה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Headers</source>
        <translation>כותרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>Swap</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>The same</source>
        <translation>זהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>{time}, {size}, answered {status}</source>
        <translation>‏{time}, {size}, נענה {status}</translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>%Ln checks block it</source>
        <translation>
            <numerusform>בדיקה אחת חוסמת אותה</numerusform>
            <numerusform>%Ln בדיקות חוסמות אותה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>Draft saved {time}</source>
        <translation>הטיוטה נשמרה {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>The draft is thrown away</source>
        <translation>הטיוטה נזרקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{name} is in review; the list is read again until it is decided</source>
        <translation>‏{name} בבדיקה; הרשימה נקראת שוב עד שיוחלט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{name} is in the register</source>
        <translation>‏{name} במרשם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{provider} documents the fields, not the path. Switchboard will use {path}.</source>
        <translation>‏{provider} מתעד את השדות, לא את הנתיב. Switchboard ישתמש ב‑{path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>{provider} lists no templates. What is typed here has to be approved there.</source>
        <translation>‏{provider} לא מפרסם רשימת תבניות. מה שמוקלד כאן צריך להיות מאושר שם.</translation>
    </message>
</context>
<context>
    <name>EditAccountCard</name>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>An account needs a name.</source>
        <translation>לחשבון צריך להיות שם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Edit {name}</source>
        <translation>עריכת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Name, for you</source>
        <translation>שם, לשימושך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>New one</source>
        <translation>חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Now the one ending {tail}. Leave empty to keep it.</source>
        <translation>כרגע זה שמסתיים ב־{tail}. שדה ריק משאיר אותו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>יש לכתוב את הכתובת המלאה, החל מ־https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/edit_account.py"/>
        <source>optional</source>
        <translation>לא חובה</translation>
    </message>
</context>
<context>
    <name>EditScheduled</name>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Change the scheduled message</source>
        <translation>שינוי ההודעה המתוזמנת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>This moment has passed.</source>
        <translation>הרגע הזה עבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Write something first.</source>
        <translation>קודם צריך לכתוב משהו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/edit_scheduled.py"/>
        <source>Write the time as 09:00.</source>
        <translation>כתבו את השעה כך: 09:00.</translation>
    </message>
</context>
<context>
    <name>EmojiPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>%Ln found</source>
        <translation>
            <numerusform>נמצא אחד</numerusform>
            <numerusform>נמצאו %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>Search, for example thumbs</source>
        <translation>חיפוש, למשל אגודל</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>Used lately, then all</source>
        <translation>אחרונים, ואז כולם</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>insert</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>%Ln tries</source>
        <translation>
            <numerusform>ניסיון אחד</numerusform>
            <numerusform>%Ln ניסיונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Answered</source>
        <translation>נענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Copy as cURL</source>
        <translation>העתקה כ־cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Keys are never written here</source>
        <translation>מפתחות לעולם לא נכתבים כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Open in Webhooks</source>
        <translation>פתיחה באירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Open in the API explorer</source>
        <translation>פתיחה בסייר ה־API</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Open the chat</source>
        <translation>פתיחת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Operation</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Switchboard</source>
        <translation>Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Try again now</source>
        <translation>ניסיון חוזר עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>Webhook of {account}</source>
        <translation>אירוע של {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>What was answered</source>
        <translation>מה נענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>What was sent</source>
        <translation>מה נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>nothing</source>
        <translation>שום דבר</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A call came in</source>
        <translation>נכנסה שיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A call was declined</source>
        <translation>שיחה נדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A customer writes</source>
        <translation>לקוח כתב</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A lead moved on</source>
        <translation>ליד התקדם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A lead wrote</source>
        <translation>ליד כתב</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>A template was judged</source>
        <translation>תבנית נבדקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>All items are in</source>
        <translation>כל הפריטים נאספו</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Asks for a person</source>
        <translation>בקשה לנציג אנושי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Fills the checklist</source>
        <translation>ממלא את רשימת המסמכים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>First message with a new lead</source>
        <translation>הודעה ראשונה עם ליד חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>It could not be delivered</source>
        <translation>לא היה אפשר למסור</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>It reached the phone</source>
        <translation>הגיע לטלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>It was read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Lead finished every step</source>
        <translation>הליד סיים את כל הצעדים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Moves the lead step in the chat panel</source>
        <translation>מקדם את הליד בלוח הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>New lead by API or conversation</source>
        <translation>ליד חדש דרך API או שיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Reply during a sequence</source>
        <translation>תשובה במהלך רצף</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Sent, delivered, read or failed</source>
        <translation>נשלח, נמסר, נקרא או נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>The provider reports a problem</source>
        <translation>הספק מדווח על בעיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Your phone sent something</source>
        <translation>הטלפון שלך שלח משהו</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>A campaign</source>
        <translation>קמפיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>A chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Choose a place…</source>
        <translation>בחירת מקום…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Choose another place.</source>
        <translation>בחרו מקום אחר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Code over all lines</source>
        <translation>קוד על כל השורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Code, id</source>
        <translation>קוד, מזהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Ended</source>
        <translation>פגה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Every line with its status, time and SHA-256, and one code over all of them. Making it is noted in the audit trail.</source>
        <translation>כל שורה עם מצבה, זמנה ו‑SHA-256, וקוד אחד על כולן. עשיית התיק נרשמת ביומן הביקורת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Evidence pack</source>
        <translation>תיק ראיות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Kind of file</source>
        <translation>סוג הקובץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Made</source>
        <translation>נעשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Name or number</source>
        <translation>שם או מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>No.</source>
        <translation>מס׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Nothing was written.</source>
        <translation>דבר לא נכתב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Started</source>
        <translation>התחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>There is none.</source>
        <translation>אין כזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>What it is of</source>
        <translation>על מה הוא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>What the line codes are computed of</source>
        <translation>ממה מחושבים הקודים של השורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Which one</source>
        <translation>איזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>With</source>
        <translation>עם כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>delivered</source>
        <translation>נמסרו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>received</source>
        <translation>התקבלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>sending</source>
        <translation>נשלחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>us</source>
        <translation>אנחנו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>{name} can’t be written: {why}</source>
        <translation>אי אפשר לכתוב את {name}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>{name} is written</source>
        <translation>‏{name} נכתב</translation>
    </message>
</context>
<context>
    <name>ExplorerTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>%Ln own paths kept</source>
        <translation>
            <numerusform>נתיב אישי אחד נשמר</numerusform>
            <numerusform>%Ln נתיבים אישיים נשמרו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Add an account of {provider} to send this.</source>
        <translation>כדי לשלוח צריך להוסיף חשבון של {provider}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>Ask</source>
        <translation>שאילתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>No account of {provider} yet</source>
        <translation>עדיין אין חשבון של {provider}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>One of these is needed: {names}</source>
        <translation>נחוץ אחד מאלה: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Send for real</source>
        <translation>שליחה אמיתית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>What is left of the limit</source>
        <translation>מה שנותר מהמכסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>When it is refused</source>
        <translation>כשהבקשה נדחית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_foot.py"/>
        <source>{left} of {total}</source>
        <translation>{left} מתוך {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>{operation}?</source>
        <translation>{operation}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>{summary}. This is sent for real and cannot be undone.</source>
        <translation>‏{summary}. הבקשה נשלחת באמת ואי אפשר לבטל אותה.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>No answer came in time.</source>
        <translation>לא הגיעה תשובה בזמן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>Not possible in this state.</source>
        <translation>אי אפשר במצב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The answer made no sense.</source>
        <translation>התשובה לא הייתה מובנת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The key or session was refused.</source>
        <translation>המפתח או הכניסה נדחו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider blocks this operation.</source>
        <translation>הספק חוסם את הפעולה הזאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider could not be reached.</source>
        <translation>לא היה אפשר להגיע לספק.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider does not know this.</source>
        <translation>הספק לא מכיר את זה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider had a problem of its own.</source>
        <translation>לספק הייתה בעיה משלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider passed on an error.</source>
        <translation>הספק העביר שגיאה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>The provider refused the fields.</source>
        <translation>הספק דחה את השדות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>This is not allowed.</source>
        <translation>זה לא מותר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_view.py"/>
        <source>Too many requests.</source>
        <translation>יותר מדי בקשות.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../app/ui/file_dialog.py"/>
        <source>Files of type:</source>
        <translation>סוגי הקבצים:</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialog.py"/>
        <source>Look in:</source>
        <translation>מיקום:</translation>
    </message>
</context>
<context>
    <name>FillingsBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Variables</source>
        <translation>משתנים</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Place in the video</source>
        <translation>המקום בסרטון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Play</source>
        <translation>ניגון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/film_bar.py"/>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>All %Ln numbers</source>
        <translation>
            <numerusform>המספר היחיד</numerusform>
            <numerusform>כל %Ln המספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>All numbers</source>
        <translation>כל המספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Filter the list</source>
        <translation>סינון הרשימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Labels…</source>
        <translation>תוויות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Mine</source>
        <translation>שלי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Mine…</source>
        <translation>שלי…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Most urgent first</source>
        <translation>הדחופים תחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Newest first</source>
        <translation>החדשים תחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Numbers shown</source>
        <translation>המספרים המוצגים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Oldest first</source>
        <translation>הישנים תחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Put off</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Starred messages</source>
        <translation>הודעות בכוכב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <source>Take the filter {name} away</source>
        <translation>הסרת המסנן {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>{n} of %Ln numbers</source>
        <translation>
            <numerusform>{n} מתוך מספר אחד</numerusform>
            <numerusform>{n} מתוך %Ln מספרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>Choose a chat</source>
        <translation>בחירת צ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>Choose a file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>choose</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>left out</source>
        <translation>לא נכלל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>name assumed</source>
        <translation>השם משוער</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>optional</source>
        <translation>לא חובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>required</source>
        <translation>חובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>up to {n}</source>
        <translation>עד {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>{help}, separated by commas</source>
        <translation>‏{help}, מופרדים בפסיקים</translation>
    </message>
</context>
<context>
    <name>ForwardCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Forward delivery {id}</source>
        <translation>העברת אירוע {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Send to {host}</source>
        <translation>שליחה אל {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Sign it again with this account’s secret</source>
        <translation>לחתום שוב בסוד של החשבון הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>The same {size} are posted once to the address. Headers go along, keys do not. What is in the body leaves this computer.</source>
        <translation>אותם {size} נשלחים פעם אחת לכתובת. הכותרות עוברות, המפתחות לא. מה שבגוף יוצא מהמחשב הזה.</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>%Ln go to {name}, as they are.</source>
        <translation>
            <numerusform>אחת הולכת אל {name}, כמות שהיא.</numerusform>
            <numerusform>%Ln הולכות אל {name}, כמות שהן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>%Ln go to {name}; the rest has no public address.</source>
        <translation>
            <numerusform>אחת הולכת אל {name}; לשאר אין כתובת ציבורית.</numerusform>
            <numerusform>%Ln הולכות אל {name}; לשאר אין כתובת ציבורית.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Choose a chat first.</source>
        <translation>בחרו תחילה צ׳אט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Forward</source>
        <translation>העברה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Forward %Ln messages</source>
        <translation>
            <numerusform>העברת הודעה אחת</numerusform>
            <numerusform>העברת %Ln הודעות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Looking at what can be sent there…</source>
        <translation>בודק מה אפשר לשלוח לשם…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>No chat of this name.</source>
        <translation>אין צ׳אט בשם הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>None of these can be sent to {name}: files without a public address.</source>
        <translation>אי אפשר לשלוח אף אחת מהן אל {name}: קבצים בלי כתובת ציבורית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Only its admins can write here</source>
        <translation>רק המנהלים יכולים לכתוב כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>The reply window closed {when}</source>
        <translation>חלון התשובה נסגר {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>This number sends no text</source>
        <translation>המספר הזה לא שולח טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>To whom: name or number</source>
        <translation>אל מי: שם או מספר</translation>
    </message>
</context>
<context>
    <name>Forwarded</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>%Ln tries</source>
        <translation>
            <numerusform>ניסיון אחד</numerusform>
            <numerusform>%Ln ניסיונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Copied to {host}</source>
        <translation>הועתק אל {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>It is a copy already.</source>
        <translation>זה כבר העתק.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>It was forgotten before it could be sent.</source>
        <translation>נשכח לפני שאפשר היה לשלוח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Not copied to {host}</source>
        <translation>לא הועתק אל {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>To be copied to {host}</source>
        <translation>יועתק אל {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>answered {status}</source>
        <translation>נענה {status}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>{answer}, {tries}. Again in {time}.</source>
        <translation>‏{answer}, {tries}. שוב ב‑{time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>{answer}, {tries}. Given up after three days.</source>
        <translation>‏{answer}, {tries}. נעזב אחרי שלושה ימים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>{answer}, {tries}. The address refused it.</source>
        <translation>‏{answer}, {tries}. הכתובת סירבה.</translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln copies still wait for it, and will not be sent.</source>
        <translation>
            <numerusform>העתק אחד עוד ממתין, ולא יישלח.</numerusform>
            <numerusform>%Ln העתקים עוד ממתינים, ולא יישלחו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln given up</source>
        <translation>
            <numerusform>אחד נעזב</numerusform>
            <numerusform>%Ln נעזבו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>אחד נדחה</numerusform>
            <numerusform>%Ln נדחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln sent</source>
        <translation>
            <numerusform>אחד נשלח</numerusform>
            <numerusform>%Ln נשלחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>אחד ממתין</numerusform>
            <numerusform>%Ln ממתינים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>All accounts</source>
        <translation>כל חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Also duplicates and what was refused</source>
        <translation>גם כפולים ומה שנדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Copy to {host}</source>
        <translation>העתקה אל {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Every delivery that is proven is posted to these addresses as it comes, with its headers but without keys. One that can’t be delivered is tried again for three days, also after a restart.</source>
        <translation>כל מסירה שהוכחה נשלחת לכתובות האלה כשהיא מגיעה, עם הכותרות אבל בלי מפתחות. מסירה שלא נמסרה תנוסה שוב במשך שלושה ימים, גם אחרי הפעלה מחדש.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Live copies</source>
        <translation>העתקים חיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Of account</source>
        <translation>של חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Sign each copy anew, for addresses that check its time</source>
        <translation>לחתום כל העתק מחדש, לכתובות שבודקות את זמנו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Take away</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Take the address away</source>
        <translation>הסרת הכתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Take {host} away?</source>
        <translation>להסיר את {host}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>all accounts</source>
        <translation>כל החשבונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>signed anew</source>
        <translation>נחתם מחדש</translation>
    </message>
</context>
<context>
    <name>HeaderFile</name>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Choose file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Document of the header</source>
        <translation>המסמך של הכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Name that the customer sees</source>
        <translation>השם שהלקוח רואה</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Picture of the header</source>
        <translation>התמונה של הכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>Video of the header</source>
        <translation>הסרטון של הכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/header_file.py"/>
        <source>{what} ({provider} documents no values beside a file)</source>
        <translation>‏{what} ({provider} לא מתעד ערכים ליד קובץ)</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Minutes from 0 to 1,440.</source>
        <translation>דקות, מ‑0 עד 1,440.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Not known here. For example Asia/Jerusalem.</source>
        <translation>לא מוכר כאן. למשל Asia/Jerusalem.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Reply hours</source>
        <translation>שעות מענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Rules can tell these hours from the others, and “next reply time” is counted from them. Several spans are parted by commas; empty is closed.</source>
        <translation>כללים יכולים להבחין בין השעות האלה לאחרות, ו״מועד המענה הבא״ נספר לפיהן. כמה טווחים מופרדים בפסיקים; ריק פירושו סגור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Somebody replies within</source>
        <translation>מישהו עונה בתוך</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Write it as 08:00–13:00, 14:00–19:00.</source>
        <translation>כתבו כך: 08:00–13:00, 14:00–19:00.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>minutes, while it is open</source>
        <translation>דקות, כל עוד פתוח</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%Ln participants</source>
        <translation>
            <numerusform>משתתף אחד</numerusform>
            <numerusform>%Ln משתתפים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Copy the number</source>
        <translation>העתקת המספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>A number without a chat</source>
        <translation>מספר בלי צ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Another number of this customer</source>
        <translation>מספר נוסף של הלקוח הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Choose a customer first.</source>
        <translation>יש לבחור קודם לקוח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Name, or number with its country code</source>
        <translation>שם, או מספר עם קידומת המדינה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>No customer of this name. A whole number can be added too.</source>
        <translation>אין לקוח בשם הזה. אפשר גם להוסיף מספר מלא.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>Notes and chats are shown together. It can be undone at any time.</source>
        <translation>הערות וצ׳אטים מוצגים יחד. אפשר לבטל בכל עת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/join_dialog.py"/>
        <source>{number}, the same name</source>
        <translation>‏{number}, אותו שם</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%Ln fields</source>
        <translation>
            <numerusform>שדה אחד</numerusform>
            <numerusform>%Ln שדות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%Ln items</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%Ln פריטים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <location filename="../../app/ui/pages/chats/jump.py"/>
        <source>Go to the newest message</source>
        <translation>מעבר להודעה החדשה ביותר</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/jump.py"/>
        <source>Go to the newest message, %Ln new</source>
        <translation>
            <numerusform>מעבר להודעה החדשה ביותר, אחת חדשה</numerusform>
            <numerusform>מעבר להודעה החדשה ביותר, %Ln חדשות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Press the keys that should do it, with Ctrl or Alt.</source>
        <translation>לחצו על המקשים שיעשו זאת, עם Ctrl או Alt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Switch off</source>
        <translation>כיבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Switched off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Taken by: {words}</source>
        <translation>תפוס על ידי: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Typing needs this key. Hold Ctrl or Alt too.</source>
        <translation>ההקלדה צריכה את המקש הזה. החזיקו גם Ctrl או Alt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/key_card.py"/>
        <source>Usual keys</source>
        <translation>המקשים הרגילים</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Archive</source>
        <translation>העברה לארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Attach</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Canned replies, at the beginning of a line</source>
        <translation>תשובות מוכנות, בתחילת שורה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Close one layer: menu, search, selection, panel</source>
        <translation>סגירת שכבה אחת: תפריט, חיפוש, בחירה, לוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Composer</source>
        <translation>כתיבת הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <location filename="../../app/ui/widgets/row_keys.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Filter the list</source>
        <translation>סינון הרשימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>First page; Alt+2 the second, and so on</source>
        <translation>הדף הראשון; Alt+2 השני, וכן הלאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>First row; End the last one</source>
        <translation>השורה הראשונה; End לאחרונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Forward</source>
        <translation>העברה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Go to a day</source>
        <translation>מעבר ליום</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>In an empty composer: edit what was not sent</source>
        <translation>בתיבה ריקה: עריכת מה שלא נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>In an empty composer: take the last send back</source>
        <translation>בתיבה ריקה: להחזיר את ההודעה האחרונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Lists</source>
        <translation>רשימות</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Mark unread</source>
        <translation>סימון כלא נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Menu of what has the focus</source>
        <translation>התפריט של מה שבמיקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>New chat</source>
        <translation>צ׳אט חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next chat</source>
        <translation>הצ׳אט הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next region</source>
        <translation>האזור הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next row; K the previous one</source>
        <translation>השורה הבאה; K הקודמת</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next row; Up the previous one</source>
        <translation>השורה הבאה; Up הקודמת</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Next unread chat</source>
        <translation>הצ׳אט הבא שלא נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>No reply needed</source>
        <translation>לא נדרש מענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>On by 5 s in a voice note; Left back</source>
        <translation>5 שניות קדימה בהודעה קולית; שמאלה אחורה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Pause a live list</source>
        <translation>השהיית רשימה חיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Play or open</source>
        <translation>ניגון או פתיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Previous chat</source>
        <translation>הצ׳אט הקודם</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Previous region</source>
        <translation>האזור הקודם</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Previous unread chat</source>
        <translation>הצ׳אט הקודם שלא נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Put off</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Quote</source>
        <translation>ציטוט</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Refresh</source>
        <translation>רענון</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Search and actions</source>
        <translation>חיפוש ופעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Search everywhere</source>
        <translation>חיפוש בכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Search in the chat</source>
        <translation>חיפוש בצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Send later</source>
        <translation>לשלוח מאוחר יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Send; with Shift a new line (Settings can swap it)</source>
        <translation>שליחה; עם Shift שורה חדשה (אפשר להחליף בהגדרות)</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Star</source>
        <translation>סימון בכוכב</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Take the chat</source>
        <translation>לקחת את הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>These keys</source>
        <translation>המקשים האלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Turn the direction of the text</source>
        <translation>היפוך כיוון הטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/keyboard/table.py"/>
        <source>Why is this here?</source>
        <translation>למה זה כאן?</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <location filename="../../app/ui/widgets/choice_list.py"/>
        <source>{name}, off</source>
        <translation>‏{name}, כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/choice_list.py"/>
        <source>{name}, on</source>
        <translation>‏{name}, פועל</translation>
    </message>
</context>
<context>
    <name>LabelPopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Enter makes the label {name}.</source>
        <translation>‏Enter יוצר את התווית {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Find or make a label</source>
        <translation>חיפוש או יצירה של תווית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>Manage</source>
        <translation>ניהול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>No labels yet. Type a name for the first.</source>
        <translation>עדיין אין תוויות. הקלידו שם לראשונה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/label_popup.py"/>
        <source>put on or take off</source>
        <translation>להצמיד או להוריד</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Gold</source>
        <translation>זהב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>On %Ln chats. Removing takes it off them.</source>
        <translation>
            <numerusform>בצ׳אט אחד. הסרה מורידה אותה ממנו.</numerusform>
            <numerusform>ב‑%Ln צ׳אטים. הסרה מורידה אותה מהם.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Orange</source>
        <translation>כתום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Rose</source>
        <translation>ורוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Sky blue</source>
        <translation>תכלת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Slate</source>
        <translation>אפור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Teal</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Give up</source>
        <translation>לוותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Labels of this chat</source>
        <translation>התוויות של הצ׳אט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>No labels</source>
        <translation>אין תוויות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Nobody’s chat</source>
        <translation>צ׳אט של אף אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Take</source>
        <translation>לקחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>Your chat</source>
        <translation>הצ׳אט שלך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_labels.py"/>
        <source>{name}’s chat</source>
        <translation>הצ׳אט של {name}</translation>
    </message>
</context>
<context>
    <name>LeadSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%Ln items still missing</source>
        <translation>
            <numerusform>חסר עוד פריט אחד</numerusform>
            <numerusform>חסרים עוד %Ln פריטים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Checklist</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Handoff asked</source>
        <translation>התבקשה העברה לנציג</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>Lead</source>
        <translation>ליד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>not started</source>
        <translation>לא התחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>{done} of {total}</source>
        <translation>{done} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>LibraryReading</name>
    <message>
        <location filename="../../app/ui/pages/templates/library_reading.py"/>
        <source>The lists are up to date</source>
        <translation>הרשימות מעודכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/library_reading.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/library_reading.py"/>
        <source>Updating…</source>
        <translation>מתעדכן…</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <location filename="../../app/ui/widgets/fields.py"/>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/fields.py"/>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Chats shown</source>
        <translation>הצ׳אטים המוצגים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Needs reply</source>
        <translation>ממתין למענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>New chat</source>
        <translation>צ׳אט חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Search name, number or message</source>
        <translation>חיפוש שם, מספר או הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>A chat that is put off comes back at its time, or with a new message.</source>
        <translation>צ׳אט שנדחה חוזר במועדו, או עם הודעה חדשה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>All read</source>
        <translation>הכול נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Archived chats stay here until their customer writes again.</source>
        <translation>צ׳אטים בארכיון נשארים כאן עד שהלקוח כותב שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Assign chats and label them in their menu or in their details.</source>
        <translation>שייכו צ׳אטים והצמידו להם תוויות בתפריט שלהם או בפרטים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Channels of your numbers come here once they are listed.</source>
        <translation>הערוצים של המספרים שלך יופיעו כאן אחרי שייקראו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Chats come here when the last word is the customer’s.</source>
        <translation>צ׳אטים מופיעים כאן כשהמילה האחרונה היא של הלקוח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Chats with new messages come here.</source>
        <translation>צ׳אטים עם הודעות חדשות מופיעים כאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Choose other numbers above.</source>
        <translation>אפשר לבחור מספרים אחרים למעלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Connect a number, and new messages land here by themselves.</source>
        <translation>אחרי חיבור מספר, הודעות חדשות יגיעו לכאן מעצמן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Groups of your numbers come here once they are listed.</source>
        <translation>הקבוצות של המספרים שלך יופיעו כאן אחרי שייקראו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No channels</source>
        <translation>אין ערוצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No chat fits the filter</source>
        <translation>אין צ׳אט שמתאים למסנן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No chats of these numbers</source>
        <translation>אין צ׳אטים של המספרים האלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No chats yet</source>
        <translation>עדיין אין צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>No groups</source>
        <translation>אין קבוצות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nobody waits</source>
        <translation>אף אחד לא ממתין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing for “{text}”</source>
        <translation>אין תוצאות ל״{text}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing is archived</source>
        <translation>אין דבר בארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing is put off</source>
        <translation>אין דבר שנדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing is starred</source>
        <translation>אין דבר בכוכב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Nothing was changed.</source>
        <translation>דבר לא שונה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Search “{text}”</source>
        <translation>חיפוש ״{text}״</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Searched names, numbers and messages of %Ln numbers on this computer.</source>
        <translation>
            <numerusform>החיפוש היה בשמות, במספרים ובהודעות של מספר אחד במחשב הזה.</numerusform>
            <numerusform>החיפוש היה בשמות, במספרים ובהודעות של %Ln מספרים במחשב הזה.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Show all chats</source>
        <translation>הצגת כל הצ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Star a message with S in the timeline, and find it here again.</source>
        <translation>סמנו הודעה בכוכב עם S בציר הזמן, ומצאו אותה שוב כאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>The chats could not be read</source>
        <translation>לא ניתן היה לקרוא את הצ'אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Write to a number</source>
        <translation>כתיבה למספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>{number} is connected. New messages land here by themselves.</source>
        <translation>‏{number} מחובר. הודעות חדשות מגיעות לכאן מעצמן.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <location filename="../../app/ui/lock/locking.py"/>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Locked</source>
        <translation>נעול</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Messages still come in, and what waits still goes out.</source>
        <translation>הודעות עדיין נכנסות, ומה שממתין עדיין יוצא.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>This is not the PIN.</source>
        <translation>זה לא קוד ה‑PIN.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>This is not the passphrase.</source>
        <translation>זה לא ביטוי הסיסמה.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one is taken in %Ln second(s).</source>
        <translation>
            <numerusform>יותר מדי ניסיונות שגויים. הבא יתקבל בעוד שנייה אחת.</numerusform>
            <numerusform>יותר מדי ניסיונות שגויים. הבא יתקבל בעוד %Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Unlock</source>
        <translation>פתיחת הנעילה</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%Ln operations</source>
        <translation>
            <numerusform>פעולה אחת</numerusform>
            <numerusform>%Ln פעולות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%Ln providers</source>
        <translation>
            <numerusform>ספק אחד</numerusform>
            <numerusform>%Ln ספקים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>API explorer</source>
        <translation>סייר API</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Audit</source>
        <translation>ביקורת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Follow</source>
        <translation>מעקב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Following is paused</source>
        <translation>המעקב מושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Logs</source>
        <translation>יומנים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>New entries come on top by themselves</source>
        <translation>רשומות חדשות מופיעות למעלה מעצמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Parts of the page</source>
        <translation>חלקי הדף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Path overrides</source>
        <translation>החלפת נתיבים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Provider logs</source>
        <translation>יומני הספקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>{providers}, {operations}</source>
        <translation>{providers}, {operations}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Search and actions</source>
        <translation>חיפוש ופעולות</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Edit the note</source>
        <translation>עריכת ההערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Mark as important</source>
        <translation>סימון כחשוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Not important</source>
        <translation>לא חשוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Pin: keep it when others are forgotten</source>
        <translation>הצמדה: לשמור כשאחרים נשכחים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Unpin: it is forgotten with the others</source>
        <translation>ביטול הצמדה: נשכח יחד עם האחרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Write a note</source>
        <translation>כתיבת הערה</translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>All %Ln</source>
        <translation>
            <numerusform>כל ה־%Ln</numerusform>
            <numerusform>כל ה־%Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>Fewer</source>
        <translation>פחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>Media and files</source>
        <translation>מדיה וקבצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>No pictures or files yet.</source>
        <translation>עדיין אין תמונות או קבצים.</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Fetching…</source>
        <translation>בטעינה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Next picture</source>
        <translation>התמונה הבאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Not saved: {reason}</source>
        <translation>לא נשמר: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Picture {n} of {all}</source>
        <translation>תמונה {n} מתוך {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Previous picture</source>
        <translation>התמונה הקודמת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Save as</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Save it to open it with another program.</source>
        <translation>אפשר לשמור ולפתוח בתוכנה אחרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Saved as {name}</source>
        <translation>נשמר בשם {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Show in chat</source>
        <translation>הצגה בצ'אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Zoom in</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>Zoom out</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/media_viewer.py"/>
        <source>{n} of {all}</source>
        <translation>{n} מתוך {all}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%Ln contacts</source>
        <translation>
            <numerusform>איש קשר אחד</numerusform>
            <numerusform>%Ln אנשי קשר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%Ln reactions</source>
        <translation>
            <numerusform>תגובה אחת</numerusform>
            <numerusform>%Ln תגובות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Checklist complete</source>
        <translation>רשימת המסמכים הושלמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Checklist: {detail} collected</source>
        <translation>רשימת מסמכים: נאסף {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Checklist: {detail} collected, {done} of {total}</source>
        <translation>רשימת מסמכים: נאסף {detail}, {done} מתוך {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Conversation started</source>
        <translation>שיחה התחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Handoff asked</source>
        <translation>התבקשה העברה לנציג</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Handoff asked: {detail}</source>
        <translation>התבקשה העברה לנציג: {detail}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Lead moved from {previous} to {current}</source>
        <translation>הליד עבר מ־{previous} אל {current}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Missed video call</source>
        <translation>שיחת וידאו שלא נענתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Missed voice call</source>
        <translation>שיחה קולית שלא נענתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>New lead</source>
        <translation>ליד חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Open it on the phone.</source>
        <translation>אפשר לפתוח אותה בטלפון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Reply in a sequence</source>
        <translation>תשובה במהלך רצף</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Reply reported</source>
        <translation>דווח על תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Sequence finished</source>
        <translation>רצף הסתיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Template {name}</source>
        <translation>תבנית {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Template {name}, {language}</source>
        <translation>תבנית {name}, {language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Video call</source>
        <translation>שיחת וידאו</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Video call declined</source>
        <translation>שיחת וידאו שנדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Video call taken on the phone</source>
        <translation>שיחת וידאו שנענתה בטלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Voice call</source>
        <translation>שיחה קולית</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Voice call declined</source>
        <translation>שיחה קולית שנדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>Voice call taken on the phone</source>
        <translation>שיחה קולית שנענתה בטלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/message_words.py"/>
        <source>quoting {text}</source>
        <translation>מצטט {text}</translation>
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
        <source>%Ln forwarded to {name}</source>
        <translation>
            <numerusform>אחת הועברה אל {name}</numerusform>
            <numerusform>%Ln הועברו אל {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>%Ln messages copied</source>
        <translation>
            <numerusform>הודעה אחת הועתקה</numerusform>
            <numerusform>%Ln הודעות הועתקו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Copy text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Forward…</source>
        <translation>העברה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>It is not sent yet</source>
        <translation>היא עדיין לא נשלחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>It opens in your browser. Open only what you expect: {address}</source>
        <translation>הקישור נפתח בדפדפן. כדאי לפתוח רק מה שציפית לו: {address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>No answer came for it, so it may have arrived already. If it did, it arrives twice.</source>
        <translation>לא הגיעה עליה תשובה, ולכן ייתכן שכבר הגיעה. אם כן, היא תגיע פעמיים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>No sign of it yet. It may still have gone out.</source>
        <translation>עדיין אין לה סימן. ייתכן שיצאה בכל זאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Open link</source>
        <translation>פתיחת הקישור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Open this link?</source>
        <translation>לפתוח את הקישור הזה?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Remove the star</source>
        <translation>הסרת הכוכב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Reply</source>
        <translation>מענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Send again</source>
        <translation>שליחה חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Send again…</source>
        <translation>שליחה חוזרת…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Send it again?</source>
        <translation>לשלוח שוב?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Star</source>
        <translation>סימון בכוכב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Take back and edit</source>
        <translation>החזרה ועריכה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Text copied</source>
        <translation>הטקסט הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Why is this here?</source>
        <translation>למה זה כאן?</translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln accounts try again by themselves.</source>
        <translation>
            <numerusform>חשבון אחד מנסה שוב מעצמו.</numerusform>
            <numerusform>%Ln חשבונות מנסים שוב מעצמם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%Ln רשומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln messages and calls were missing, and are here now</source>
        <translation>
            <numerusform>הודעה או שיחה אחת חסרה, ועכשיו היא כאן</numerusform>
            <numerusform>%Ln הודעות ושיחות חסרו, ועכשיו הן כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln messages and calls were read back.</source>
        <translation>
            <numerusform>הודעה או שיחה אחת נקראה בחזרה.</numerusform>
            <numerusform>%Ln הודעות ושיחות נקראו בחזרה.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>After {pauses}, as its document says ({section}).</source>
        <translation>אחרי {pauses}, כפי שאומר המסמך שלו ({section}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>From {began} to {ended}. The receiver did not listen.</source>
        <translation>מ‑{began} עד {ended}. המקלט לא הקשיב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>It is long ago: nothing was asked by itself.</source>
        <translation>זה היה מזמן: דבר לא נשאל מעצמו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>It is tried again by itself.</source>
        <translation>ינוסה שוב מעצמו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Its document says nothing of retries ({section}).</source>
        <translation>המסמך שלו לא אומר דבר על ניסיונות חוזרים ({section}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Its last try was over before the receiver came back.</source>
        <translation>הניסיון האחרון שלו הסתיים לפני שהמקלט חזר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Lost for good: what {provider} had before {time}</source>
        <translation>אבוד לתמיד: מה שהיה ל‑{provider} לפני {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Not known whether {provider} tries again</source>
        <translation>לא ידוע אם {provider} ינסה שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Not read back</source>
        <translation>לא נקרא בחזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Nothing can be read back</source>
        <translation>אי אפשר לקרוא בחזרה דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Nothing was received for {time}</source>
        <translation>לא התקבל דבר במשך {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Read back, nothing was missing</source>
        <translation>נקרא בחזרה, לא חסר דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Reading back</source>
        <translation>קורא בחזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Reading back what can be read.</source>
        <translation>קורא בחזרה את מה שאפשר לקרוא.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>The list is full and goes back to {time} only.</source>
        <translation>הרשימה מלאה וחוזרת רק עד {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>This API documents no list of what came.</source>
        <translation>ה‑API הזה לא מתעד רשימה של מה שהגיע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>Waits to be read back</source>
        <translation>ממתין לקריאה בחזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>What was missed can’t be asked for.</source>
        <translation>אי אפשר לבקש את מה שהוחמץ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>With growing pauses for up to {time}, as its document says ({section}).</source>
        <translation>בהפסקות הולכות וגדלות עד {time}, כפי שאומר המסמך שלו ({section}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{provider} has tried again what came later, until {time}</source>
        <translation>‏{provider} ניסה שוב מה שהגיע אחר כך, עד {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{provider} tries again what came later, until {time}</source>
        <translation>‏{provider} מנסה שוב מה שהגיע אחר כך, עד {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{provider} tries everything again, until {time}</source>
        <translation>‏{provider} מנסה שוב הכול, עד {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>{what} of {number}</source>
        <translation>‏{what} של {number}</translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>No account was here at that time, so nothing was missed.</source>
        <translation>באותו זמן לא היה כאן חשבון, ולכן לא הוחמץ דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>Read back</source>
        <translation>קריאה בחזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>Read back again</source>
        <translation>קריאה בחזרה שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>What becomes of what {account} missed</source>
        <translation>מה עולה בגורל מה ש‑{account} החמיץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/missed_view.py"/>
        <source>What was missed</source>
        <translation>מה הוחמץ</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <location filename="../../app/ui/widgets/month.py"/>
        <source>Next month</source>
        <translation>החודש הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/month.py"/>
        <source>Previous month</source>
        <translation>החודש הקודם</translation>
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
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>New chat</source>
        <translation>צ׳אט חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>No connected number can send words.</source>
        <translation>אין מספר מחובר שיכול לשלוח מילים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>With the country code.</source>
        <translation>עם קידומת המדינה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/new_chat.py"/>
        <source>Write</source>
        <translation>כתיבה</translation>
    </message>
</context>
<context>
    <name>NewTimeDialog</name>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>For {name}: {text}</source>
        <translation>עבור {name}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>New time</source>
        <translation>מועד חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/time_dialog.py"/>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>For yourself: it is kept on this computer and exported with nothing.</source>
        <translation>לעצמכם: נשמר במחשב הזה ולא מיוצא עם דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Keep note</source>
        <translation>שמירת ההערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Note on delivery {id}</source>
        <translation>הערה על מסירה {id}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Only you see notes</source>
        <translation>ההערות גלויות רק לך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/marking.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Add a note</source>
        <translation>הוספת הערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>No notes. They stay on this computer.</source>
        <translation>אין הערות. הן נשמרות במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>Remove this note</source>
        <translation>הסרת ההערה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_notes.py"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <location filename="../../app/ui/pages/chats/notice_box.py"/>
        <source>What you type is not taken here.</source>
        <translation>מה שמוקלד אינו נקלט כאן.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>No connection.</source>
        <translation>אין חיבור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Since {since}; sends wait in the queue. Trying again in {left}.</source>
        <translation>מאז {since}; שליחות ממתינות בתור. ניסיון נוסף בעוד {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Since {since}; sends wait in the queue. Trying again now.</source>
        <translation>מאז {since}; שליחות ממתינות בתור. ניסיון נוסף עכשיו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Since {since}; what is kept on this computer waits, and is asked about if it gets too late. Trying again in {left}.</source>
        <translation>מאז {since}; מה שנשמר במחשב הזה ממתין, ואם יתאחר יותר מדי תישאלו עליו. ניסיון נוסף בעוד {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Since {since}; what is kept on this computer waits, and is asked about if it gets too late. Trying again now.</source>
        <translation>מאז {since}; מה שנשמר במחשב הזה ממתין, ואם יתאחר יותר מדי תישאלו עליו. ניסיון נוסף עכשיו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Webhooks are not received.</source>
        <translation>אירועים לא מתקבלים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>{reason} Providers keep trying for a while.</source>
        <translation>‏{reason} הספקים ממשיכים לנסות זמן מה.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>%Ln notifications</source>
        <translation>
            <numerusform>התראה אחת</numerusform>
            <numerusform>%Ln התראות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/tray.py"/>
        <source>%Ln unread chat(s)</source>
        <translation>
            <numerusform>צ׳אט אחד שלא נקרא</numerusform>
            <numerusform>%Ln צ׳אטים שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A chat is back that you had put off</source>
        <translation>חזר צ׳אט שדחיתם</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer</source>
        <translation>לקוח</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %Ln hour(s)</source>
        <translation>
            <numerusform>לקוח ממתין כבר שעה</numerusform>
            <numerusform>לקוח ממתין כבר %Ln שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %Ln minute(s)</source>
        <translation>
            <numerusform>לקוח ממתין דקה אחת</numerusform>
            <numerusform>לקוח ממתין %Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A message was not sent</source>
        <translation>הודעה לא נשלחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>A scheduled message was missed</source>
        <translation>הודעה מתוזמנת הוחמצה</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Another system hands this customer over to you.</source>
        <translation>מערכת אחרת מעבירה אליכם את הלקוח הזה.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>From %Ln chat(s)</source>
        <translation>
            <numerusform>מצ׳אט אחד</numerusform>
            <numerusform>מ‑%Ln צ׳אטים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>New message</source>
        <translation>הודעה חדשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>No notifications for an hour</source>
        <translation>בלי התראות לשעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Not sent to {who}</source>
        <translation>לא נשלח אל {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Nothing comes in or goes out there until it is paired again.</source>
        <translation>דבר לא נכנס ולא יוצא שם עד שיצומד שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Notify again</source>
        <translation>להודיע שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Open Switchboard</source>
        <translation>פתיחת Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/notifier.py"/>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>Reply window closes in %Ln minute(s)</source>
        <translation>
            <numerusform>חלון התשובה נסגר בעוד דקה</numerusform>
            <numerusform>חלון התשובה נסגר בעוד %Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>The campaign {name} has news</source>
        <translation>יש חדש בקמפיין {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>The campaign {name} is done</source>
        <translation>הקמפיין {name} הסתיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>The campaign {name} is paused</source>
        <translation>הקמפיין {name} הושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>Webhooks are not received</source>
        <translation>אירועים לא מתקבלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>{number} is not connected</source>
        <translation>‏{number} לא מחובר</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>{sender}: {text}</source>
        <translation>{sender}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notify/words.py"/>
        <source>{who} on {number}</source>
        <translation>‏{who} במספר {number}</translation>
    </message>
</context>
<context>
    <name>NotifySection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>אחרי דקה</numerusform>
            <numerusform>אחרי %Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>All of them. A single one can be switched on in its own menu.</source>
        <translation>כולן. אפשר להפעיל אחת בתפריט שלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Choose a PIN…</source>
        <translation>בחירת קוד PIN…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Failed or missed sends, lost numbers, the receiver, campaigns.</source>
        <translation>שליחות שנכשלו או הוחמצו, מספרים שאבדו, המקלט, קמפיינים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Groups and channels</source>
        <translation>קבוצות וערוצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Hides everything until the PIN is entered. Ctrl+Alt+L locks at once.</source>
        <translation>מסתיר הכול עד להקלדת קוד ה‑PIN. ‏Ctrl+Alt+L נועל מיד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Hides everything until the passphrase is entered. Ctrl+Alt+L locks at once.</source>
        <translation>מסתיר הכול עד להקלדת ביטוי הסיסמה. ‏Ctrl+Alt+L נועל מיד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Kept as a salted hash, on this computer.</source>
        <translation>נשמר כגיבוב מומלח, במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Lock without input</source>
        <translation>נעילה בלי פעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Messages and handoffs</source>
        <translation>הודעות והעברות לנציג</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Name and text</source>
        <translation>שם וטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Name only</source>
        <translation>שם בלבד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Neither</source>
        <translation>לא זה ולא זה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Nothing is told meanwhile; the counts go on.</source>
        <translation>בינתיים לא נאמר דבר; הספירות נמשכות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Numbers that notify</source>
        <translation>מספרים שמתריעים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Of people, unless their chat is muted or in front of you.</source>
        <translation>של אנשים, אלא אם הצ׳אט מושתק או לפניכם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Outside the window where the system shows them, else at its bottom.</source>
        <translation>מחוץ לחלון היכן שהמערכת מציגה אותן, אחרת בתחתיתו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Quiet from</source>
        <translation>שקט מ‑</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Quiet hours</source>
        <translation>שעות שקט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Quiet until</source>
        <translation>שקט עד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Reminders</source>
        <translation>תזכורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Reply windows at 60 and 15 minutes, chats that wait or come back.</source>
        <translation>חלונות תשובה ב‑60 וב‑15 דקות, צ׳אטים שממתינים או חוזרים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Sound</source>
        <translation>צליל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>The PIN is set</source>
        <translation>קוד ה‑PIN נקבע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Trouble</source>
        <translation>תקלות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>While the window is locked neither names nor text are shown.</source>
        <translation>כשהחלון נעול לא מוצגים שמות ולא טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>until</source>
        <translation>עד</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Account settings…</source>
        <translation>הגדרות החשבון…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Check this account now</source>
        <translation>בדיקת החשבון עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Click-to-chat code…</source>
        <translation>קוד לפתיחת צ׳אט…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Delete number…</source>
        <translation>מחיקת המספר…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Delete {name}</source>
        <translation>מחיקת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Enter the new key</source>
        <translation>הזנת המפתח החדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Enter the secret</source>
        <translation>הזנת הסוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Keep or delete…</source>
        <translation>להשאיר או למחוק…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/account_actions.py"/>
        <source>New messages still arrive and go out. History, media, read marks and cancelling need the session, so they wait until you sign in again.</source>
        <translation>הודעות חדשות עדיין מגיעות ויוצאות. היסטוריה, מדיה, סימוני קריאה וביטול דורשים כניסה, ולכן ימתינו לכניסה הבאה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>None of your accounts adds numbers by a code. Add a gateway account.</source>
        <translation>אין לך חשבון שמוסיף מספרים בקוד. אפשר להוסיף חשבון של שער.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Pair again…</source>
        <translation>צימוד מחדש…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Pair now</source>
        <translation>צימוד עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Pair…</source>
        <translation>צימוד…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Send a test event</source>
        <translation>שליחת אירוע בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Set webhook…</source>
        <translation>הגדרת webhook…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Show its chats</source>
        <translation>הצגת הצ׳אטים שלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/account_actions.py"/>
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/account_actions.py"/>
        <source>Sign out of {account}</source>
        <translation>יציאה מ־{account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/account_actions.py"/>
        <source>Signed in to {account}</source>
        <translation>בוצעה כניסה אל {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/account_actions.py"/>
        <source>The account key is on the clipboard</source>
        <translation>מפתח החשבון הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>The address is on the clipboard</source>
        <translation>הכתובת הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>The gateway deletes the number and its link to the phone. This cannot be undone. Its chats stay on this computer.</source>
        <translation>השער מוחק את המספר ואת הקישור שלו לטלפון. אי אפשר לבטל זאת. הצ׳אטים שלו נשארים במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>The key of {name} is on the clipboard</source>
        <translation>המפתח של {name} הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>This number has no phone number.</source>
        <translation>למספר הזה אין מספר טלפון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Type {name} to go on</source>
        <translation>להמשך יש להקליד {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Webhook of {name} set</source>
        <translation>ה־webhook של {name} הוגדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>not possible</source>
        <translation>לא אפשרי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/account_actions.py"/>
        <source>{account} has a new key</source>
        <translation>ל־{account} יש מפתח חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>{account} was checked</source>
        <translation>‏{account} נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>{name} was deleted</source>
        <translation>‏{name} נמחק</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Account key</source>
        <translation>מפתח החשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Code, 2 to 4 letters</source>
        <translation>קוד, 2 עד 4 אותיות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Copy the account key</source>
        <translation>העתקת מפתח החשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Copy the address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Copy the number’s key</source>
        <translation>העתקת מפתח המספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Counted on this computer, from its own calls. {provider} does not report them.</source>
        <translation>נספר במחשב הזה, מהקריאות שלו. {provider} לא מדווח עליהן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Delete number…</source>
        <translation>מחיקת המספר…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Ended</source>
        <translation>פגה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Kept sealed; only the last four characters are shown.</source>
        <translation>נשמרים מוצפנים; מוצגים רק ארבעת התווים האחרונים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Keys and sign-in</source>
        <translation>מפתחות וכניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Limits</source>
        <translation>מכסות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Needs the dashboard password</source>
        <translation>נחוצה סיסמת לוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Not set</source>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Not signed in</source>
        <translation>אין כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Number details</source>
        <translation>פרטי המספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Number key</source>
        <translation>מפתח המספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Points at this Switchboard</source>
        <translation>מוביל ל־Switchboard הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Points elsewhere</source>
        <translation>מוביל למקום אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Reset…</source>
        <translation>איפוס…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Send a test event</source>
        <translation>שליחת אירוע בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Session</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Set</source>
        <translation>מוגדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Set on their side</source>
        <translation>מוגדר אצל הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Set…</source>
        <translation>הגדרה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Sign in…</source>
        <translation>כניסה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Webhook address</source>
        <translation>כתובת ה־webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>Works</source>
        <translation>תקין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>last event {time}</source>
        <translation>אירוע אחרון {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>no event yet</source>
        <translation>עדיין אין אירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>resets {first} and {last}</source>
        <translation>מתאפס {first} ו־{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>resets {time}</source>
        <translation>מתאפס {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>{left} of {total}</source>
        <translation>{left} מתוך {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/panel.py"/>
        <source>{provider} documents no limit.</source>
        <translation>‏{provider} לא מתעד מכסה.</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>Name, code or number</source>
        <translation>שם, קוד או מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>No number has these letters.</source>
        <translation>אין מספר עם האותיות האלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/number_popup.py"/>
        <source>on or off</source>
        <translation>להפעיל או לכבות</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%Ln events</source>
        <translation>
            <numerusform>אירוע אחד</numerusform>
            <numerusform>%Ln אירועים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%Ln numbers</source>
        <translation>
            <numerusform>מספר אחד</numerusform>
            <numerusform>%Ln מספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Add account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Add number</source>
        <translation>הוספת מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Another phone linked</source>
        <translation>קושר טלפון אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>Anyone who knows the address could send some. Enter the secret to have them checked.</source>
        <translation>כל מי שמכיר את הכתובת יכול לשלוח כאלה. אחרי הזנת הסוד הם ייבדקו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Asked for instead</source>
        <translation>נשאל במקום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Authenticated</source>
        <translation>מאומת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Can’t be reached</source>
        <translation>אין גישה אליו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Check all now</source>
        <translation>בדיקת הכול עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Connection lost</source>
        <translation>החיבור אבד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>Connection, last 24 hours</source>
        <translation>חיבור, 24 השעות האחרונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Dashboard session works</source>
        <translation>הכניסה ללוח הבקרה תקפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Events only</source>
        <translation>אירועים בלבד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Gone</source>
        <translation>נעלם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Its key was refused</source>
        <translation>המפתח שלו נדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Key accepted</source>
        <translation>המפתח התקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Key accepted {time}</source>
        <translation>המפתח התקבל {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Last event {time}</source>
        <translation>אירוע אחרון {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>Messages to it are lost until a phone scans its code.</source>
        <translation>הודעות אליו אובדות עד שטלפון יסרוק את הקוד שלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>New messages still arrive; history, media and cancelling need the session.</source>
        <translation>הודעות חדשות עדיין מגיעות; היסטוריה, מדיה וביטול דורשים כניסה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>No account yet</source>
        <translation>עדיין אין חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No event came yet</source>
        <translation>עדיין לא הגיע אירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No event yet</source>
        <translation>עדיין אין אירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No limit documented</source>
        <translation>אין מכסה מתועדת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No longer listed by its account</source>
        <translation>כבר לא מופיע בחשבון שלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>No numbers yet</source>
        <translation>עדיין אין מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No phone number, events only</source>
        <translation>בלי מספר טלפון, אירועים בלבד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>No secret, last {time}</source>
        <translation>אין סוד, אחרון {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not documented by this API.</source>
        <translation>לא מתועד ב־API הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not set</source>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not signed</source>
        <translation>לא חתום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Not signed in</source>
        <translation>אין כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Nothing heard of it yet</source>
        <translation>עדיין לא נשמע ממנו דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>Nothing is sent or received on it until the phone is back.</source>
        <translation>שום דבר לא נשלח או מתקבל בו עד שהטלפון יחזור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Numbers come with an account of one of the providers. Adding one takes about two minutes.</source>
        <translation>מספרים מגיעים עם חשבון אצל אחד הספקים. הוספה אורכת כשתי דקות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Pair the phone again</source>
        <translation>צריך לצמד את הטלפון שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Partner account</source>
        <translation>חשבון שותף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Pending authentication</source>
        <translation>ממתין לאימות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Phone number not known yet</source>
        <translation>מספר הטלפון עוד לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Receiving</source>
        <translation>מקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Repeats are answered once</source>
        <translation>חזרות נענות פעם אחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>Sending and reading wait until it works.</source>
        <translation>שליחה וקריאה ממתינות עד שיפעל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Sends one-time codes</source>
        <translation>שולח קודים חד־פעמיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Sends templates</source>
        <translation>שולח תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Session ended</source>
        <translation>הכניסה פגה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Set</source>
        <translation>מוגדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Set after pairing</source>
        <translation>יוגדר אחרי הצימוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>Signed out of {name}.</source>
        <translation>הכניסה אל {name} פגה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Signed, last {time}</source>
        <translation>חתום, אחרון {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Since {time}</source>
        <translation>מאז {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>The key of {name} was refused.</source>
        <translation>המפתח של {name} נדחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Their outbox retries</source>
        <translation>התור שלהם מנסה שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Waiting for a scan</source>
        <translation>ממתין לסריקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>Webhooks of {name} are not signed.</source>
        <translation>האירועים של {name} לא חתומים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>You entered {expected}, {connected} is linked. Messages go out from that one.</source>
        <translation>הוזן {expected}, ומקושר {connected}. הודעות יוצאות ממנו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>added {time}, not paired</source>
        <translation>נוסף ב־{time}, לא צומד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost</source>
        <translation>אבד</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost %Ln times</source>
        <translation>
            <numerusform>אבד פעם אחת</numerusform>
            <numerusform>אבד %Ln פעמים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost since {time}</source>
        <translation>אבד מאז {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost {time} for {span}</source>
        <translation>אבד ב־{time} למשך {span}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>no interruption</source>
        <translation>בלי הפסקות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>none yet</source>
        <translation>עדיין אין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>not paired</source>
        <translation>לא צומד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>today {came} in, {went} out</source>
        <translation>היום {came} נכנסו, {went} יצאו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>watched since {time}</source>
        <translation>במעקב מאז {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>webhook: {words}</source>
        <translation>webhook: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/states.py"/>
        <source>{account} is connected and lists no number. Add one and scan its code with the phone.</source>
        <translation>‏{account} מחובר ואין בו מספרים. אפשר להוסיף אחד ולסרוק את הקוד שלו בטלפון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{count}, checked {time}</source>
        <translation>{count}, נבדק {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{left} of {total} left, {title}</source>
        <translation>נותרו {left} מתוך {total}, {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>{name} is linked to another phone.</source>
        <translation>‏{name} מקושר לטלפון אחר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>{name} is not paired.</source>
        <translation>‏{name} לא צומד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/attention.py"/>
        <source>{name} lost its connection.</source>
        <translation>החיבור של {name} אבד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{n} in</source>
        <translation>{n} נכנסו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{n} out</source>
        <translation>{n} יצאו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>{times}, {span} in all</source>
        <translation>‏{times}, {span} בסך הכול</translation>
    </message>
</context>
<context>
    <name>NumbersDelegate</name>
    <message>
        <location filename="../../app/ui/pages/numbers/delegate.py"/>
        <source>{left} of {total}</source>
        <translation>{left} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>Rate left</source>
        <translation>מכסה שנותרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/model.py"/>
        <source>Today by hour</source>
        <translation>היום לפי שעה</translation>
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
        <source>%Ln numbers</source>
        <translation>
            <numerusform>מספר אחד</numerusform>
            <numerusform>%Ln מספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Add account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Add number</source>
        <translation>הוספת מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Asks every provider again</source>
        <translation>שואל שוב את כל הספקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Check all now</source>
        <translation>בדיקת הכול עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Checking…</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>{rest} You see the list of {time}.</source>
        <translation>‏{rest} מוצגת הרשימה מ־{time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>{total}, {n} connected</source>
        <translation>{total}, {n} מחוברים</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Add another number of this customer</source>
        <translation>הוספת מספר נוסף של הלקוח הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Check again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>No other number is known.</source>
        <translation>אין מספר אחר ידוע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Not checked yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Not on WhatsApp, checked {when}</source>
        <translation>לא ב‑WhatsApp, נבדק {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Numbers of this customer</source>
        <translation>המספרים של הלקוח הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>On WhatsApp, checked {when}</source>
        <translation>ב‑WhatsApp, נבדק {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Open the chat with {number}</source>
        <translation>פתיחת הצ׳אט עם {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>Opted out</source>
        <translation>סורבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/details_numbers.py"/>
        <source>{number} is another customer</source>
        <translation>‏{number} הוא לקוח אחר</translation>
    </message>
</context>
<context>
    <name>NumbersTree</name>
    <message>
        <location filename="../../app/ui/pages/numbers/tree.py"/>
        <source>Numbers by account</source>
        <translation>מספרים לפי חשבון</translation>
    </message>
</context>
<context>
    <name>OperationForm</name>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>A whole number is needed.</source>
        <translation>נחוץ מספר שלם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This can’t be read.</source>
        <translation>אי אפשר לקרוא את זה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This is no JSON list.</source>
        <translation>זו לא רשימת JSON.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This is no JSON object.</source>
        <translation>זה לא אובייקט JSON.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>This operation takes no fields.</source>
        <translation>לפעולה הזאת אין שדות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_form.py"/>
        <source>{name} is required.</source>
        <translation>‏{name} הוא שדה חובה.</translation>
    </message>
</context>
<context>
    <name>OperationHead</name>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Answer not documented</source>
        <translation>התשובה לא מתועדת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Assumed path</source>
        <translation>נתיב משוער</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Documented</source>
        <translation>מתועד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/operation_head.py"/>
        <source>Mark this operation</source>
        <translation>סימון הפעולה הזאת</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Calls and logs</source>
        <translation>שיחות ויומנים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Groups and channels</source>
        <translation>קבוצות וערוצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Media</source>
        <translation>מדיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Schedules</source>
        <translation>תזמונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>Webhooks</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>needs sign-in</source>
        <translation>נחוצה כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/operations.py"/>
        <source>path assumed</source>
        <translation>נתיב משוער</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Chats you take, and notes you write, carry it. It is never sent.</source>
        <translation>הוא מופיע על צ׳אטים שלקחתם והערות שכתבתם. לעולם לא נשלח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Who are you?</source>
        <translation>מי אתם?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Write a name.</source>
        <translation>כתבו שם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_care.py"/>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Campaigns</source>
        <translation>קמפיינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Logs</source>
        <translation>יומנים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>New campaign</source>
        <translation>קמפיין חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Schedules</source>
        <translation>תזמונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Webhooks</source>
        <translation>אירועים</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>A different phone scanned the code</source>
        <translation>טלפון אחר סרק את הקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>A phone scanned the code at {time}.</source>
        <translation>טלפון סרק את הקוד ב־{time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>A phone scanned the code at {time}. The gateway reports {phone}, the number you entered.</source>
        <translation>טלפון סרק את הקוד ב־{time}. השער מדווח על {phone}, המספר שהוזן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Add it again</source>
        <translation>הוספה שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Change what you entered</source>
        <translation>תיקון מה שהוזן</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Close, pair later</source>
        <translation>סגירה, צימוד אחר כך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Delete and start again…</source>
        <translation>מחיקה והתחלה מחדש…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Different number</source>
        <translation>מספר אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Have the phone ready on its Linked devices page, then continue. The number stays in your list either way.</source>
        <translation>כדאי להכין את הטלפון בדף ״מכשירים מקושרים״ ואז להמשיך. המספר נשאר ברשימה בכל מקרה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>If that is right, keep it and the number here follows. If not, delete this number and add it again.</source>
        <translation>אם זה נכון, אפשר להשאיר אותו והמספר כאן יתעדכן. אם לא, יש למחוק את המספר ולהוסיף אותו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>It answered {code} for {client}. Switchboard stopped asking.</source>
        <translation>התשובה הייתה {code} עבור {client}. Switchboard הפסיק לשאול.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>It says: {words}</source>
        <translation>הוא אומר: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>It was connected before, so there is no code.</source>
        <translation>המספר היה מחובר כבר קודם, ולכן אין קוד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>It was connected before, so there is no code. The gateway reports {phone}.</source>
        <translation>המספר היה מחובר כבר קודם, ולכן אין קוד. השער מדווח על {phone}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Keep this phone</source>
        <translation>להשאיר את הטלפון הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>No code from the gateway</source>
        <translation>אין קוד מהשער</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>No phone scanned it, so Switchboard stopped asking for new ones.</source>
        <translation>אף טלפון לא סרק אותו, ולכן Switchboard הפסיק לבקש חדשים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>One step left: its webhook</source>
        <translation>נותר צעד אחד: ה־webhook שלו</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Paused after %Ln codes</source>
        <translation>
            <numerusform>מושהה אחרי קוד אחד</numerusform>
            <numerusform>מושהה אחרי %Ln קודים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Refresh the list</source>
        <translation>רענון הרשימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Set webhook</source>
        <translation>הגדרת webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Show a new code</source>
        <translation>הצגת קוד חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Switchboard asked twice and stopped.</source>
        <translation>‏Switchboard שאל פעמיים והפסיק.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The code is paused</source>
        <translation>הקוד מושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The gateway gave no code</source>
        <translation>השער לא נתן קוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>The number may have been deleted on the dashboard. Refresh the list to see what is there, or add it again with the same client id.</source>
        <translation>ייתכן שהמספר נמחק בלוח הבקרה. אפשר לרענן את הרשימה כדי לראות מה יש שם, או להוסיף אותו שוב עם אותו מזהה לקוח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>To link another phone, remove this device on the phone under Linked devices first.</source>
        <translation>כדי לקשר טלפון אחר, יש להסיר קודם את המכשיר הזה בטלפון, תחת ״מכשירים מקושרים״.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Without it new messages arrive only when Switchboard asks.</source>
        <translation>בלעדיו הודעות חדשות מגיעות רק כש־Switchboard שואל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>You entered {expected}, the phone that linked is {connected}. Messages would go out from that one.</source>
        <translation>הוזן {expected}, והטלפון שקושר הוא {connected}. הודעות ייצאו ממנו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>You kept {phone}, the phone that linked.</source>
        <translation>בחרת להשאיר את {phone}, הטלפון שקושר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>{name} is connected</source>
        <translation>‏{name} מחובר</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>A new code is asked for</source>
        <translation>קוד חדש בדרך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>Close, pair later</source>
        <translation>סגירה, צימוד אחר כך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>New code now</source>
        <translation>קוד חדש עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>Pair {name}</source>
        <translation>צימוד {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing.py"/>
        <source>The details are on the clipboard</source>
        <translation>הפרטים הועתקו</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>API operations</source>
        <translation>פעולות API</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>All messages with “{text}”</source>
        <translation>כל ההודעות עם ״{text}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Archive this chat</source>
        <translation>העברת הצ׳אט לארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Assign to me</source>
        <translation>שיוך אליי</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Assumed path</source>
        <translation>נתיב משוער</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Attach a file…</source>
        <translation>צירוף קובץ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Bring back now</source>
        <translation>להחזיר עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Canned reply…</source>
        <translation>תשובה מוכנה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Check every account now</source>
        <translation>בדיקת כל החשבונות עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Command palette</source>
        <translation>לוח פקודות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Documented</source>
        <translation>מתועד</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Erase this contact…</source>
        <translation>מחיקת איש הקשר הזה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Export this contact…</source>
        <translation>ייצוא איש הקשר הזה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Find a chat, a number, an action</source>
        <translation>חיפוש צ׳אט, מספר או פעולה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Go to %1</source>
        <translation>מעבר אל %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Go to a day…</source>
        <translation>מעבר ליום…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Hebrew Arabic English text size</source>
        <translation>עברית ערבית אנגלית גודל טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Hide details</source>
        <translation>הסתרת הפרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Hides everything until you are back</source>
        <translation>מסתיר הכול עד שתחזרו</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>In chat with {name}</source>
        <translation>בצ׳אט עם {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>It needs none</source>
        <translation>אין צורך</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Labels…</source>
        <translation>תוויות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Language and text</source>
        <translation>שפה וטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Lock the window</source>
        <translation>נעילת החלון</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Make a backup now</source>
        <translation>יצירת גיבוי עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Mark as unread</source>
        <translation>סימון כלא נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Mute this chat</source>
        <translation>השתקת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Needs sign-in</source>
        <translation>נדרשת כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>New chat…</source>
        <translation>צ׳אט חדש…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>No chat is open</source>
        <translation>אין צ׳אט פתוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>No reply needed</source>
        <translation>לא נדרש מענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Not mine any more</source>
        <translation>כבר לא שלי</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Nothing for “%1”</source>
        <translation>אין תוצאות ל״%1״</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Pin this chat</source>
        <translation>הצמדת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Put off…</source>
        <translation>לדחות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Receiver</source>
        <translation>מקלט</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Rename this chat…</source>
        <translation>שינוי שם הצ׳אט…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Schedule this message…</source>
        <translation>תזמון ההודעה הזאת…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Search everywhere</source>
        <translation>חיפוש בכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Search in this chat</source>
        <translation>חיפוש בצ׳אט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Send a template…</source>
        <translation>שליחת תבנית…</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Send the draft later</source>
        <translation>שליחת הטיוטה מאוחר יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Settings: {section}</source>
        <translation>הגדרות: {section}</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Show details</source>
        <translation>הצגת הפרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Show the keys</source>
        <translation>הצגת המקשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Take this chat out of the archive</source>
        <translation>הוצאת הצ׳אט מהארכיון</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Unmute this chat</source>
        <translation>ביטול השתקת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Unpin this chat</source>
        <translation>ביטול הצמדת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Use dark colours</source>
        <translation>צבעים כהים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Use light colours</source>
        <translation>צבעים בהירים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>Write something first</source>
        <translation>כתבו משהו תחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>backup recovery key export erase contact retention</source>
        <translation>גיבוי מפתח שחזור ייצוא מחיקה איש קשר שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>keys sign in add account</source>
        <translation>מפתחות כניסה הוספת חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>messages notes templates find</source>
        <translation>הודעות הערות תבניות חיפוש</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>move</source>
        <translation>למעבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>operations</source>
        <translation>פעולות API</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>people</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>port public address webhooks</source>
        <translation>פורט כתובת ציבורית webhooks</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>quiet hours sound lock PIN mute</source>
        <translation>שעות שקט צליל נעילה PIN השתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sheet.py"/>
        <source>run</source>
        <translation>להפעלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>send key undo name</source>
        <translation>מקש שליחה ביטול שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>shortcuts single letters</source>
        <translation>קיצורים אותיות בודדות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/here.py"/>
        <source>snooze, remind me later</source>
        <translation>נודניק, להזכיר לי אחר כך</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>theme dark light colours motion</source>
        <translation>ערכת נושא כהה בהירה צבעים תנועה</translation>
    </message>
</context>
<context>
    <name>PathsCard</name>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>All paths of this provider are documented.</source>
        <translation>כל הנתיבים של הספק הזה מתועדים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Keep paths</source>
        <translation>שמירת הנתיבים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Paths of {account}</source>
        <translation>הנתיבים של {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>The documents name these operations, not their paths. Switchboard uses the assumed ones; enter another where your provider told you one.</source>
        <translation>התיעוד מזכיר את הפעולות האלה בלי הנתיבים שלהן. Switchboard משתמש בנתיבים משוערים; אם הספק נתן נתיב אחר, אפשר להזין אותו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/paths_card.py"/>
        <source>Write it like POST /path.</source>
        <translation>יש לכתוב כך: POST /path.</translation>
    </message>
</context>
<context>
    <name>PhoneFrame</name>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Preview of {name}</source>
        <translation>תצוגה מקדימה של {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>business account</source>
        <translation>חשבון עסקי</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>Today, {day}</source>
        <translation>היום, {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>Yesterday, {day}</source>
        <translation>אתמול, {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>d MMM</source>
        <translation>d 'ב'MMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>d MMMM yyyy</source>
        <translation>d 'ב'MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d 'ב'MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d 'ב'MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>tomorrow {time}</source>
        <translation>מחר {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>yesterday {time}</source>
        <translation>אתמול {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{d} d</source>
        <translation>{d} ימ׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{h} h</source>
        <translation>{h} ש׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{h} h {m}</source>
        <translation>{h} ש׳ {m}</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} ש׳ {m} דק׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{m} min {s} s</source>
        <translation>{m} דק׳ {s} שנ׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} B</source>
        <translation>{n} בתים</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} KB</source>
        <translation>{n} ק״ב</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} MB</source>
        <translation>{n} מ״ב</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} min</source>
        <translation>{n} דק׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/phrases.py"/>
        <source>{n} s</source>
        <translation>{n} שנ׳</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>%Ln characters or more, letters too.</source>
        <translation>
            <numerusform>תו אחד לפחות, כולל אותיות.</numerusform>
            <numerusform>%Ln תווים לפחות, כולל אותיות.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Choose a PIN</source>
        <translation>בחירת קוד PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>It unlocks the window. The data itself is sealed by the system keyring, and the recovery key opens it where the PIN is forgotten.</source>
        <translation>הוא פותח את נעילת החלון. הנתונים עצמם חתומים במחזיק המפתחות של המערכת, ומפתח השחזור פותח אותם אם הקוד נשכח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Keep this PIN</source>
        <translation>לשמור את הקוד הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>Once more</source>
        <translation>פעם נוספת</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>The two are not the same.</source>
        <translation>השניים אינם זהים.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>%Ln to fix</source>
        <translation>
            <numerusform>דבר אחד לתיקון</numerusform>
            <numerusform>%Ln לתיקון</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Checks</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Go there</source>
        <translation>לשם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Language of the preview</source>
        <translation>שפת התצוגה המקדימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Lengths, buttons and variable order</source>
        <translation>אורכים, כפתורים וסדר המשתנים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Name is free</source>
        <translation>השם פנוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Name is free on {number}</source>
        <translation>השם פנוי במספר {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>No link shorteners</source>
        <translation>אין מקצרי קישורים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Nothing to fix</source>
        <translation>אין מה לתקן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>הערה אחת</numerusform>
            <numerusform>%Ln הערות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>A backup that is named below could not be read.</source>
        <translation>גיבוי ששמו מופיע למטה לא ניתן היה לקריאה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>A search through everything found neither the number nor a text any more.</source>
        <translation>חיפוש בכול לא מצא עוד את המספר ולא טקסט.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>All backups (%Ln now) are deleted; one new one is made without this person.</source>
        <translation>
            <numerusform>כל הגיבויים (אחד עכשיו) נמחקים; נעשה אחד חדש בלי האדם הזה.</numerusform>
            <numerusform>כל הגיבויים (%Ln עכשיו) נמחקים; נעשה אחד חדש בלי האדם הזה.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erase everywhere</source>
        <translation>מחיקה מכל מקום</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erase {name}</source>
        <translation>מחיקת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erased</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Erasing</source>
        <translation>מוחק</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Export this contact</source>
        <translation>ייצוא איש הקשר הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Exported: {json} and {html}</source>
        <translation>יוצאו: {json} ו‑{html}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Files of messages</source>
        <translation>קבצים של הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Looking whether anything is left</source>
        <translation>בודק אם נשאר משהו</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Messages, notes and calls</source>
        <translation>הודעות, הערות ושיחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Not everything was erased</source>
        <translation>לא הכול נמחק</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Nothing is kept of {number}</source>
        <translation>לא שמור דבר על {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Save the report…</source>
        <translation>שמירת הדוח…</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Stored webhooks</source>
        <translation>‏Webhooks שמורים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The numbers that were joined with it go too: {numbers}</source>
        <translation>
            <numerusform>גם המספר שחובר אליו נמחק: {numbers}</numerusform>
            <numerusform>גם המספרים שחוברו אליו נמחקים: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The program’s log</source>
        <translation>יומן התוכנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The report is saved</source>
        <translation>הדוח נשמר</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The search found it in places that are named below.</source>
        <translation>החיפוש מצא אותו במקומות הרשומים למטה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The text index</source>
        <translation>אינדקס הטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>They go from this computer for good: messages, files, notes, scheduled messages, stored webhooks, what logs and the audit trail say of them. What the provider keeps stays there, and is not fetched again.</source>
        <translation>הנתונים נמחקים מהמחשב הזה לצמיתות: הודעות, קבצים, הערות, הודעות מתוזמנות, webhooks שמורים, ומה שנרשם עליהם ביומנים ובתיעוד הפעולות. מה שהספק שומר נשאר אצלו, ולא יובא שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>Type {number} to go on</source>
        <translation>הקלידו {number} כדי להמשיך</translation>
    </message>
    <message>
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>What waits at providers</source>
        <translation>מה שממתין אצל ספקים</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>200 within {time}</source>
        <translation>200 בתוך {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>200, no time is documented</source>
        <translation>200, לא מתועד זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Computed</source>
        <translation>חושב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Header</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>It came unsigned</source>
        <translation>הגיע בלי חתימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>It could not be verified</source>
        <translation>לא היה אפשר לאמת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Key does not match</source>
        <translation>המפתח לא מתאים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Key is right</source>
        <translation>המפתח נכון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Known key</source>
        <translation>מפתח מוכר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Not looked at</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Proof</source>
        <translation>הוכחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Retries</source>
        <translation>ניסיונות חוזרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signature does not match</source>
        <translation>החתימה לא מתאימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signature is valid</source>
        <translation>החתימה תקינה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signature is valid, but old</source>
        <translation>החתימה תקינה, אבל ישנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Signed text</source>
        <translation>הטקסט שנחתם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>The body is not a JSON object, so it was answered 400 and nothing was done.</source>
        <translation>הגוף אינו אובייקט JSON, ולכן נענה 400 ולא נעשה דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>The signature is right but old: it was kept, and nothing was done by itself.</source>
        <translation>החתימה נכונה אבל ישנה: האירוע נשמר, ושום דבר לא נעשה מעצמו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>This one</source>
        <translation>רק את זה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>Time header</source>
        <translation>כותרת הזמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>a key in a header</source>
        <translation>מפתח בכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>growing pauses, up to {time}</source>
        <translation>הפסקות שהולכות וגדלות, עד {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>not documented</source>
        <translation>לא מתועד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>nothing</source>
        <translation>שום דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>signature over the body</source>
        <translation>חתימה על הגוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>signature over time and body</source>
        <translation>חתימה על הזמן והגוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>signature, if a secret is set</source>
        <translation>חתימה, אם הוגדר סוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{provider} sends a key in the header {header}. It is one of the keys of {account}, compared in constant time.</source>
        <translation>‏{provider} שולח מפתח בכותרת {header}. הוא אחד המפתחות של {account}, בהשוואה בזמן קבוע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{provider} signs the exact body with the secret of {account}. Switchboard did the same and got the same result.</source>
        <translation>‏{provider} חותם על הגוף המדויק בסוד של {account}. Switchboard עשה אותו דבר וקיבל אותה תוצאה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{provider} signs the time, a dot and the exact body with the secret of {account}. Switchboard did the same and got the same result.</source>
        <translation>‏{provider} חותם על הזמן, נקודה והגוף המדויק בסוד של {account}. Switchboard עשה אותו דבר וקיבל אותה תוצאה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{status} after {time}</source>
        <translation>‏{status} אחרי {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{status} after {time}, too late</source>
        <translation>‏{status} אחרי {time}, מאוחר מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>{time}, {age} old</source>
        <translation>{time}, לפני {age}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>Show full values</source>
        <translation>הצגת הערכים המלאים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>Show short values</source>
        <translation>הצגת ערכים קצרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>Test another secret</source>
        <translation>בדיקת סוד אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>What it changed</source>
        <translation>מה השתנה בעקבותיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_panel.py"/>
        <source>What {provider} expects</source>
        <translation>מה {provider} מצפה לקבל</translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/provider_cards.py"/>
        <source>You need</source>
        <translation>נחוצים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/provider_cards.py"/>
        <source>You need {things}</source>
        <translation>נחוצים {things}</translation>
    </message>
</context>
<context>
    <name>ProviderStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/provider_cards.py"/>
        <source>Which provider?</source>
        <translation>איזה ספק?</translation>
    </message>
</context>
<context>
    <name>ProviderTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>‏%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>שורה אחת יוצאה</numerusform>
            <numerusform>%Ln שורות יוצאו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>A gateway account does: what it says of itself is listed here.</source>
        <translation>זה קיים בחשבון gateway: מה שהוא מספר על עצמו מופיע כאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Any field</source>
        <translation>כל שדה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Export the provider’s log</source>
        <translation>ייצוא היומן של הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Find lines</source>
        <translation>חיפוש שורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>JSON lines</source>
        <translation>שורות JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>No account gives a log of its own</source>
        <translation>אין חשבון שמספק יומן משלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>No line holds these words.</source>
        <translation>אין שורה עם המילים האלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>No match</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Shown: as of {time}.</source>
        <translation>מוצג: נכון ל־{time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The chosen line</source>
        <translation>השורה שנבחרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The log is empty</source>
        <translation>היומן ריק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The provider answered with no lines. It is asked again by itself.</source>
        <translation>הספק השיב ללא שורות. הוא יישאל שוב מעצמו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>The provider’s own log</source>
        <translation>היומן של הספק עצמו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>{lines}, as of {time}</source>
        <translation>‏{lines}, נכון ל־{time}</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_box.py"/>
        <source>Do not quote</source>
        <translation>בלי ציטוט</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../app/ui/rail.py"/>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../app/ui/rail.py"/>
        <source>{page}, needs a look</source>
        <translation>‏{page}, צריך לבדוק</translation>
    </message>
    <message>
        <location filename="../../app/ui/rail.py"/>
        <source>{page}, {count} new</source>
        <translation>‏{page}, {count} חדשים</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <location filename="../../app/ui/receiver_ways.py"/>
        <source>Begin a new file</source>
        <translation>קובץ חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/receiver_ways.py"/>
        <source>Start again</source>
        <translation>הפעלה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/receiver_ways.py"/>
        <source>Use port {port}</source>
        <translation>שימוש בפורט {port}</translation>
    </message>
</context>
<context>
    <name>ReceiverSection</name>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>A port is a number from {least} to {most}.</source>
        <translation>פורט הוא מספר מ-{least} עד {most}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Addresses for your providers</source>
        <translation>הכתובות לספקים שלך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Copy the address of {name}</source>
        <translation>העתקת הכתובת של {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Listens on {url}</source>
        <translation>מאזין ב־{url}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Of the tunnel or proxy that passes on to this port. Providers on the internet need it.</source>
        <translation>של המנהרה או הפרוקסי שמעבירים לפורט הזה. היא נחוצה לספקים באינטרנט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>On this computer only, 1024 to 65535. Changing it restarts the receiver.</source>
        <translation>במחשב הזה בלבד, 1024 עד 65535. שינוי מפעיל מחדש את המקלט.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Port</source>
        <translation>פורט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Providers keep trying for a while, nothing is lost yet.</source>
        <translation>הספקים ממשיכים לנסות זמן מה, עדיין לא אבד דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Public address</source>
        <translation>כתובת ציבורית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Starting</source>
        <translation>מתחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Stopped</source>
        <translation>נעצר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Takes the webhooks of your providers on this computer. It runs beside the window and stores every delivery before it answers.</source>
        <translation>מקבל במחשב הזה את האירועים של הספקים. הוא פועל לצד החלון ושומר כל אירוע לפני שהוא עונה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>The address is on the clipboard</source>
        <translation>הכתובת הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>The receiver moves to port {port}</source>
        <translation>המקלט עובר לפורט {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Webhooks are not received</source>
        <translation>אירועים לא מתקבלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>another process</source>
        <translation>תהליך אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>not before the receiver runs</source>
        <translation>לא לפני שהמקלט פועל</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <location filename="../../app/ui/pages/schedules/recipient_field.py"/>
        <source>A name, or a number with its country code</source>
        <translation>שם, או מספר עם קידומת מדינה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/recipient_field.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
</context>
<context>
    <name>RecipientsBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>Add a name or number, or paste a list</source>
        <translation>הוסיפו שם או מספר, או הדביקו רשימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>People found</source>
        <translation>אנשים שנמצאו</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>It opens the encrypted data folder on any computer. Keep this sheet where only you can reach it.</source>
        <translation>הוא פותח את תיקיית הנתונים המוצפנת בכל מחשב. יש לשמור את הדף במקום שרק לך יש גישה אליו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Keep it on paper, away from this computer. It opens the data folder when the keyring or the passphrase is lost.</source>
        <translation>כדאי לשמור אותו על נייר, הרחק מהמחשב הזה. הוא פותח את תיקיית הנתונים אם מחזיק המפתחות או ביטוי הסיסמה אבדו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>Switchboard recovery key</source>
        <translation>מפתח השחזור של Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/recovery_key.py"/>
        <source>The recovery key is on the clipboard</source>
        <translation>מפתח השחזור הועתק</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Only here. An empty one brings the given name back.</source>
        <translation>רק כאן. שדה ריק מחזיר את השם המקורי.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
        <source>Rename chat</source>
        <translation>שינוי שם הצ׳אט</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%Ln months</source>
        <translation>
            <numerusform>חודש אחד</numerusform>
            <numerusform>%Ln חודשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%Ln weeks</source>
        <translation>
            <numerusform>שבוע אחד</numerusform>
            <numerusform>%Ln שבועות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Daily</source>
        <translation>יומי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Day of the month</source>
        <translation>יום בחודש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Every</source>
        <translation>כל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Every how many</source>
        <translation>כל כמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>For ever</source>
        <translation>לתמיד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>How many times</source>
        <translation>כמה פעמים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Monthly</source>
        <translation>חודשי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Once</source>
        <translation>פעם אחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Repeat</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>So many times</source>
        <translation>מספר פעמים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>The last day lies before the first.</source>
        <translation>היום האחרון קודם ליום הראשון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Until a day</source>
        <translation>עד יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Until when</source>
        <translation>עד מתי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Weekly</source>
        <translation>שבועי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Write how often with a number.</source>
        <translation>כתבו במספר כל כמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Write the last day as 2026-12-31, not before the first.</source>
        <translation>כתבו את היום האחרון כך: 2026-12-31, לא לפני הראשון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>on day {day}</source>
        <translation>ביום {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>on the last day</source>
        <translation>ביום האחרון</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>שורה אחת יוצאה</numerusform>
            <numerusform>%Ln שורות יוצאו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>All numbers</source>
        <translation>כל המספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Busiest hours</source>
        <translation>השעות העמוסות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Evidence pack…</source>
        <translation>תיק ראיות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Export the report</source>
        <translation>ייצוא הדוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>First answer</source>
        <translation>תשובה ראשונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>First answer, median, seconds</source>
        <translation>תשובה ראשונה, חציון, שניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>In</source>
        <translation>נכנס</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Last %Ln days</source>
        <translation>
            <numerusform>היום האחרון</numerusform>
            <numerusform>%Ln הימים האחרונים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Median of the day, hours</source>
        <translation>חציון היום, שעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Median of the day, minutes</source>
        <translation>חציון היום, דקות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Messages by day</source>
        <translation>הודעות לפי יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Most at {hour}</source>
        <translation>הרבה ביותר ב‑{hour}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>No messages</source>
        <translation>אין הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Nobody waited</source>
        <translation>אף אחד לא חיכה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Not answered</source>
        <translation>לא נענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Out</source>
        <translation>יצא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>came in</source>
        <translation>נכנסו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>d MMM</source>
        <translation>d 'ב'MMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>first answer, median</source>
        <translation>תשובה ראשונה, חציון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>half within {time}</source>
        <translation>חצי בתוך {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>not answered yet</source>
        <translation>עוד לא נענו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>went out</source>
        <translation>יצאו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>{from} to {until}, by this computer’s clock</source>
        <translation>‏{from} עד {until}, לפי שעון המחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>{in_} in, {out} out, {failed} failed</source>
        <translation>‏{in_} נכנסו, {out} יצאו, {failed} נכשלו</translation>
    </message>
</context>
<context>
    <name>ResetKeyCard</name>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Copy the new key to them afterwards. Five resets an hour are allowed.</source>
        <translation>אחר כך יש להעתיק אליהן את המפתח החדש. מותרים חמישה איפוסים בשעה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Other programs with the old key stop working.</source>
        <translation>תוכנות אחרות עם המפתח הישן יפסיקו לעבוד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Reset the key</source>
        <translation>איפוס המפתח</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>Reset the key of {account}</source>
        <translation>איפוס המפתח של {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/reset_key.py"/>
        <source>The gateway makes a new account key and the old one stops at once. Switchboard takes the new one over by itself.</source>
        <translation>השער יוצר מפתח חשבון חדש והישן מפסיק לפעול מיד. Switchboard עובר לחדש בעצמו.</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Campaign</source>
        <translation>קמפיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Campaigns</source>
        <translation>קמפיינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Delivered</source>
        <translation>נמסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>First answer</source>
        <translation>תשובה ראשונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>In</source>
        <translation>נכנס</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Not answered</source>
        <translation>לא נענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Out</source>
        <translation>יצא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Replied</source>
        <translation>השיבו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Started</source>
        <translation>התחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/result_tables.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>מסירה אחת</numerusform>
            <numerusform>‏%Ln מסירות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%Ln deliveries were forgotten</source>
        <translation>
            <numerusform>מסירה אחת נשכחה</numerusform>
            <numerusform>%Ln מסירות נשכחו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Forget older ones now</source>
        <translation>לשכוח עכשיו ישנות יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Keep deliveries for</source>
        <translation>שמירת מסירות במשך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Keep refused ones</source>
        <translation>שמירת מסירות שנדחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Kept deliveries</source>
        <translation>מסירות שמורות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Now kept</source>
        <translation>שמורות עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Of refused ones keep</source>
        <translation>מאלה שנדחו לשמור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Oldest</source>
        <translation>הישנה ביותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>On the disk</source>
        <translation>בדיסק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Pinned</source>
        <translation>מוצמדות</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %Ln days at least. Pinned ones are never forgotten.</source>
        <translation>
            <numerusform>ספקים חוזרים על אירוע עד שבעה ימים, והעתק מזוהה לפי המקור שלו, לכן מסירות נשמרות לפחות יום אחד. מוצמדות לא נשכחות לעולם.</numerusform>
            <numerusform>ספקים חוזרים על אירוע עד שבעה ימים, והעתק מזוהה לפי המקור שלו, לכן מסירות נשמרות לפחות %Ln ימים. מוצמדות לא נשכחות לעולם.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>the newest {count}</source>
        <translation>{count} החדשות ביותר</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Add rule</source>
        <translation>הוספת כלל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>At any time</source>
        <translation>בכל שעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>At most once in {time} to one person</source>
        <translation>לכל היותר פעם ב‑{time} לאדם אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Every time</source>
        <translation>בכל פעם</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>How often</source>
        <translation>באיזו תדירות</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Minutes from 0 to 43,200.</source>
        <translation>דקות, מ‑0 עד 43,200.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>New rule</source>
        <translation>כלל חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>One of them stands in the message. Empty: any message.</source>
        <translation>אחת מהן מופיעה בהודעה. ריק: כל הודעה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Only in these languages (none: any)</source>
        <translation>רק בשפות האלה (אף אחת: כל שפה)</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Outside the reply hours</source>
        <translation>מחוץ לשעות המענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Same caller within</source>
        <translation>אותו מתקשר בתוך</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Same person within</source>
        <translation>אותו אדם בתוך</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To anybody</source>
        <translation>לכל אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To those who write for the first time</source>
        <translation>למי שכותבים לראשונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To those who wrote before</source>
        <translation>למי שכבר כתבו</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>When it fits</source>
        <translation>מתי הוא מתאים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Within the reply hours</source>
        <translation>בתוך שעות המענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>minutes after a text; 0 for no matter</source>
        <translation>דקות אחרי טקסט; 0 אם לא משנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>price, catalogue, מחיר</source>
        <translation>‏price, catalogue, מחיר</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Answer copied</source>
        <translation>התשובה הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Code copied</source>
        <translation>הקוד הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Command line</source>
        <translation>שורת פקודה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Forms of code</source>
        <translation>צורות של קוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Load</source>
        <translation>טעינה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Nothing sent yet</source>
        <translation>עדיין לא נשלח דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Open {operation}</source>
        <translation>פתיחת {operation}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>Recent runs</source>
        <translation>הרצות אחרונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>The answer</source>
        <translation>התשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>The answer stands here, as it came, with secrets masked.</source>
        <translation>התשובה תופיע כאן כפי שהגיעה, עם סודות מוסתרים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>The call as code</source>
        <translation>הקריאה כקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>not answered</source>
        <translation>לא נענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>not sent</source>
        <translation>לא נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>on this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/run_panel.py"/>
        <source>{size} of {type}</source>
        <translation>‏{size} של {type}</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asked the gateway {ago} ago: Pending Authentication.</source>
        <translation>השער נשאל לפני {ago}: ממתין לאימות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asked the gateway {ago} ago: not in its list yet.</source>
        <translation>השער נשאל לפני {ago}: עדיין לא ברשימה שלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asking for a code</source>
        <translation>מבקש קוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Asking the gateway for a code</source>
        <translation>מבקש קוד מהשער</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Choose Link a device and scan</source>
        <translation>לבחור ״קישור מכשיר״ ולסרוק</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Code {n} of {most}, then it pauses</source>
        <translation>קוד {n} מתוך {most}, ואז השהיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Go to Settings, then Linked devices</source>
        <translation>לעבור להגדרות, ואז למכשירים מקושרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>It may take some seconds.</source>
        <translation>זה עשוי לקחת כמה שניות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>New code in {n} s</source>
        <translation>קוד חדש בעוד {n} שנ׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>On Android it is in the three-dot menu.</source>
        <translation>באנדרואיד זה בתפריט שלוש הנקודות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Open WhatsApp on the phone</source>
        <translation>לפתוח את WhatsApp בטלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>QR code to scan with the phone</source>
        <translation>קוד QR לסריקה בטלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The gateway could not say {ago} ago whether a phone scanned it. It will be asked again.</source>
        <translation>לפני {ago} השער לא ידע לומר אם טלפון סרק אותו. הוא יישאל שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The gateway gave the same one again; it is {age} old. If the phone refuses it, ask for a new code.</source>
        <translation>השער נתן שוב את אותה תמונה; היא בת {age}. אם הטלפון דוחה אותה, אפשר לבקש קוד חדש.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The gateway is asked every few seconds whether a phone scanned it.</source>
        <translation>השער נשאל כל כמה שניות אם טלפון סרק אותו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The one whose number you want here.</source>
        <translation>זה שהמספר שלו יופיע כאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The one with the SIM for {phone}.</source>
        <translation>זה עם כרטיס ה־SIM של {phone}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The picture can’t be read</source>
        <translation>אי אפשר לקרוא את התמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>The picture has not changed</source>
        <translation>התמונה לא השתנתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>This window tells when it worked.</source>
        <translation>החלון הזה יודיע כשזה הצליח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Time to the next code</source>
        <translation>הזמן עד הקוד הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Waiting for the scan</source>
        <translation>ממתין לסריקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>Whoever scans this links their phone to your gateway. Do not send pictures of it.</source>
        <translation>סריקה שלו מקשרת טלפון לשער שלך. לא כדאי לשלוח תמונות שלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pairing_scan.py"/>
        <source>{words} · {age} old</source>
        <translation>‏{words} · לפני {age}</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%Ln messages cancelled</source>
        <translation>
            <numerusform>הודעה אחת בוטלה</numerusform>
            <numerusform>%Ln הודעות בוטלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%Ln messages dropped</source>
        <translation>
            <numerusform>הודעה אחת הושמטה</numerusform>
            <numerusform>%Ln הודעות הושמטו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Cancel all</source>
        <translation>ביטול של הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Copy the text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Drop</source>
        <translation>להשמיט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Edit…</source>
        <translation>עריכה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>It is sent to {name} once its old time is cancelled</source>
        <translation>תישלח אל {name} אחרי שהמועד הישן יבוטל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>It was cancelled already</source>
        <translation>היא כבר בוטלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>It went out</source>
        <translation>זה נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>New time…</source>
        <translation>מועד חדש…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Nothing was changed</source>
        <translation>שום דבר לא השתנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Nothing was scheduled</source>
        <translation>שום דבר לא תוזמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>On its way to {name}</source>
        <translation>בדרך אל {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Open chat</source>
        <translation>פתיחת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Scheduled</source>
        <translation>תוזמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Scheduled anew</source>
        <translation>תוזמן מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Scheduled message</source>
        <translation>הודעה מתוזמנת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send again</source>
        <translation>שליחה חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send again…</source>
        <translation>שליחה חוזרת…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send it again?</source>
        <translation>לשלוח שוב?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Send now</source>
        <translation>לשלוח עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Skip this one</source>
        <translation>דילוג על זו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Text copied</source>
        <translation>הטקסט הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>Whether the first one reached {name} is not known: this may be a second copy.</source>
        <translation>לא ידוע אם הראשונה הגיעה אל {name}: זה עלול להיות עותק שני.</translation>
    </message>
</context>
<context>
    <name>ScheduleCalendar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>%Ln messages and campaigns</source>
        <translation>
            <numerusform>הודעה או קמפיין אחד</numerusform>
            <numerusform>%Ln הודעות וקמפיינים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>Calendar</source>
        <translation>לוח שנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d 'ב'MMMM</translation>
    </message>
</context>
<context>
    <name>ScheduleColumns</name>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Kept on</source>
        <translation>נשמר אצל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>All to come</source>
        <translation>כל הבאות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Choose to whom.</source>
        <translation>בחרו אל מי.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Edit the message</source>
        <translation>עריכת ההודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>It goes out even when this computer is off.</source>
        <translation>היא יוצאת גם כשהמחשב הזה כבוי.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>It goes out even when this computer is off. {why}</source>
        <translation>היא יוצאת גם כשהמחשב הזה כבוי. {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Kept on</source>
        <translation>נשמר אצל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>No number can send anything.</source>
        <translation>אין מספר שיכול לשלוח דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Only this one</source>
        <translation>רק זו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>Schedule a message</source>
        <translation>תזמון הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>This and the following</source>
        <translation>זו והבאות אחריה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>This number is gone: choose another.</source>
        <translation>המספר הזה איננו: צריך לבחור אחר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>What changes</source>
        <translation>מה משתנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps messages to people only.</source>
        <translation>‏{provider} שומר הודעות לאנשים בלבד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps no messages for later.</source>
        <translation>‏{provider} לא שומר הודעות לאחר כך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps single messages only: this computer repeats it.</source>
        <translation>‏{provider} שומר הודעות בודדות בלבד: המחשב הזה חוזר עליה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} keeps texts only.</source>
        <translation>‏{provider} שומר טקסט בלבד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{provider} wants a key or a session for that.</source>
        <translation>‏{provider} דורש לכך מפתח או חיבור לחשבון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/editor.py"/>
        <source>{why} This computer has to be on when it is due.</source>
        <translation>‏{why} המחשב הזה צריך לפעול במועד.</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Calls behind it</source>
        <translation>הקריאות שמאחוריה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Cancels left</source>
        <translation>ביטולים שנותרו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Cancels left, {minutes} min</source>
        <translation>ביטולים שנותרו, {minutes} דק׳</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Created</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Drop</source>
        <translation>להשמיט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>For them</source>
        <translation>אצלם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>In UTC</source>
        <translation>ב‑UTC</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>It goes out even when this computer is off. To change the text, Switchboard cancels it and makes a new one.</source>
        <translation>היא יוצאת גם כשהמחשב הזה כבוי. כדי לשנות את הטקסט, Switchboard מבטל אותה ויוצר חדשה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>It went out</source>
        <translation>זה נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Kept at {account}</source>
        <translation>נשמר אצל {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Kept on this computer</source>
        <translation>נשמרת במחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>New time</source>
        <translation>מועד חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Open chat</source>
        <translation>פתיחת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Repeats</source>
        <translation>חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Scheduled message</source>
        <translation>הודעה מתוזמנת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Send again</source>
        <translation>שליחה חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Send now</source>
        <translation>לשלוח עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Sends</source>
        <translation>שולחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>This computer has to be on and Switchboard open when it is due. If it is not, you are asked what to do.</source>
        <translation>המחשב הזה צריך לפעול ו‑Switchboard צריך להיות פתוח במועד. אם לא, תישאלו מה לעשות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Was due</source>
        <translation>המועד היה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Went out</source>
        <translation>יצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>Worth knowing</source>
        <translation>כדאי לדעת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{left} of {total}</source>
        <translation>{left} מתוך {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{provider} id</source>
        <translation>מזהה אצל {provider}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{when} by you</source>
        <translation>‏{when} על ידכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/panel.py"/>
        <source>{when}, not from here</source>
        <translation>‏{when}, לא מכאן</translation>
    </message>
</context>
<context>
    <name>ScheduleRows</name>
    <message>
        <location filename="../../app/ui/pages/schedules/rows.py"/>
        <source>Scheduled messages</source>
        <translation>הודעות מתוזמנות</translation>
    </message>
</context>
<context>
    <name>ScheduledBubble</name>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Missed, {when}</source>
        <translation>הוחמצה, {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>Scheduled, {when}: {text}</source>
        <translation>מתוזמנת, {when}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>{when}, kept by the provider</source>
        <translation>‏{when}, נשמרת אצל הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>{when}, sent by this computer</source>
        <translation>‏{when}, נשלחת מהמחשב הזה</translation>
    </message>
</context>
<context>
    <name>ScheduledTray</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>%Ln more scheduled</source>
        <translation>
            <numerusform>עוד אחת מתוזמנת</numerusform>
            <numerusform>עוד %Ln מתוזמנות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>%Ln times</source>
        <translation>
            <numerusform>פעם אחת</numerusform>
            <numerusform>%Ln פעמים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>A backup was put in place. What became of it since is not known.</source>
        <translation>גיבוי נכנס לשימוש. מה קרה מאז שנוצר לא ידוע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Cancelled at {provider}, not from here.</source>
        <translation>בוטלה אצל {provider}, לא מכאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Cancelling</source>
        <translation>בביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Dropped</source>
        <translation>הושמטה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln days</source>
        <translation>
            <numerusform>כל יום</numerusform>
            <numerusform>כל %Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln months on day {day}</source>
        <translation>
            <numerusform>כל חודש ביום {day}</numerusform>
            <numerusform>כל %Ln חודשים ביום {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln months on the last day</source>
        <translation>
            <numerusform>כל חודש ביום האחרון</numerusform>
            <numerusform>כל %Ln חודשים ביום האחרון</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln weeks on {days}</source>
        <translation>
            <numerusform>כל שבוע ב{days}</numerusform>
            <numerusform>כל %Ln שבועות ב{days}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every month on day {day}</source>
        <translation>כל חודש ביום {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every month on its last day</source>
        <translation>כל חודש ביום האחרון שלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every week on {days}</source>
        <translation>כל שבוע ב{days}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Given another time.</source>
        <translation>קיבלה מועד אחר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>It could not be handed over in time.</source>
        <translation>אי אפשר היה למסור אותה בזמן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>It had gone out before it could be changed.</source>
        <translation>היא יצאה לפני שאפשר היה לשנות אותה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Its number is gone.</source>
        <translation>המספר שלה איננו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Missed</source>
        <translation>הוחמץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Not cancelled: {provider} wants a dashboard sign-in. It still goes out.</source>
        <translation>לא בוטלה: {provider} דורש כניסה ללוח הבקרה. היא עדיין יוצאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Not taken</source>
        <translation>לא התקבלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>On its way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Once</source>
        <translation>פעם אחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Overdue</source>
        <translation>באיחור</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Pending</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Switchboard came to it too late.</source>
        <translation>‏Switchboard הגיע אליה מאוחר מדי.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Switchboard was closed when it was due.</source>
        <translation>‏Switchboard היה סגור במועד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Switchboard was closed while it was handed over. The list is being read.</source>
        <translation>‏Switchboard נסגר בזמן המסירה. הרשימה נקראת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Template {name}</source>
        <translation>תבנית {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The 24-hour reply window was closed when it was due. Only a template can go out.</source>
        <translation>חלון התשובה של 24 שעות היה סגור במועד. רק תבנית יכולה לצאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The computer was asleep when it was due.</source>
        <translation>המחשב ישן במועד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The number was not connected when it was due.</source>
        <translation>המספר לא היה מחובר במועד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The one it replaces could not be cancelled, so this was not scheduled.</source>
        <translation>אי אפשר היה לבטל את זו שהיא מחליפה, ולכן היא לא תוזמנה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The provider could not be reached for too long. Nothing went out.</source>
        <translation>לא הייתה גישה לספק זמן רב מדי. דבר לא יצא.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The provider could not be reached when it was due.</source>
        <translation>לא הייתה גישה לספק במועד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>The rules of its time zone changed: it keeps its time of day.</source>
        <translation>כללי אזור הזמן שלה השתנו: השעה ביום נשמרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/schedule_row.py"/>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>This number can’t send it.</source>
        <translation>המספר הזה לא יכול לשלוח אותה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Today {time}</source>
        <translation>היום {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Tomorrow {time}</source>
        <translation>מחר {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Waits for cancel</source>
        <translation>ממתינה לביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Whether the one it replaces went out is not known, so this was not scheduled.</source>
        <translation>לא ידוע אם ההודעה שהיא מחליפה נשלחת, ולכן זו לא תוזמנה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Yesterday {time}</source>
        <translation>אתמול {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>You said that it went out.</source>
        <translation>אמרת שזה נשלח.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/schedule_row.py"/>
        <source>and %Ln before</source>
        <translation>
            <numerusform>ואחת קודם</numerusform>
            <numerusform>ו‑%Ln קודם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedules.py"/>
        <source>and %Ln times before</source>
        <translation>
            <numerusform>ופעם אחת קודם</numerusform>
            <numerusform>ו‑%Ln פעמים קודם</numerusform>
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
        <translation>d 'ב'MMMM yyyy</translation>
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
        <translation>dddd d 'ב'MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d 'ב'MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>from {number}</source>
        <translation>מ‑{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>in {span}</source>
        <translation>בעוד {span}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>kept on {where}</source>
        <translation>נשמרת אצל {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedules.py"/>
        <source>not sent, needs you</source>
        <translation>לא נשלחה, זקוקה לכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>to {name}</source>
        <translation>אל {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>until {day}</source>
        <translation>עד {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{provider} does not have it in its list. Nothing will go out.</source>
        <translation>אין אותה ברשימה של {provider}. לא יצא דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{provider} does not list it any more. Whether it went out is not known: look in the chat before you send it again.</source>
        <translation>‏{provider} כבר לא מציג אותה ברשימה. לא ידוע אם נשלחה: כדאי לבדוק בצ'אט לפני ששולחים שוב.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{provider} gave no answer. Its list is being read to find out.</source>
        <translation>‏{provider} לא ענה. הרשימה שלו נקראת כדי לברר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{rule}, {ends}</source>
        <translation>{rule}, {ends}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{span} ago</source>
        <translation>לפני {span}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{time} comes twice on this day in {zone}: the clocks go back. It goes out once.</source>
        <translation>{time} מופיעה פעמיים ביום הזה ב‑{zone}: השעונים חוזרים לאחור. ההודעה יוצאת פעם אחת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>{time} does not exist on this day in {zone}: the clocks go forward. It goes out when they show {shown}.</source>
        <translation>{time} אינה קיימת ביום הזה ב‑{zone}: השעונים מתקדמים. ההודעה יוצאת כשהם מראים {shown}.</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Parts of the page</source>
        <translation>חלקי הדף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Upcoming</source>
        <translation>קרובות</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Newer</source>
        <translation>חדש יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Older</source>
        <translation>ישן יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>Search in this chat</source>
        <translation>חיפוש בצ׳אט הזה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>{n} of %Ln</source>
        <translation>
            <numerusform>{n} מתוך %Ln</numerusform>
            <numerusform>{n} מתוך %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/ui/widgets/search_field.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>All numbers</source>
        <translation>כל המספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Any kind</source>
        <translation>כל סוג</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Any time</source>
        <translation>בכל זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Anyone</source>
        <translation>כל אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Canned replies</source>
        <translation>תשובות מוכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Clear the filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <source>Close the search</source>
        <translation>סגירת החיפוש</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last 24 hours</source>
        <translation>24 השעות האחרונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Last year</source>
        <translation>השנה האחרונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Looking further back…</source>
        <translation>ממשיך לחפש אחורה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <source>Messages, chats, notes, templates</source>
        <translation>הודעות, צ׳אטים, הערות, תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Messages, chats, notes, templates and canned replies on this computer were searched. Try fewer letters, or a part of a word.</source>
        <translation>החיפוש עבר על הודעות, צ׳אטים, הערות, תבניות ותשובות מוכנות במחשב הזה. נסו פחות אותיות, או חלק ממילה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Nothing fits these filters</source>
        <translation>דבר לא מתאים למסננים האלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Nothing for “{text}”</source>
        <translation>אין תוצאות ל״{text}״</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Only a part was searched.</source>
        <translation>החיפוש עבר רק על חלק.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Places and contacts</source>
        <translation>מקומות ואנשי קשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/panel.py"/>
        <location filename="../../app/ui/search/states.py"/>
        <source>Search everywhere</source>
        <translation>חיפוש בכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Searched lately</source>
        <translation>חיפושים אחרונים</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Show %Ln more</source>
        <translation>
            <numerusform>להציג עוד אחד</numerusform>
            <numerusform>להציג עוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Videos</source>
        <translation>סרטונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Voice and sound</source>
        <translation>קול ושמע</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/states.py"/>
        <source>Words and parts of words, in any script. “Quotation marks” keep words together; from:omar, since:2026-03-01 and until:7d narrow it.</source>
        <translation>מילים וחלקי מילים, בכל כתב. ״מירכאות״ שומרות מילים יחד; from:omar‎, since:2026-03-01‎ ו‑until:7d‎ מצמצמים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/filters.py"/>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>You to {name}</source>
        <translation>אתם אל {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/rows.py"/>
        <source>{sender} in {name}</source>
        <translation>‏{sender} ב‑{name}</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Enter a secret to test.</source>
        <translation>יש להזין סוד לבדיקה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Says whether this secret or key proves the delivery. It is not kept, and the secret of {account} stays as it is.</source>
        <translation>מראה אם הסוד או המפתח הזה מוכיח את האירוע. הוא לא נשמר, והסוד של {account} נשאר כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Secret or key</source>
        <translation>סוד או מפתח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Test another secret</source>
        <translation>בדיקת סוד אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>Test it</source>
        <translation>בדיקה</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>הודעה אחת נבחרה</numerusform>
            <numerusform>%Ln הודעות נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Forward…</source>
        <translation>העברה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Select nothing</source>
        <translation>ביטול הבחירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>Star</source>
        <translation>סימון בכוכב</translation>
    </message>
</context>
<context>
    <name>Selector</name>
    <message>
        <location filename="../../app/ui/delegates/bubble/delegate.py"/>
        <source>Text of the message</source>
        <translation>טקסט ההודעה</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%Ln messages are on their way</source>
        <translation>
            <numerusform>הודעה אחת בדרך</numerusform>
            <numerusform>%Ln הודעות בדרך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%Ln messages are scheduled</source>
        <translation>
            <numerusform>הודעה אחת מתוזמנת</numerusform>
            <numerusform>%Ln הודעות מתוזמנות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Asked for once; kept with the account.</source>
        <translation>נשאל פעם אחת; נשמר עם החשבון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Choose the header’s file first.</source>
        <translation>בחרו תחילה את הקובץ של הכותרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Copied, with the key left out</source>
        <translation>הועתק, בלי המפתח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Copy as cURL</source>
        <translation>העתקה כ־cURL</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>It is being sent.</source>
        <translation>נשלח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Kept: people and words come back with this template</source>
        <translation>נשמר: האנשים והמילים חוזרים עם התבנית הזאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Nobody is ready to get it.</source>
        <translation>אף אחד לא מוכן לקבל אותה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Save for later</source>
        <translation>לשמור לאחר כך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Say which application sends.</source>
        <translation>ציינו איזו אפליקציה שולחת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Schedule {n}</source>
        <translation>תזמון {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Send {name}</source>
        <translation>שליחת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Send {n}</source>
        <translation>שליחת {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Sent by (thirdPartyAppName)</source>
        <translation>נשלח על ידי (thirdPartyAppName)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>Write the time as 14:30.</source>
        <translation>כתבו את השעה כך: 14:30.</translation>
    </message>
</context>
<context>
    <name>SendPeople</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>From a file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Make a campaign of it.</source>
        <translation>אפשר ליצור מזה קמפיין.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>No column of this file holds phone numbers.</source>
        <translation>באף עמודה בקובץ הזה אין מספרי טלפון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Nobody was added.</source>
        <translation>לא נוסף אף אחד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Not verified: {why}</source>
        <translation>לא אומת: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Numbers verified with {provider} at {time}.</source>
        <translation>המספרים אומתו מול {provider} ב‑{time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>One column has to hold phone numbers.</source>
        <translation>עמודה אחת צריכה להכיל מספרי טלפון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>People from a file</source>
        <translation>אנשים מקובץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>טבלאות (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>The file names more than {n} people.</source>
        <translation>בקובץ יש יותר מ־{n} אנשים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>To, %Ln people</source>
        <translation>
            <numerusform>אל אדם אחד</numerusform>
            <numerusform>אל %Ln אנשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendSummary</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%Ln messages will be scheduled</source>
        <translation>
            <numerusform>הודעה אחת תתוזמן</numerusform>
            <numerusform>%Ln הודעות יתוזמנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%Ln messages will be sent</source>
        <translation>
            <numerusform>הודעה אחת תישלח</numerusform>
            <numerusform>%Ln הודעות יישלחו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Fix</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Nobody is chosen yet</source>
        <translation>עדיין לא נבחר אף אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Record…</source>
        <translation>תיעוד…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>Templates need no open reply window.</source>
        <translation>תבניות לא זקוקות לחלון תשובה פתוח.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>and %Ln more who get nothing</source>
        <translation>
            <numerusform>ועוד אחד שלא יקבל דבר</numerusform>
            <numerusform>ועוד %Ln שלא יקבלו דבר</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../app/ui/pages/chats/composer_sending.py"/>
        <source>Held, not sent to {name}: somebody else answered meanwhile.</source>
        <translation>ההודעה הוחזקה ולא נשלחה אל {name}: מישהו אחר ענה בינתיים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_sending.py"/>
        <source>Open chat</source>
        <translation>פתיחת הצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer_sending.py"/>
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>Too late: it has left already.</source>
        <translation>מאוחר מדי: ההודעה כבר יצאה.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>A cookie is written name=value.</source>
        <translation>עוגייה נכתבת name=value.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Cookie header</source>
        <translation>כותרת Cookie</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>How to sign in</source>
        <translation>איך נכנסים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>In your browser, signed in on the dashboard: developer tools, Network, any request, the header Cookie. Name and value, name=value.</source>
        <translation>בדפדפן, אחרי כניסה ללוח הבקרה: כלי מפתחים, Network, בקשה כלשהי, הכותרת Cookie. שם וערך, name=value.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Paste a cookie</source>
        <translation>הדבקת עוגייה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Sign in here</source>
        <translation>כניסה כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>The embedded browser does not run for the root user. Paste a cookie.</source>
        <translation>הדפדפן המובנה לא פועל עבור המשתמש root. אפשר להדביק עוגייה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>The embedded browser is not installed. Install PySide6-Addons, or paste a cookie.</source>
        <translation>הדפדפן המובנה לא מותקן. אפשר להתקין PySide6-Addons או להדביק עוגייה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>The embedded browser needs a display. Paste a cookie.</source>
        <translation>לדפדפן המובנה נחוצה תצוגה. אפשר להדביק עוגייה.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%Ln seconds</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%Ln שניות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>A message that is one of them takes the person’s consent back. Parted by commas.</source>
        <translation>הודעה שהיא אחת מהן מבטלת את הסכמת האדם. מופרדות בפסיקים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>A message waits this long before it leaves, with Undo beside it.</source>
        <translation>הודעה ממתינה כך לפני שהיא יוצאת, ולצידה ״ביטול״.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>A new QR code</source>
        <translation>קוד QR חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>After %Ln codes</source>
        <translation>
            <numerusform>אחרי קוד אחד</numerusform>
            <numerusform>אחרי %Ln קודים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>אחרי דקה</numerusform>
            <numerusform>אחרי %Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>After %Ln seconds</source>
        <translation>
            <numerusform>אחרי שנייה אחת</numerusform>
            <numerusform>אחרי %Ln שניות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>All usual keys</source>
        <translation>כל המקשים הרגילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Arabic-Indic, {digits}</source>
        <translation>ערביות-הודיות, {digits}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Change the keys for: {words}</source>
        <translation>שינוי המקשים של: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Check spelling</source>
        <translation>בדיקת איות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Comfortable</source>
        <translation>מרווח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Compact</source>
        <translation>צפוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Compact rows show more chats at once. The list takes it over when it is opened the next time.</source>
        <translation>שורות צפופות מראות יותר צ׳אטים בבת אחת. הרשימה תשתנה בפתיחה הבאה שלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Digits</source>
        <translation>ספרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>Every %Ln seconds</source>
        <translation>
            <numerusform>בכל שנייה</numerusform>
            <numerusform>כל %Ln שניות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Find a key or what it does</source>
        <translation>חיפוש מקש או מה הוא עושה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Go out by themselves within this time; later ones are held, and you are asked.</source>
        <translation>יוצאות מעצמן בתוך הזמן הזה; מאוחרות ממנו מוחזקות ותישאלו עליהן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Language and text</source>
        <translation>שפה וטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Late scheduled messages</source>
        <translation>הודעות מתוזמנות שאיחרו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>Look whether a phone scanned</source>
        <translation>בדיקה אם טלפון סרק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Of times, dates and counts, from the next start on. Phone numbers, ids and codes keep Western ones.</source>
        <translation>של שעות, תאריכים ומניינים, מההפעלה הבאה. מספרי טלפון, מזהים וקודים נשארים במערביות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Opt-out words</source>
        <translation>מילות ביטול הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>Pairing a phone</source>
        <translation>צימוד טלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>Pause pairing</source>
        <translation>השהיית הצימוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>Reads the list of numbers; rarer where a limit is nearly used up.</source>
        <translation>קורא את רשימת המספרים; לעתים רחוקות יותר כשמכסה כמעט נוצלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Receiver</source>
        <translation>מקלט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Reduce motion</source>
        <translation>פחות תנועה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Remind of chats that wait</source>
        <translation>להזכיר צ׳אטים שממתינים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Rows grow with it.</source>
        <translation>השורות גדלות איתו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Rows in the chat list</source>
        <translation>שורות ברשימת הצ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Says sent, delivered or read in words under your last message.</source>
        <translation>כותב במילים נשלחה, נמסרה או נקראה מתחת להודעה האחרונה שלך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Send at once</source>
        <translation>שליחה מיד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Send with</source>
        <translation>שליחה באמצעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>Single letters act</source>
        <translation>אותיות בודדות פועלות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Spell out the status</source>
        <translation>סטטוס במילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Stands under your notes, on this computer only.</source>
        <translation>מופיע מתחת להערות שלך, רק במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Stops panels that slide and arcs that turn.</source>
        <translation>עוצר לוחות שמחליקים וקשתות שמסתובבות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Take back a send</source>
        <translation>החזרת שליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Takes effect when Switchboard starts the next time. Messages keep their own direction.</source>
        <translation>נכנס לתוקף בהפעלה הבאה של Switchboard. הודעות שומרות על הכיוון שלהן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>The other one begins a new line.</source>
        <translation>המקש השני מתחיל שורה חדשה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Underlines words, where your system has a dictionary for them.</source>
        <translation>מסמן מילים בקו, היכן שלמערכת שלכם יש מילון עבורן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Western, {digits}</source>
        <translation>מערביות, {digits}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>When a customer has waited this long for a reply.</source>
        <translation>כשלקוח ממתין לתשובה זמן כזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>When nobody has scanned by then. It goes on when you say so.</source>
        <translation>כשאף אחד לא סרק עד אז. הצימוד ממשיך כשתאמרו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>When the one before gets old. A gateway that keeps codes for longer is asked again until the next one is there.</source>
        <translation>כשהקוד הקודם מתיישן. שער ששומר קודים לזמן ארוך יותר נשאל שוב עד שהבא מגיע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/keyboard_section.py"/>
        <source>While a list or the timeline has the focus: J, K, R, W, P.</source>
        <translation>כשרשימה או ציר הזמן במיקוד: J, K, R, W, P.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Language and text</source>
        <translation>שפה וטקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Receiver</source>
        <translation>מקלט</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/wiring.py"/>
        <source>%1 No more backups are made. Choose one to restore.</source>
        <translation>‏%1 לא נוצרים עוד גיבויים. אפשר לבחור אחד לשחזור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/wiring.py"/>
        <source>%1 What you set last is kept until the window closes. %2</source>
        <translation>‏%1 מה שהגדרתם לאחרונה נשמר עד לסגירת החלון. %2</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>%1 is not connected</source>
        <translation>‏%1 לא מחובר</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%1 of %Ln number(s) connected</source>
        <translation>
            <numerusform>‏%1 מתוך מספר אחד מחובר</numerusform>
            <numerusform>‏%1 מתוך %Ln מספרים מחוברים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln deliveries waiting</source>
        <translation>
            <numerusform>מסירה אחת ממתינה</numerusform>
            <numerusform>‏%Ln מסירות ממתינות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln message(s) did not go out</source>
        <translation>
            <numerusform>הודעה אחת לא יצאה</numerusform>
            <numerusform>%Ln הודעות לא יצאו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln not known</source>
        <translation>
            <numerusform>הודעה אחת לא ידוע אם נשלחה</numerusform>
            <numerusform>%Ln לא ידוע אם נשלחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>אחת לא נשלחה</numerusform>
            <numerusform>%Ln לא נשלחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln queued</source>
        <translation>
            <numerusform>אחת בתור</numerusform>
            <numerusform>%Ln בתור</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln sending</source>
        <translation>
            <numerusform>אחת בשליחה</numerusform>
            <numerusform>%Ln בשליחה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Backup made: %1</source>
        <translation>גיבוי נוצר: %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/wiring.py"/>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>No connection</source>
        <translation>אין חיבור</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>No numbers yet</source>
        <translation>עדיין אין מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Nothing waits</source>
        <translation>אין דבר בתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Notifications…</source>
        <translation>התראות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver off</source>
        <translation>המקלט כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver on %1</source>
        <translation>המקלט מאזין ב־%1</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver starting</source>
        <translation>המקלט מתחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>Receiver stopped</source>
        <translation>המקלט נעצר</translation>
    </message>
    <message>
        <location filename="../../app/ui/wiring.py"/>
        <source>The backup of {when} is in place.</source>
        <translation>הגיבוי של {when} נכנס לשימוש.</translation>
    </message>
    <message>
        <location filename="../../app/ui/wiring.py"/>
        <source>The backup of {when} is in place. Sends, plans and campaigns that may have gone out since it was made wait for you: {count}.</source>
        <translation>הגיבוי של {when} נכנס לשימוש. שליחות, תזמונים וקמפיינים שאולי יצאו מאז שנוצר ממתינים לכם: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Your name…</source>
        <translation>השם שלך…</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address answers</source>
        <translation>הכתובת הציבורית משיבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address does not answer</source>
        <translation>הכתובת הציבורית אינה משיבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address leads elsewhere</source>
        <translation>הכתובת הציבורית מובילה למקום אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>public address set</source>
        <translation>יש כתובת ציבורית</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>this computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/standing.py"/>
        <source>this computer only</source>
        <translation>במחשב הזה בלבד</translation>
    </message>
</context>
<context>
    <name>ShownEntry</name>
    <message>
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>Code copied</source>
        <translation>הקוד הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>Command copied</source>
        <translation>הפקודה הועתקה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>It was tried %Ln times. {hint}</source>
        <translation>
            <numerusform>נוסה פעם אחת. {hint}</numerusform>
            <numerusform>נוסה %Ln פעמים. {hint}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <location filename="../../app/ui/pages/logs/sides.py"/>
        <source>Code and answer</source>
        <translation>קוד ותשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/sides.py"/>
        <source>Form</source>
        <translation>טופס</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/sides.py"/>
        <source>Form or answer</source>
        <translation>טופס או תשובה</translation>
    </message>
</context>
<context>
    <name>SightBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>The next one</source>
        <translation>הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>The one before</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>What {name} will see</source>
        <translation>מה ש‑{name} יראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_sight.py"/>
        <source>{n} of {all}</source>
        <translation>{n} מתוך {all}</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <location filename="../../app/ui/dialogs/sign_in.py"/>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/sign_in.py"/>
        <source>Sign in on the dashboard’s own page. Switchboard keeps the session cookie and never sees your password.</source>
        <translation>הכניסה היא בדף של לוח הבקרה עצמו. Switchboard שומר את עוגיית הכניסה ולעולם לא רואה את הסיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/sign_in.py"/>
        <source>Sign in to {account}</source>
        <translation>כניסה אל {account}</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>By reading, nothing is sent.</source>
        <translation>בקריאה בלבד, שום דבר לא נשלח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Cancel schedules</source>
        <translation>ביטול תזמונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Chat history</source>
        <translation>היסטוריית צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Delete a number</source>
        <translation>מחיקת מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Mark as read</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Media in chats</source>
        <translation>מדיה בצ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Only cookies of {host} are read. When there is one, Switchboard tries it by reading.</source>
        <translation>נקראות רק עוגיות של {host}. כשתהיה אחת, Switchboard ינסה אותה בקריאה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Send and receive</source>
        <translation>שליחה וקבלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Sign in again, or copy the cookie again while you are signed in.</source>
        <translation>יש להיכנס שוב, או להעתיק שוב את העוגייה בזמן שהכניסה תקפה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Sign in to the dashboard</source>
        <translation>כניסה ללוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>The dashboard did not take it</source>
        <translation>לוח הבקרה לא קיבל אותה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>The gateway opens chat history only to its own dashboard session and has no login for programs. Sign in on its page here; Switchboard keeps the session cookie and never sees your password.</source>
        <translation>השער פותח היסטוריית צ׳אטים רק למי שנכנס ללוח הבקרה שלו, ואין בו כניסה לתוכנות. הכניסה כאן היא בדף שלו; Switchboard שומר את עוגיית הכניסה ולעולם לא רואה את הסיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>The session works</source>
        <translation>הכניסה תקפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Trying the session</source>
        <translation>הכניסה נבדקת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Waiting for you to sign in</source>
        <translation>ממתין לכניסה שלך</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>With</source>
        <translation>עם כניסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>Without</source>
        <translation>בלי</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>from now on</source>
        <translation>מעכשיו והלאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>here only</source>
        <translation>רק כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/sign_in_step.py"/>
        <source>yes</source>
        <translation>כן</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <location filename="../../app/ui/widgets/skeleton.py"/>
        <source>Loading</source>
        <translation>בטעינה</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../../app/ui/pages/chats/spell_check.py"/>
        <source>Add to the dictionary</source>
        <translation>הוספה למילון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/spell_check.py"/>
        <source>No suggestion</source>
        <translation>אין הצעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/spell_check.py"/>
        <source>Spelling of {word}</source>
        <translation>האיות של {word}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/statusbar.py"/>
        <source>Past messages</source>
        <translation>הודעות קודמות</translation>
    </message>
    <message>
        <location filename="../../app/ui/statusbar.py"/>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../app/ui/pages/campaigns/stepper.py"/>
        <location filename="../../app/ui/pages/templates/stepper.py"/>
        <source>Step {n} of {all}: {name}</source>
        <translation>שלב {n} מתוך {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>campaign</source>
        <translation>קמפיין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>message</source>
        <translation>הודעה</translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>%Ln numbers deliver here now</source>
        <translation>
            <numerusform>מספר אחד שולח עכשיו לכאן</numerusform>
            <numerusform>%Ln מספרים שולחים עכשיו לכאן</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Answer within</source>
        <translation>תשובה בתוך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Delete subscription</source>
        <translation>מחיקת המינוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Delete subscription {id}?</source>
        <translation>למחוק את מינוי {id}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>If it fails, again after</source>
        <translation>אם נכשל, שוב אחרי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>New subscription</source>
        <translation>מינוי חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>No account yet</source>
        <translation>עדיין אין חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Point all here</source>
        <translation>להפנות את כולם לכאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Proof it is them</source>
        <translation>הוכחה שזה מהם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Providers reach you only through the public address. After it changes, Point all here tells them anew.</source>
        <translation>הספקים מגיעים רק דרך הכתובת הציבורית. אחרי שינוי שלה, ״להפנות את כולם לכאן״ מעדכן אותם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Subscribed</source>
        <translation>נוסף מינוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Subscription changed</source>
        <translation>המינוי עודכן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Subscription deleted</source>
        <translation>המינוי נמחק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>The provider stops delivering to {url} at once. What came is kept.</source>
        <translation>הספק מפסיק מיד לשלוח אל {url}. מה שהגיע נשמר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>The subscriptions of {account} could not be read.</source>
        <translation>לא היה אפשר לקרוא את המינויים של {account}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Webhooks come with an account of one of the providers.</source>
        <translation>אירועים מגיעים עם חשבון אצל אחד הספקים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>What each provider expects</source>
        <translation>מה כל ספק מצפה לקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Who delivers where</source>
        <translation>מי שולח לאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/expected_table.py"/>
        <source>Yours</source>
        <translation>שלך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>{here} of {all} deliver here</source>
        <translation>‏{here} מתוך {all} שולחים לכאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>{name} delivers here now</source>
        <translation>‏{name} שולח עכשיו לכאן</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <location filename="../../app/ui/widgets/completing.py"/>
        <source>Ways to go on</source>
        <translation>דרכים להמשיך</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/completing.py"/>
        <source>close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/completing.py"/>
        <source>take it</source>
        <translation>לקחת</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Delivers to</source>
        <translation>שולח אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Discard</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>In the account’s settings</source>
        <translation>בהגדרות החשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>New subscription</source>
        <translation>מינוי חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Point here</source>
        <translation>להפנות לכאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Save changes</source>
        <translation>שמירת השינויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Set again</source>
        <translation>הגדרה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Set it in the provider’s own dashboard.</source>
        <translation>מגדירים אותו בלוח הבקרה של הספק.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Signing secret</source>
        <translation>סוד החתימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Subscribe</source>
        <translation>הוספת מינוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Subscription</source>
        <translation>מינוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>The receiver is not running and no public address is set.</source>
        <translation>המקלט לא פועל ואין כתובת ציבורית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>Use this receiver’s address</source>
        <translation>שימוש בכתובת של המקלט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>What will be sent</source>
        <translation>מה יישלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>came so far</source>
        <translation>הגיעו עד כה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>one is made and kept</source>
        <translation>נוצר אחד ונשמר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>what will be sent</source>
        <translation>מה יישלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_panel.py"/>
        <source>{n} of {all}</source>
        <translation>{n} מתוך {all}</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%Ln kinds</source>
        <translation>
            <numerusform>סוג אחד</numerusform>
            <numerusform>%Ln סוגים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%Ln subscriptions on the account</source>
        <translation>
            <numerusform>מינוי אחד בחשבון</numerusform>
            <numerusform>%Ln מינויים בחשבון</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Account or number</source>
        <translation>חשבון או מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Arrives unsigned</source>
        <translation>מגיע בלי חתימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Delivers to</source>
        <translation>שולח אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Not set</source>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Nothing came yet</source>
        <translation>עדיין לא הגיע דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Points elsewhere</source>
        <translation>מוביל למקום אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Points here</source>
        <translation>מוביל לכאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Seen arriving</source>
        <translation>נראה מגיע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Set</source>
        <translation>מוגדר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Set by</source>
        <translation>נקבע בידי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Switchboard</source>
        <translation>Switchboard</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>one address for each number</source>
        <translation>כתובת לכל מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>set in the provider’s own dashboard</source>
        <translation>מוגדר בלוח הבקרה של הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>someone else</source>
        <translation>מישהו אחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>their dashboard</source>
        <translation>לוח הבקרה שלהם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>{n} of {all}</source>
        <translation>{n} מתוך {all}</translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%Ln drafts imported</source>
        <translation>
            <numerusform>טיוטה אחת יובאה</numerusform>
            <numerusform>%Ln טיוטות יובאו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%Ln templates after the sync</source>
        <translation>
            <numerusform>תבנית אחת אחרי הסנכרון</numerusform>
            <numerusform>%Ln תבניות אחרי הסנכרון</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%Ln templates exported</source>
        <translation>
            <numerusform>תבנית אחת יוצאה</numerusform>
            <numerusform>%Ln תבניות יוצאו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Choose another place.</source>
        <translation>בחרו מקום אחר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Compare…</source>
        <translation>השוואה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Copied as JSON</source>
        <translation>הועתק כ‑JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Copy as JSON</source>
        <translation>העתקה כ‑JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete the draft</source>
        <translation>מחיקת הטיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete {name}</source>
        <translation>מחיקת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete {name}?</source>
        <translation>למחוק את {name}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Duplicate</source>
        <translation>כפול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Edit as a draft</source>
        <translation>עריכה כטיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Export as JSON</source>
        <translation>ייצוא כ‑JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Export as JSON…</source>
        <translation>ייצוא כ‑JSON…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Import from JSON</source>
        <translation>ייבוא מ‑JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Import from JSON…</source>
        <translation>ייבוא מ‑JSON…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>It is JSON as Export writes it, or as the provider’s list answers.</source>
        <translation>זה JSON כפי שהייצוא כותב, או כפי שהרשימה של הספק עונה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>It leaves the register of this computer. The provider keeps it.</source>
        <translation>היא יוצאת מהמרשם של המחשב הזה. הספק שומר אותה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Nothing was exported.</source>
        <translation>לא יוצא דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Nothing was imported.</source>
        <translation>לא יובא דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>On {number}</source>
        <translation>במספר {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Sync templates</source>
        <translation>סנכרון תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>The file could not be written: {why}</source>
        <translation>אי אפשר היה לכתוב את הקובץ: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>This file holds no templates.</source>
        <translation>אין תבניות בקובץ הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>This file holds no templates: {why}</source>
        <translation>אין תבניות בקובץ הזה: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Type one of {number} by hand</source>
        <translation>הקלדה ידנית של תבנית של {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>Write it in {language}</source>
        <translation>לכתוב אותה ב{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>{name} is deleted</source>
        <translation>‏{name} נמחקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>{provider} deletes it in {language} for good. Messages that were sent stay.</source>
        <translation>‏{provider} מוחק אותה ב{language} לצמיתות. הודעות שנשלחו נשארות.</translation>
    </message>
</context>
<context>
    <name>TemplateChecks</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>%Ln variables</source>
        <translation>
            <numerusform>משתנה אחד</numerusform>
            <numerusform>%Ln משתנים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>מילה אחת</numerusform>
            <numerusform>%Ln מילים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s address is no web address</source>
        <translation>הכתובת של כפתור אינה כתובת אינטרנט</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s address takes one variable, at its end</source>
        <translation>כתובת של כפתור מקבלת משתנה אחד, בסופה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s phone number is not whole</source>
        <translation>מספר הטלפון של כפתור אינו שלם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A button’s words are too long</source>
        <translation>המילים של כפתור ארוכות מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A footer such as “Reply STOP to end” keeps the quality up.</source>
        <translation>כותרת תחתונה כמו ״השיבו STOP לסיום״ שומרת על האיכות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A link shortener</source>
        <translation>קישור מקוצר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A variable at the start or end of the text</source>
        <translation>משתנה בתחילת הטקסט או בסופו</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>A variable is not closed</source>
        <translation>משתנה לא נסגר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Button {n} has no words</source>
        <translation>לכפתור {n} אין מילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Choose another, or another language.</source>
        <translation>בחרו אחר, או שפה אחרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Customers never see it; sends name it.</source>
        <translation>לקוחות לא רואים אותו; שליחות נוקבות בו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Every template has one.</source>
        <translation>לכל תבנית יש אחת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>For example {link}.</source>
        <translation>למשל {link}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>It asks for something secret</source>
        <translation>היא מבקשת משהו סודי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>It begins with https:// and names a host.</source>
        <translation>היא מתחילה ב‑https://‎ ונוקבת במארח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>It is written {blank}.</source>
        <translation>כותבים אותו {blank}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Look at {blank}; no number may be left out.</source>
        <translation>ראו את {blank}; אסור לדלג על מספר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Lower-case a to z, digits and underscores only.</source>
        <translation>רק a עד z קטנות, ספרות וקו תחתון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Many variables for few words</source>
        <translation>הרבה משתנים למעט מילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Marketing without a way out</source>
        <translation>שיווק בלי דרך החוצה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>More than one empty line in a row</source>
        <translation>יותר משורה ריקה אחת ברצף</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Move them to the body.</source>
        <translation>העבירו אותם לגוף.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Put more words around {a} and {b} if it is refused.</source>
        <translation>הוסיפו מילים סביב {a} ו‑{b} אם היא נדחית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Put words around {blank}.</source>
        <translation>הוסיפו מילים סביב {blank}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers open it.</source>
        <translation>הבודקים פותחים אותה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers refuse templates that ask for {what}.</source>
        <translation>בודקים דוחים תבניות שמבקשות {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers refuse {link}; use your own address.</source>
        <translation>בודקים דוחים את {link}; השתמשו בכתובת שלכם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reviewers turn down templates with empty samples.</source>
        <translation>בודקים דוחים תבניות עם דוגמאות ריקות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Sample missing for a button’s address</source>
        <translation>חסרה דוגמה לכתובת של כפתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Sample missing for the header</source>
        <translation>חסרה דוגמה לכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Sample missing for {blank}</source>
        <translation>חסרה דוגמה עבור {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Some phones show them as one.</source>
        <translation>יש טלפונים שמציגים אותן כאחת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The body is empty</source>
        <translation>הגוף ריק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The category is missing</source>
        <translation>הקטגוריה חסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The footer takes no variables</source>
        <translation>הכותרת התחתונה לא מקבלת משתנים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The header has more than one line</source>
        <translation>בכותרת יותר משורה אחת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The header is empty</source>
        <translation>הכותרת ריקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The header takes one variable at most</source>
        <translation>הכותרת מקבלת משתנה אחד לכל היותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name has other letters</source>
        <translation>בשם אותיות אחרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name is missing</source>
        <translation>השם חסר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name is taken in this language</source>
        <translation>השם תפוס בשפה הזאת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The name is too long</source>
        <translation>השם ארוך מדי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>This is no language code</source>
        <translation>זה אינו קוד שפה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too long by %Ln characters</source>
        <translation>
            <numerusform>ארוך מדי בתו אחד</numerusform>
            <numerusform>ארוך מדי ב‑%Ln תווים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too many buttons</source>
        <translation>יותר מדי כפתורים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too many buttons of one kind</source>
        <translation>יותר מדי כפתורים מסוג אחד</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Two addresses and one phone number at most.</source>
        <translation>שתי כתובות ומספר טלפון אחד לכל היותר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Two buttons have the same words</source>
        <translation>לשני כפתורים אותן מילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Two variables are nearly side by side</source>
        <translation>שני משתנים כמעט צמודים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Variables don’t count 1, 2, 3</source>
        <translation>המשתנים לא נספרים 1, 2, 3</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Write it as en or pt_BR.</source>
        <translation>כתבו כמו en או pt_BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Write it with its country code.</source>
        <translation>כתבו אותו עם קידומת המדינה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Write it, or choose None.</source>
        <translation>כתבו אותה, או בחרו ״אין״.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{n} at most.</source>
        <translation>{n} לכל היותר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{n} characters at most.</source>
        <translation>{n} תווים לכל היותר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{variables}, {words}: reviewers may refuse it.</source>
        <translation>‏{variables}, {words}: הבודקים עלולים לדחות אותה.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>%Ln blanks to fill before sending</source>
        <translation>
            <numerusform>שדה אחד למילוי לפני השליחה</numerusform>
            <numerusform>%Ln שדות למילוי לפני השליחה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Address of the document</source>
        <translation>כתובת המסמך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Address of the picture</source>
        <translation>כתובת התמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Address of the video</source>
        <translation>כתובת הסרטון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Approved templates</source>
        <translation>תבניות מאושרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Blank {name}</source>
        <translation>מקום ריק {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Button {name}</source>
        <translation>כפתור {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Choose a template first.</source>
        <translation>בחרו תחילה תבנית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Find a template</source>
        <translation>חיפוש תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Header, {blank}</source>
        <translation>כותרת, {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>It has to begin with https://</source>
        <translation>הכתובת צריכה להתחיל ב־https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>No template fits these words.</source>
        <translation>אין תבנית שמתאימה למילים האלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>Send a template to {name}</source>
        <translation>שליחת תבנית אל {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>This number has no approved template yet. Make one under Templates.</source>
        <translation>למספר הזה עדיין אין תבנית מאושרת. צרו אחת ב״תבניות״.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Approved</source>
        <translation>מאושרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Body</source>
        <translation>גוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Bold</source>
        <translation>מודגש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Copy as JSON</source>
        <translation>העתקה כ‑JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Discard</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Duplicate</source>
        <translation>כפול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Each send brings its own document.</source>
        <translation>כל שליחה מביאה מסמך משלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Each send brings its own picture.</source>
        <translation>כל שליחה מביאה תמונה משלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Each send brings its own video.</source>
        <translation>כל שליחה מביאה סרטון משלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Enter into the register</source>
        <translation>רישום במרשם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Footer</source>
        <translation>כותרת תחתונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Header</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Image</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>In review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>In the register</source>
        <translation>במרשם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Kind of header</source>
        <translation>סוג הכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Preview and checks</source>
        <translation>תצוגה מקדימה ובדיקות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Sample for the header</source>
        <translation>דוגמה לכותרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Sample for {{1}}</source>
        <translation>דוגמה עבור {{1}}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Slanted</source>
        <translation>נטוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Struck through</source>
        <translation>קו חוצה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Submit for review</source>
        <translation>הגשה לבדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Variable</source>
        <translation>משתנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/editor.py"/>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
</context>
<context>
    <name>TemplateListPane</name>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Approved</source>
        <translation>מאושרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Name, text or language</source>
        <translation>שם, טקסט או שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>No match</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>No template here has “{text}” in its name, words or language.</source>
        <translation>אין כאן תבנית עם ״{text}״ בשם, במילים או בשפה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>No template yet</source>
        <translation>עדיין אין תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>None in this state</source>
        <translation>אין במצב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Refresh</source>
        <translation>רענון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Rejected</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Review</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/list_pane.py"/>
        <source>Templates by state</source>
        <translation>תבניות לפי מצב</translation>
    </message>
</context>
<context>
    <name>TemplateSend</name>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>No consent</source>
        <translation>אין הסכמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not a number</source>
        <translation>אינו מספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not valid</source>
        <translation>לא תקף</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Opted out</source>
        <translation>סורבה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Twice</source>
        <translation>פעמיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Value missing</source>
        <translation>חסר ערך</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Wrote just now</source>
        <translation>כתבו ממש עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is held: no consent on record.</source>
        <translation>‏{name} מוחזק: אין הסכמה רשומה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is held: nothing fills {blank}.</source>
        <translation>‏{name} מוחזק: דבר לא ממלא את {blank}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: not a whole phone number.</source>
        <translation>‏{name} מושמט: אינו מספר טלפון שלם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: opted out.</source>
        <translation>‏{name} מושמט: ביטול הסכמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: the provider calls the number invalid.</source>
        <translation>‏{name} מושמט: הספק אומר שהמספר לא תקף.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is left out: wrote within the hour.</source>
        <translation>‏{name} מושמט: הודעה ממנו בשעה האחרונה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{name} is there twice; one message goes out.</source>
        <translation>‏{name} מופיע פעמיים; תצא הודעה אחת.</translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Delivered</source>
        <translation>נמסרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Duplicate</source>
        <translation>כפול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Edit as a draft</source>
        <translation>עריכה כטיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>It is paused.</source>
        <translation>היא מושהית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>It was rejected.</source>
        <translation>היא נדחתה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Latest sends</source>
        <translation>השליחות האחרונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>More actions</source>
        <translation>עוד פעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Not approved yet. The list tells when that changes.</source>
        <translation>עדיין לא אושרה. הרשימה תספר כשזה ישתנה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Nothing was sent with it from this computer.</source>
        <translation>עוד לא נשלח איתה דבר מהמחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Rejected</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Send a code…</source>
        <translation>שליחת קוד…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Sending</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Send…</source>
        <translation>שליחה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_line.py"/>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>Status history</source>
        <translation>היסטוריית המצבים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>The provider does not call it approved.</source>
        <translation>הספק לא קורא לה מאושרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>The provider gave no reason.</source>
        <translation>הספק לא נתן סיבה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>The words of {name}</source>
        <translation>המילים של {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>This account is gone.</source>
        <translation>החשבון הזה איננו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>WhatsApp paused it, mostly for too many blocks or reports. Nothing goes out with it meanwhile.</source>
        <translation>‏WhatsApp השהתה אותה, בדרך כלל בגלל יותר מדי חסימות או דיווחים. בינתיים לא יוצא איתה דבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>delivered</source>
        <translation>נמסרו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>replied</source>
        <translation>השיבו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/template_view.py"/>
        <source>{provider} documents sends of one-time codes only.</source>
        <translation>‏{provider} מתעד שליחה של קודים חד‑פעמיים בלבד.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Approved</source>
        <translation>מאושרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Authentication</source>
        <translation>אימות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Category or language does not fit the words</source>
        <translation>הקטגוריה או השפה לא מתאימות למילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>In review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Looks like a scam</source>
        <translation>נראית כהונאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Marketing</source>
        <translation>שיווק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>No language</source>
        <translation>אין שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>No name yet</source>
        <translation>עדיין אין שם</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Reads as advertising, but is no marketing template</source>
        <translation>נקראת כפרסומת, אבל אינה תבנית שיווק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Rejected</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>The category is wrong</source>
        <translation>הקטגוריה שגויה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Threatens or offends</source>
        <translation>מאיימת או פוגעת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Today {time}</source>
        <translation>היום {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Utility</source>
        <translation>שירות</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Variable at the start or end of the text, or written wrongly</source>
        <translation>משתנה בתחילת הטקסט או בסופו, או כתוב שגוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>approved {when}</source>
        <translation>אושרה {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>created by {name}</source>
        <translation>נוצרה על ידי {name}</translation>
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
        <translation>נמחקה מהמחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>edited {when}</source>
        <translation>נערכה {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>in review since {when}</source>
        <translation>בבדיקה מאז {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>no more in the provider’s list</source>
        <translation>כבר לא ברשימה של הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>on {number}</source>
        <translation>במספר {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>paused {when}</source>
        <translation>הושהתה {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>rejected {when}</source>
        <translation>נדחתה {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>seen in the list at {time}</source>
        <translation>נראתה ברשימה ב‑{time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>sent {n}</source>
        <translation>נשלחה {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>since {when}</source>
        <translation>מאז {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>submitted from this computer</source>
        <translation>הוגשה מהמחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>told by webhook at {time}</source>
        <translation>נאמר ב‑webhook ב‑{time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>typed by hand</source>
        <translation>הוקלדה ידנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>typed {when}</source>
        <translation>הוקלדה {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>written here</source>
        <translation>נכתבה כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/template_words.py"/>
        <source>{what}, {name}</source>
        <translation>{what}, {name}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>No account with templates</source>
        <translation>אין חשבון עם תבניות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>No template yet</source>
        <translation>עדיין אין תבנית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Open Numbers</source>
        <translation>פתיחת המספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Read the lists</source>
        <translation>קריאת הרשימות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Templates are approved words that reach people outside the 24 hours after their last message.</source>
        <translation>תבניות הן מילים מאושרות שמגיעות לאנשים גם אחרי 24 השעות מהודעתם האחרונה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Templates come with a business number. Add an account that has them.</source>
        <translation>תבניות באות עם מספר עסקי. הוסיפו חשבון שיש בו תבניות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>The list of {account} could not be read.</source>
        <translation>אי אפשר היה לקרוא את הרשימה של {account}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/states.py"/>
        <source>You see the list of {time}.</source>
        <translation>זו הרשימה מ‑{time}.</translation>
    </message>
</context>
<context>
    <name>TestResults</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>Delivery {id}</source>
        <translation>אירוע {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>It was refused and changed nothing, as it should.</source>
        <translation>הוא נדחה ולא שינה דבר, כמו שצריך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>It was refused before it was read to its end, as it should.</source>
        <translation>הוא נדחה לפני שנקרא עד סופו, כמו שצריך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>Nothing sent yet</source>
        <translation>עדיין לא נשלח דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>The answer</source>
        <translation>התשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>The event counted more than once.</source>
        <translation>האירוע נספר יותר מפעם אחת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>The event counts once, as it should.</source>
        <translation>האירוע נספר פעם אחת, כמו שצריך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>What it changed</source>
        <translation>מה השתנה בעקבותיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>What the receiver answered stands here, and what the event changed.</source>
        <translation>כאן יופיע מה שהמקלט ענה, ומה שהאירוע שינה.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>no answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>not stored</source>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>{n}. {verdict} in {time}</source>
        <translation>‏{n}. {verdict} בתוך {time}</translation>
    </message>
</context>
<context>
    <name>TestSetup</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>A number from 1 to {most}</source>
        <translation>מספר מ־1 עד {most}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Body is not JSON</source>
        <translation>הגוף אינו JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Event</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>From number</source>
        <translation>מהמספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Its events can’t be proven, so they are answered 401 and kept.</source>
        <translation>אי אפשר להוכיח את האירועים שלו, ולכן הם נענים 401 ונשמרים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Make it misbehave</source>
        <translation>התנהגות שגויה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Marked as test</source>
        <translation>מסומן כבדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>No key header</source>
        <translation>בלי כותרת מפתח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>No secret is set for this account.</source>
        <translation>לא הוגדר סוד לחשבון הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>No signature header</source>
        <translation>בלי כותרת חתימה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Over 1 MiB</source>
        <translation>מעל ⁦1 MiB⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Pretend to be</source>
        <translation>להתחזות אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Right key</source>
        <translation>מפתח נכון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Right signature</source>
        <translation>חתימה נכונה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Send %Ln events</source>
        <translation>
            <numerusform>שליחת אירוע אחד</numerusform>
            <numerusform>שליחת %Ln אירועים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Send the further ones as exact duplicates</source>
        <translation>שליחת הבאים ככפולים מדויקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Through the public address, not loopback</source>
        <translation>דרך הכתובת הציבורית, לא loopback</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Time stamp of an hour ago</source>
        <translation>חותמת זמן מלפני שעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Times</source>
        <translation>פעמים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Wrong key</source>
        <translation>מפתח שגוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Wrong signature</source>
        <translation>חתימה שגויה</translation>
    </message>
</context>
<context>
    <name>TestTab</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Add an account first.</source>
        <translation>קודם צריך להוסיף חשבון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Body</source>
        <translation>גוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Body of the event</source>
        <translation>גוף האירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Format</source>
        <translation>סידור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>From a real delivery</source>
        <translation>מאירוע אמיתי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Headers</source>
        <translation>כותרות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Headers of the event</source>
        <translation>כותרות האירוע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>edit freely, JSON is checked as you type</source>
        <translation>אפשר לערוך בחופשיות, ה־JSON נבדק תוך כדי הקלדה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no JSON</source>
        <translation>לא JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no JSON, line {line}</source>
        <translation>לא JSON, שורה {line}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no delivery of this account is stored yet</source>
        <translation>עדיין לא נשמר אירוע של החשבון הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>this is no JSON object: it will be answered 400</source>
        <translation>זה לא אובייקט JSON: התשובה תהיה 400</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_pane.py"/>
        <source>No messages here yet</source>
        <translation>עדיין אין כאן הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_history.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_pane.py"/>
        <source>What you and {name} write appears here.</source>
        <translation>ההודעות בינך לבין {name} יופיעו כאן.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../app/ui/pages/chats/timeline_view.py"/>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../app/ui/widgets/toast.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <location filename="../../app/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>In the provider’s history</source>
        <translation>בהיסטוריה של הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>In the provider’s list</source>
        <translation>ברשימה של הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Reported by another system</source>
        <translation>דווח ממערכת אחרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Written here</source>
        <translation>נכתב כאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>provider’s time {time}</source>
        <translation>שעת הספק {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>{outcome} in {ms} ms, try {attempt}</source>
        <translation>‏{outcome} תוך {ms} אלפיות שנייה, ניסיון {attempt}</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Choose a message to see how it came here.</source>
        <translation>בחירת הודעה מראה איך הגיעה לכאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Nothing is recorded of it.</source>
        <translation>אין עליה רישום.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Open in inspector</source>
        <translation>פתיחה בבודק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Selected: {kind} from you, {when}</source>
        <translation>נבחרה: {kind} שלך, {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Selected: {kind} from {name}, {when}</source>
        <translation>נבחרה: {kind} של {name}, {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>Why is this here?</source>
        <translation>למה זה כאן?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/trail.py"/>
        <source>message</source>
        <translation>הודעה</translation>
    </message>
</context>
<context>
    <name>TriesStrip</name>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>try {n}: {status}, {time}</source>
        <translation>ניסיון {n}: {status}, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>wait {time}</source>
        <translation>המתנה {time}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Choose a passphrase</source>
        <translation>בחרו ביטוי סיסמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Enter the passphrase.</source>
        <translation>יש להזין את ביטוי הסיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Enter your passphrase</source>
        <translation>הזינו את ביטוי הסיסמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>From your printed sheet. With it, the passphrase above seals a new vault.</source>
        <translation>מהדף המודפס. איתו, ביטוי הסיסמה שלמעלה נועל כספת חדשה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Passphrase of the vault</source>
        <translation>ביטוי הסיסמה של הכספת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Restore the copy of</source>
        <translation>שחזור העותק מ־</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Switchboard can’t open its data</source>
        <translation>‏Switchboard לא יכול לפתוח את הנתונים שלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>The backup was not put in place</source>
        <translation>הגיבוי לא הוחזר למקומו</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>The same again</source>
        <translation>אותו ביטוי שוב</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>The two are not the same.</source>
        <translation>השניים אינם זהים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>There is no backup in this folder. The damaged file is untouched.</source>
        <translation>אין גיבוי בתיקייה הזאת. הקובץ הפגום לא נגעו בו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>There is no system keyring to use here, so a vault in the data folder keeps your keys. This passphrase seals it and is asked for at each start.</source>
        <translation>אין כאן מחזיק מפתחות של המערכת שאפשר להשתמש בו, ולכן כספת בתיקיית הנתונים שומרת את המפתחות שלכם. ביטוי הסיסמה הזה נועל אותה, והוא נדרש בכל הפעלה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Use the recovery key</source>
        <translation>שימוש במפתח השחזור</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>Waiting for the system keyring</source>
        <translation>ממתין למחזיק המפתחות של המערכת</translation>
    </message>
</context>
<context>
    <name>Tunnel</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>It said: {reason}</source>
        <translation>נאמר: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>No tunnel</source>
        <translation>אין מנהרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>No tunnel runs.</source>
        <translation>אין מנהרה פועלת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel down</source>
        <translation>המנהרה נפלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel not proven</source>
        <translation>המנהרה לא הוכחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel starts</source>
        <translation>המנהרה מתחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel up</source>
        <translation>המנהרה פועלת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} ended. It starts again in {time}.</source>
        <translation>‏{tool} הסתיים. יתחיל שוב בעוד {time}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} forwards {url} to this receiver. It was proven.</source>
        <translation>‏{tool} מעביר את {url} אל המקלט הזה. הוכח.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} gave {url}, but nothing of this receiver answers through it.</source>
        <translation>‏{tool} נתן את {url}, אבל דבר מהמקלט הזה לא עונה דרכו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} gave {url}. It is being proven.</source>
        <translation>‏{tool} נתן את {url}. נבדק.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{tool} starts.</source>
        <translation>‏{tool} מתחיל.</translation>
    </message>
</context>
<context>
    <name>TunnelCard</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>80 for a tunnel service, a port of your server otherwise</source>
        <translation>80 לשירות מנהרה, אחרת פורט של השרת שלכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Host</source>
        <translation>מארח</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Its address</source>
        <translation>הכתובת שלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Listens there on</source>
        <translation>מקשיב שם בפורט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Name of your own tunnel</source>
        <translation>שם המנהרה שלכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Neither cloudflared nor ngrok nor ssh is on this computer. Install one, or enter the address of your own server.</source>
        <translation>לא cloudflared, לא ngrok ולא ssh נמצאים במחשב הזה. התקינו אחד, או הזינו את כתובת השרת שלכם.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Providers need an address on the internet, and over HTTPS. A tunnel program that you have gives this receiver one. Switchboard keeps it running, and takes over the address that it tells.</source>
        <translation>ספקים צריכים כתובת באינטרנט, וב‑HTTPS. תוכנית מנהרה שיש לכם נותנת כזאת למקלט הזה. Switchboard שומר שתפעל ולוקח ממנה את הכתובת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Start {tool}</source>
        <translation>הפעלת {tool}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tell my providers by itself when the address changes</source>
        <translation>לעדכן את הספקים שלי מעצמו כשהכתובת משתנה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel</source>
        <translation>מנהרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Tunnel program</source>
        <translation>תוכנית מנהרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>Where you have one of your own; empty takes what the program tells</source>
        <translation>אם יש לכם אחת משלכם; ריק לוקח מה שהתוכנית אומרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>empty for a quick one</source>
        <translation>ריק למנהרה מהירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/tunnel_card.py"/>
        <source>{program} is not on this computer</source>
        <translation>‏{program} לא נמצא במחשב הזה</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/undo_bar.py"/>
        <source>Goes out in {left}.</source>
        <translation>יוצאת בעוד {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/undo_bar.py"/>
        <source>Goes out to {name} in {left}.</source>
        <translation>תישלח אל {name} בעוד {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/undo_bar.py"/>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>UploadBar</name>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Uploading {file}</source>
        <translation>מעלה את {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>VariablesBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>At the send</source>
        <translation>בזמן השליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>CSV: {name}</source>
        <translation>CSV: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Filled from</source>
        <translation>מתמלא מ‑</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Full name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Sample</source>
        <translation>דוגמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Sample for {blank}</source>
        <translation>דוגמה עבור {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Samples go to the reviewers</source>
        <translation>הדוגמאות מגיעות לבודקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>Variables in the body</source>
        <translation>משתנים בגוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>What fills {blank}</source>
        <translation>מה ממלא את {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>What it is</source>
        <translation>מה זה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>What {blank} is</source>
        <translation>מה זה {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/variables_box.py"/>
        <source>for example 10:00</source>
        <translation>למשל 10:00</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Duplicate</source>
        <translation>כפול</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Not JSON</source>
        <translation>לא JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Not verified</source>
        <translation>לא אומת</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Old</source>
        <translation>ישן</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Set aside</source>
        <translation>הונח בצד</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>Unsigned</source>
        <translation>לא חתום</translation>
    </message>
</context>
<context>
    <name>WaitingNote</name>
    <message>
        <location filename="../../app/ui/dialogs/session_form.py"/>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Scheduled for {when}</source>
        <translation>תוזמן ל‑{when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Scheduled message cancelled</source>
        <translation>ההודעה המתוזמנת בוטלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Send later</source>
        <translation>לשלוח מאוחר יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>Write something first, then choose when it goes out.</source>
        <translation>כתבו משהו תחילה, ואז בחרו מתי ייצא.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>kept by the provider</source>
        <translation>נשמר אצל הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/ways.py"/>
        <source>sent by this computer</source>
        <translation>נשלח מהמחשב הזה</translation>
    </message>
</context>
<context>
    <name>WebhookCard</name>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Events sent here now would be lost until it runs. Providers retry for a while.</source>
        <translation>אירועים שיישלחו לכאן עכשיו יאבדו עד שיפעל. הספקים מנסים שוב זמן מה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Providers on the internet need a public one: enter it in Settings, Receiver. The demo’s providers reach this one.</source>
        <translation>לספקים באינטרנט נחוצה כתובת ציבורית: אפשר להזין אותה בהגדרות, מקלט. ספקי ההדגמה מגיעים לזאת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Set webhook</source>
        <translation>הגדרת webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>The provider posts every message, status and call to this address at once. Without it new ones arrive only when Switchboard asks.</source>
        <translation>הספק שולח כל הודעה, סטטוס ושיחה לכתובת הזאת מיד. בלעדיה חדשות מגיעות רק כש־Switchboard שואל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>The receiver is not running.</source>
        <translation>המקלט לא פועל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>This address works on this computer only.</source>
        <translation>הכתובת הזאת פועלת רק במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Use this Switchboard’s address</source>
        <translation>שימוש בכתובת של Switchboard הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Webhook of {name}</source>
        <translation>ה־webhook של {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/webhook_url.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>יש לכתוב את הכתובת המלאה, החל מ־https://</translation>
    </message>
</context>
<context>
    <name>WebhookStep</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>A new secret is on the clipboard</source>
        <translation>סוד חדש הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Address of this account</source>
        <translation>הכתובת של החשבון הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Copy the address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Enter the address on the provider’s page</source>
        <translation>את הכתובת מזינים בדף של הספק</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Make one</source>
        <translation>יצירת סוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Proves that an event is theirs. The same text goes into the provider’s settings; at least 16 characters.</source>
        <translation>מוכיח שאירוע הגיע מהם. אותו טקסט נרשם בהגדרות הספק; לפחות 16 תווים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Providers on the internet can’t reach it. Enter the address of a tunnel or proxy in Settings, Receiver; until then messages are asked for.</source>
        <translation>ספקים באינטרנט לא יכולים להגיע אליו. אפשר להזין כתובת של מנהרה או פרוקסי בהגדרות, מקלט; עד אז Switchboard שואל אם יש הודעות.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Set on these numbers</source>
        <translation>הגדרה במספרים האלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>The address is on the clipboard</source>
        <translation>הכתובת הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>The receiver is not running</source>
        <translation>המקלט לא פועל</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>This computer has no public address yet.</source>
        <translation>למחשב הזה עדיין אין כתובת ציבורית.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Webhook secret</source>
        <translation>סוד ה־webhook</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>Where events arrive</source>
        <translation>לאן אירועים מגיעים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/webhook_step.py"/>
        <source>{provider} posts messages, statuses and calls to this address at once. Without it, what can be read is asked for from time to time.</source>
        <translation>‏{provider} שולח הודעות, סטטוסים ושיחות לכתובת הזאת מיד. בלעדיה, מה שאפשר לקרוא נקרא מדי פעם.</translation>
    </message>
</context>
<context>
    <name>WebhooksHeader</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Address copied</source>
        <translation>הכתובת הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Asks through the address whether it leads to this receiver</source>
        <translation>שואל דרך הכתובת אם היא מובילה למקלט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Check the public address</source>
        <translation>בדיקת הכתובת הציבורית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Copy the local address</source>
        <translation>העתקת הכתובת המקומית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Deliveries</source>
        <translation>התקבלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Enter the HTTPS address that your tunnel or server forwards to this receiver. An account is needed to ask through it.</source>
        <translation>כאן מזינים את כתובת ה־HTTPS שהמנהרה או השרת מעבירים למקלט הזה. כדי לשאול דרכה נחוץ חשבון.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Kept deliveries…</source>
        <translation>מסירות שמורות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Live copies…</source>
        <translation>העתקים חיים…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Not receiving</source>
        <translation>לא מקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Nothing answers there: {problem}.</source>
        <translation>שום דבר לא עונה שם: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Parts of the page</source>
        <translation>חלקי הדף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Receiver</source>
        <translation>מקלט</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Receiving</source>
        <translation>מקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Something answers there, but not this receiver: {problem}.</source>
        <translation>משהו עונה שם, אבל לא המקלט הזה: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Start the receiver anew</source>
        <translation>הפעלת המקלט מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Starting</source>
        <translation>מתחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Stopped</source>
        <translation>נעצר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Subscriptions</source>
        <translation>מינויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Test events</source>
        <translation>אירועי בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>The address leads to this receiver.</source>
        <translation>הכתובת מובילה למקלט הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>The receiver is not running.</source>
        <translation>המקלט לא פועל.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Tunnel</source>
        <translation>מנהרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Tunnel…</source>
        <translation>מנהרה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>Webhooks</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>asking</source>
        <translation>שואל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>no address yet</source>
        <translation>עדיין אין כתובת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>no answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>not this receiver</source>
        <translation>לא המקלט הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/header.py"/>
        <source>on {place}</source>
        <translation>ב־{place}</translation>
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
        <source>%Ln webhooks deliver here again</source>
        <translation>
            <numerusform>‏Webhook אחד מגיע שוב לכאן</numerusform>
            <numerusform>‏%Ln webhooks מגיעים שוב לכאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>%Ln webhooks still go to an address that was given up.</source>
        <translation>
            <numerusform>‏Webhook אחד עדיין הולך לכתובת שנעזבה.</numerusform>
            <numerusform>‏%Ln webhooks עדיין הולכים לכתובת שנעזבה.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Put away</source>
        <translation>להסיר מכאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Tell all providers</source>
        <translation>לעדכן את כל הספקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Webhooks are not received</source>
        <translation>אירועים לא מתקבלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Webhooks are not received.</source>
        <translation>אירועים לא מתקבלים.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>What was missed</source>
        <translation>מה הוחמץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>{reason} Providers keep trying for a while, nothing is lost yet.</source>
        <translation>‏{reason} הספקים ממשיכים לנסות זמן מה, עדיין לא אבד דבר.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Check again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Database</source>
        <translation>מסד נתונים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Keyring</source>
        <translation>מחזיק מפתחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>No public address yet</source>
        <translation>עדיין אין כתובת ציבורית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Public address</source>
        <translation>כתובת ציבורית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Receiver port {port}</source>
        <translation>פורט המקלט {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>Vault</source>
        <translation>כספת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>encrypted, in your user folder</source>
        <translation>מוצפן, בתיקיית המשתמש שלך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>keeps the key to your secrets</source>
        <translation>שומר את המפתח לסודות שלך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>listens on this computer</source>
        <translation>מאזין במחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>no keyring here; secrets are sealed with your passphrase</source>
        <translation>אין כאן מחזיק מפתחות; הסודות נעולים בביטוי הסיסמה שלך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>starts in a moment</source>
        <translation>מתחיל עוד רגע</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/checks.py"/>
        <source>webhooks need one, later is fine</source>
        <translation>נחוצה לאירועים, אפשר גם אחר כך</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>%Ln accounts added</source>
        <translation>
            <numerusform>חשבון אחד נוסף</numerusform>
            <numerusform>%Ln חשבונות נוספו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Accounts (*.json)</source>
        <translation>חשבונות (*.json)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Import accounts</source>
        <translation>ייבוא חשבונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Import accounts…</source>
        <translation>ייבוא חשבונות…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Not added: {list}</source>
        <translation>לא נוספו: {list}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>One window for every WhatsApp number you run, whichever gateway it is on. Reply, pair phones, watch webhooks and see why each message is there.</source>
        <translation>חלון אחד לכל מספרי WhatsApp שלך, בכל שער שהם. כאן עונים, מצמדים טלפונים, עוקבים אחרי אירועים ורואים למה כל הודעה נמצאת כאן.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Open the demo</source>
        <translation>פתיחת ההדגמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>Prefer a terminal?</source>
        <translation>מעדיפים מסוף?</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>The demo could not be started. Run “switchboard demo” in a terminal to see why.</source>
        <translation>לא היה אפשר להפעיל את ההדגמה. הפקודה ״switchboard demo״ במסוף מראה למה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>The demo is a sandbox of all five providers. Nothing leaves this computer.</source>
        <translation>ההדגמה היא ארגז חול של חמשת הספקים. שום דבר לא יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>The demo opens in a window of its own</source>
        <translation>ההדגמה נפתחת בחלון משלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>You can add more at any time. Each takes about two minutes.</source>
        <translation>אפשר להוסיף עוד בכל עת. כל אחד אורך כשתי דקות.</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>As 23:10</source>
        <translation>כמו 23:10</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>At</source>
        <translation>בשעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>By the rule “{rule}”, in {language}.</source>
        <translation>לפי הכלל ״{rule}״, ב{language}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Hello, are you open?</source>
        <translation>שלום, אתם פתוחים?</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>No automatic answer</source>
        <translation>אין תשובה אוטומטית</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Their message</source>
        <translation>ההודעה שלהם</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>They write, {time}</source>
        <translation>הם כותבים, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>Voice call declined, {time}</source>
        <translation>שיחה קולית נדחתה, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>What would this answer</source>
        <translation>מה הייתה התשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/answers/cards.py"/>
        <source>empty: now</source>
        <translation>ריק: עכשיו</translation>
    </message>
</context>
<context>
    <name>WhenBox</name>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Skip people who wrote in the last hour</source>
        <translation>לדלג על מי שכתבו בשעה האחרונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>Tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/send_when.py"/>
        <source>When</source>
        <translation>מתי</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Another zone…</source>
        <translation>אזור אחר…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>The clocks change on this day.</source>
        <translation>השעונים משתנים ביום הזה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>The first time</source>
        <translation>בפעם הראשונה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>The second time</source>
        <translation>בפעם השנייה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>This time has passed.</source>
        <translation>המועד הזה עבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Which of the two</source>
        <translation>איזו מהשתיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>Write the time as 09:00.</source>
        <translation>כתבו את השעה כך: 09:00.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>for them</source>
        <translation>אצלם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>for them and you</source>
        <translation>אצלם ואצלכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>for you</source>
        <translation>אצלכם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>in UTC</source>
        <translation>ב‑UTC</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{whose}, {zone}, {offset}</source>
        <translation>{whose}, {zone}, {offset}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{zone} (their guessed zone)</source>
        <translation>‏{zone} (האזור המשוער שלהם)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{zone} (theirs and yours)</source>
        <translation>‏{zone} (שלהם ושלכם)</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/when_field.py"/>
        <source>{zone} (yours)</source>
        <translation>‏{zone} (שלכם)</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>In 1 hour</source>
        <translation>בעוד שעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>This moment has passed.</source>
        <translation>הרגע הזה עבר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>Write the time as 09:00.</source>
        <translation>כתבו את השעה כך: 09:00.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/when_popup.py"/>
        <source>{when}, {note}</source>
        <translation>{when}, {note}</translation>
    </message>
</context>
<context>
    <name>WindowChip</name>
    <message>
        <location filename="../../app/ui/widgets/chips.py"/>
        <source>Reply window closes in {time}</source>
        <translation>חלון המענה נסגר בעוד {time}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>10 deletions in 15 minutes</source>
        <translation>10 מחיקות ב‑15 דקות</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>100 requests a second per account</source>
        <translation>100 בקשות בשנייה לחשבון</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>100 requests in 15 minutes (global API limiter)</source>
        <translation>100 בקשות ב‑15 דקות (מגבלת ה‑API הכללית)</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>25 requests a second</source>
        <translation>25 בקשות בשנייה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>5 sensitive operations an hour</source>
        <translation>5 פעולות רגישות בשעה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>60 requests a minute (chat limiter)</source>
        <translation>60 בקשות בדקה (מגבלת הצ׳אט)</translation>
    </message>
    <message>
        <location filename="../../app/services/lock.py"/>
        <source>A PIN has at least {1} characters.</source>
        <translation>קוד PIN מכיל לפחות {1} תווים.</translation>
    </message>
    <message>
        <location filename="../../app/services/after_restore.py"/>
        <source>A backup was put in place. It may have gone out since that was made.</source>
        <translation>גיבוי נכנס לשימוש. ייתכן שההודעה יצאה מאז שנוצר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>A business number with templates, media and signed webhooks.</source>
        <translation>מספר עסקי עם תבניות, מדיה ו‑webhooks חתומים.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>A code has 2 to 4 letters or digits.</source>
        <translation>קוד הוא 2 עד 4 אותיות או ספרות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>A field is missing or wrong, or the key has no brand. Bind the key to a brand in Settings → API Keys.</source>
        <translation>שדה חסר או שגוי, או שלמפתח אין מותג. קשרו את המפתח למותג תחת Settings → API Keys.</translation>
    </message>
    <message>
        <location filename="../../app/services/labels.py"/>
        <source>A label’s name has 1 to {1} characters.</source>
        <translation>שם של תווית הוא 1 עד {1} תווים.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>A letter of the recovery key is wrong.</source>
        <translation>אות במפתח השחזור שגויה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>A page of templates and a cursor</source>
        <translation>עמוד של תבניות וסמן</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>A passphrase is needed to seal the vault.</source>
        <translation>נדרש ביטוי סיסמה כדי לחתום את הכספת.</translation>
    </message>
    <message>
        <location filename="../../app/services/public_address.py"/>
        <source>A public address has nothing behind ? or #.</source>
        <translation>בכתובת ציבורית אין דבר אחרי ? או #.</translation>
    </message>
    <message>
        <location filename="../../app/core/sealed_files.py"/>
        <source>A sealed file does not open.</source>
        <translation>קובץ חתום לא נפתח.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>A sealed secret does not open.</source>
        <translation>סוד חתום לא נפתח.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>A short-lived address of a file</source>
        <translation>כתובת קצרת מועד של קובץ</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>A text has {1} characters, {2} is the most.</source>
        <translation>בטקסט {1} תווים, המרב הוא {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>A tunnel of your own has an address of its own.</source>
        <translation>למנהרה משלכם יש כתובת משלה.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <source>A webhook may still tell.</source>
        <translation>אולי webhook עוד יספר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>API key</source>
        <translation>מפתח API</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Adds a number and answers with its QR code</source>
        <translation>מוסיף מספר ועונה עם קוד ה‑QR שלו</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>All else is in the archive; to have these in it too, choose them again and export anew.</source>
        <translation>כל השאר נמצא בארכיון; כדי לכלול גם את אלה, יש לבחור אותם שוב ולייצא מחדש.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>All else was exported.</source>
        <translation>כל השאר יוצא.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>All subscriptions</source>
        <translation>כל המינויים</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>An account needs a name.</source>
        <translation>לחשבון צריך להיות שם.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_control.py"/>
        <source>Another program uses port {1}.</source>
        <translation>תוכנה אחרת משתמשת בפורט {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_control.py"/>
        <source>Another receiver serves this folder.</source>
        <translation>מקלט אחר משרת את התיקייה הזאת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Application name</source>
        <translation>שם האפליקציה</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>As configured at HK Reach; without it deliveries are unsigned</source>
        <translation>כפי שהוגדר ב‑HK Reach; בלעדיו המסירות אינן חתומות</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>As registered at HK Reach</source>
        <translation>כפי שנרשם ב‑HK Reach</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <source>Ask the customer, or send it again.</source>
        <translation>שאלו את הלקוח, או שלחו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Asks which numbers are on WhatsApp</source>
        <translation>שואל אילו מספרים נמצאים ב‑WhatsApp</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>Begin a new one on the Webhooks page.</source>
        <translation>אפשר להתחיל קובץ חדש בעמוד Webhooks.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Begins with pk_</source>
        <translation>מתחיל ב‑pk_</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Begins with qxs_; bound to one brand and its scopes</source>
        <translation>מתחיל ב‑qxs_; קשור למותג אחד ולהרשאותיו</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Cancels a scheduled message</source>
        <translation>מבטל הודעה מתוזמנת</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Changes a subscription</source>
        <translation>משנה מינוי</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Check it letter by letter.</source>
        <translation>בדקו אותו אות אחר אות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check that the base URL leads to the API, and try again later.</source>
        <translation>בדקו שכתובת הבסיס מובילה ל‑API, ונסו שוב מאוחר יותר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Check the account’s API key; it may have been reset.</source>
        <translation>בדקו את מפתח ה‑API של החשבון; ייתכן שאופס.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the account’s key: it may be wrong, revoked or expired.</source>
        <translation>בדקו את מפתח החשבון: ייתכן שהוא שגוי, מבוטל או פג.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Check the address (HTTPS) and the names of the events.</source>
        <translation>בדקו את הכתובת (HTTPS) ואת שמות האירועים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Check the application name and the API key.</source>
        <translation>בדקו את שם האפליקציה ואת מפתח ה‑API.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the connection and the account’s base URL, then try again.</source>
        <translation>בדקו את החיבור ואת כתובת הבסיס של החשבון, ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>Check the disk, then start again.</source>
        <translation>בדקו את הדיסק, והפעילו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Check the fields: one is missing or wrong.</source>
        <translation>בדקו את השדות: אחד חסר או שגוי.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Check the fields: one is missing, or its value is not accepted.</source>
        <translation>בדקו את השדות: אחד חסר, או שערכו לא התקבל.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the fields: the provider did not accept them.</source>
        <translation>בדקו את השדות: הספק לא קיבל אותם.</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>Check the folder’s permissions, or choose another with --data-dir.</source>
        <translation>בדקו את הרשאות התיקייה, או בחרו אחרת עם ‎--data-dir.</translation>
    </message>
    <message>
        <location filename="../../app/services/deliveries.py"/>
        <source>Check the folder’s permissions, then try again.</source>
        <translation>יש לבדוק את הרשאות התיקייה ולנסות שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Check the id, and the account’s base URL and paths.</source>
        <translation>בדקו את המזהה ואת כתובת הבסיס והנתיבים של החשבון.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Check the number, the template’s name and its values.</source>
        <translation>בדקו את המספר, את שם התבנית ואת ערכיה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Check the partner key: it may be wrong or revoked.</source>
        <translation>בדקו את מפתח השותף: ייתכן שהוא שגוי או מבוטל.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Checklists</source>
        <translation>רשימות משימות</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Choose a CSV or XLSX file.</source>
        <translation>בחרו קובץ CSV או XLSX.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>Choose a folder on this computer with --data-dir.</source>
        <translation>בחרו תיקייה במחשב הזה עם ‎--data-dir.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Choose a later one.</source>
        <translation>בחרו מאוחר יותר.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>Choose a smaller file, or give the link to it.</source>
        <translation>יש לבחור קובץ קטן יותר, או לתת קישור אליו.</translation>
    </message>
    <message>
        <location filename="../../app/services/staging.py"/>
        <source>Choose a smaller or other file.</source>
        <translation>בחרו קובץ קטן יותר או אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Choose an earlier time.</source>
        <translation>בחרו מועד מוקדם יותר.</translation>
    </message>
    <message>
        <location filename="../../app/services/passing_on.py"/>
        <source>Choose another chat, or save the file and attach it.</source>
        <translation>בחרו צ׳אט אחר, או שמרו את הקובץ וצרפו אותו.</translation>
    </message>
    <message>
        <location filename="../../app/services/places.py"/>
        <source>Choose another chat.</source>
        <translation>בחרו צ׳אט אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Choose another file.</source>
        <translation>בחרו קובץ אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <location filename="../../app/services/labels.py"/>
        <location filename="../../app/store/accounts.py"/>
        <source>Choose another name.</source>
        <translation>בחרו שם אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Choose another number, or keep it on this computer.</source>
        <translation>בחרו מספר אחר, או שמרו את ההודעה במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/entering.py"/>
        <source>Choose another number.</source>
        <translation>בחרו מספר אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/activity_export.py"/>
        <location filename="../../app/services/campaigns_results.py"/>
        <location filename="../../app/services/evidence.py"/>
        <location filename="../../app/services/inspector.py"/>
        <location filename="../../app/services/provider_logs.py"/>
        <location filename="../../app/services/spreadsheets.py"/>
        <source>Choose another place.</source>
        <translation>בחרו מקום אחר.</translation>
    </message>
    <message>
        <location filename="../../app/core/paths.py"/>
        <source>Choose another with --data-dir or SWITCHBOARD_HOME.</source>
        <translation>אפשר לבחור תיקייה אחרת עם --data-dir או SWITCHBOARD_HOME.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/campaigns_files.py"/>
        <location filename="../../app/services/clients.py"/>
        <location filename="../../app/services/evidence.py"/>
        <location filename="../../app/services/numbers.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <location filename="../../app/services/template_sends.py"/>
        <source>Choose another.</source>
        <translation>בחרו אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/staging.py"/>
        <source>Choose it again.</source>
        <translation>בחרו אותו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>Choose one that was written by Export here, or unpack it and choose its words.</source>
        <translation>יש לבחור ארכיון שנכתב כאן בעזרת ייצוא, או לפרוס אותו ולבחור את המילים שלו.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Choose one.</source>
        <translation>בחרו אחד.</translation>
    </message>
    <message>
        <location filename="../../app/core/sealed_files.py"/>
        <location filename="../../app/services/entering.py"/>
        <source>Choose the file again.</source>
        <translation>בחרו את הקובץ שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/template_sends.py"/>
        <source>Choose the file first.</source>
        <translation>בחרו תחילה את הקובץ.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Choose the people again.</source>
        <translation>יש לבחור את האנשים שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Copy the full qxs_… secret; the key may have been revoked.</source>
        <translation>העתיקו את הסוד המלא qxs_…; ייתכן שהמפתח בוטל.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Correct it, then start the tunnel.</source>
        <translation>תקנו אותה, ואז הפעילו את המנהרה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Country code and number</source>
        <translation>קידומת מדינה ומספר</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Country code and number, digits</source>
        <translation>קידומת מדינה ומספר, ספרות</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Dashboard session</source>
        <translation>חיבור ללוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Deletes a number for good</source>
        <translation>מוחק מספר לצמיתות</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Deletes a template in one language</source>
        <translation>מוחק תבנית בשפה אחת</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Deletes an uploaded file</source>
        <translation>מוחק קובץ שהועלה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Digits, without +</source>
        <translation>ספרות, בלי +</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>E-mailed to you; each key belongs to one phone number</source>
        <translation>נשלח אליכם בדוא״ל; כל מפתח שייך למספר טלפון אחד</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Ends a subscription</source>
        <translation>מסיים מינוי</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Enter it again in Settings, Accounts.</source>
        <translation>הזינו אותו שוב ב״הגדרות״, ״חשבונות״.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Enter the address that you gave it, such as https://hooks.example.com.</source>
        <translation>הזינו את הכתובת שנתתם לה, כמו https://hooks.example.com.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Enter the recovery key in the console.</source>
        <translation>הזינו את מפתח השחזור בקונסולה.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Enter the recovery key.</source>
        <translation>הזינו את מפתח השחזור.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>Export the words alone, as JSON or as a spreadsheet.</source>
        <translation>יש לייצא את המילים בלבד, כ־JSON או כגיליון אלקטרוני.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Fetch it first.</source>
        <translation>הורידו אותו תחילה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Filled in when left out</source>
        <translation>מתמלא כשמשמיטים אותו</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Five failed downloads within an hour may block retrieval for an hour: the fifth is not tried.</source>
        <translation>חמש הורדות כושלות בשעה עלולות לחסום הורדות לשעה: החמישית לא מנוסה.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Four downloads failed within an hour.</source>
        <translation>ארבע הורדות נכשלו בתוך שעה.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Free some space, then try again.</source>
        <translation>פנו מקום, ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>Free some space; Switchboard tries again by itself.</source>
        <translation>פנו מקום; Switchboard מנסה שוב מעצמו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Free-form only within 24 hours of the customer’s last message.</source>
        <translation>טקסט חופשי רק בתוך 24 שעות מהודעתו האחרונה של הלקוח.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Give it one.</source>
        <translation>תנו לו אחד.</translation>
    </message>
    <message>
        <location filename="../../app/store/planned_restore.py"/>
        <source>Go on with it, and choose a backup in Settings when you want to try again.</source>
        <translation>המשיכו, ובחרו גיבוי בהגדרות כשתרצו לנסות שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>Gone from the data folder: {1}{2}.</source>
        <translation>נעלם מתיקיית הנתונים: {1}{2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Groups and channels</source>
        <translation>קבוצות וערוצים</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>HK Reach does not know this message, template or path.</source>
        <translation>‏HK Reach לא מכיר את ההודעה, התבנית או הנתיב האלה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>How a message stands</source>
        <translation>מה מצבה של הודעה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>How many, 50 if left out</source>
        <translation>כמה, 50 אם מושמט</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>How many; the document names no field</source>
        <translation>כמה; המסמך לא נוקב בשדה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>ISO-8601 in UTC</source>
        <translation>‏ISO-8601 ב‑UTC</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Images 5 MB, audio and video 16 MB, documents 100 MB, stickers 100 KB (animated 500 KB)</source>
        <translation>תמונות 5 MB, שמע ווידאו 16 MB, מסמכים 100 MB, מדבקות 100 KB (נעות 500 KB)</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>In the App Settings</source>
        <translation>ב‑App Settings</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>In the dashboard’s account settings</source>
        <translation>בהגדרות החשבון של לוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Incoming</source>
        <translation>נכנס</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel.py"/>
        <source>Install it, or choose another one.</source>
        <translation>התקינו אותה, או בחרו אחרת.</translation>
    </message>
    <message>
        <location filename="../../app/store/deliveries.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>Install the newer version, or choose another folder with --data-dir.</source>
        <translation>התקינו את הגרסה החדשה יותר, או בחרו תיקייה אחרת עם ‎--data-dir.</translation>
    </message>
    <message>
        <location filename="../../app/services/posting.py"/>
        <source>It begins with https:// or http:// and names a host.</source>
        <translation>היא מתחילה ב‑https://‎ או ב‑http://‎ ונוקבת במארח.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <source>It has to begin with https:// and end in one of {1}.</source>
        <translation>היא צריכה להתחיל ב‑https://‎ ולהסתיים באחד מאלה: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>It has {1}.</source>
        <translation>יש בו {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>It is not in the provider’s list. The draft is kept.</source>
        <translation>היא אינה ברשימה של הספק. הטיוטה נשמרה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/client.py"/>
        <source>It is safe again at {1} UTC, in {2} seconds.</source>
        <translation>שוב בטוח ב‑{1} UTC, בעוד {2} שניות.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>It is safe again at {1}.</source>
        <translation>שוב בטוח ב‑{1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>It is still in the provider’s list.</source>
        <translation>היא עדיין ברשימה של הספק.</translation>
    </message>
    <message>
        <location filename="../../app/services/ending.py"/>
        <source>It may have gone out all the same.</source>
        <translation>ייתכן שיצאה בכל זאת.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>It needs the columns name and text; title, folder and link may be there.</source>
        <translation>נדרשות העמודות name ו‑text; אפשר גם title, folder ו‑link.</translation>
    </message>
    <message>
        <location filename="../../app/core/sealed_files.py"/>
        <location filename="../../app/core/secrets.py"/>
        <location filename="../../app/services/deliveries.py"/>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>It was left as it is.</source>
        <translation>הוא הושאר כמות שהוא.</translation>
    </message>
    <message>
        <location filename="../../app/store/deliveries.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>It was left untouched.</source>
        <translation>לא נגענו בו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Its numbers</source>
        <translation>המספרים שלו</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Keys of the numbers</source>
        <translation>המפתחות של המספרים</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Lead and checklist events from the partner platform.</source>
        <translation>אירועי לידים ורשימות משימות מפלטפורמת השותפים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Leads</source>
        <translation>לידים</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Learned when numbers are added or listed</source>
        <translation>נלמד כשמספרים נוספים או נרשמים ברשימה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Lets the gateway send a text later</source>
        <translation>נותן ל‑Gateway לשלוח טקסט מאוחר יותר</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Lists the account’s numbers and their keys</source>
        <translation>מונה את מספרי החשבון ומפתחותיהם</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_drafts.py"/>
        <source>Look at how it stands.</source>
        <translation>ראו מה מצבה.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Look at the reasons in the step Columns.</source>
        <translation>ראו את הסיבות בשלב ״עמודות״.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>Look at who is held, and why.</source>
        <translation>ראו מי מוחזק ומדוע.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Look whether it happened before you repeat it.</source>
        <translation>בדקו אם זה קרה לפני שתחזרו על כך.</translation>
    </message>
    <message>
        <location filename="../../app/services/staging.py"/>
        <source>Look whether the file is there and the disk has room, then choose it again.</source>
        <translation>בדקו שהקובץ קיים ושיש מקום בדיסק, ובחרו אותו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>Make a campaign of it: it keeps to the limits and can be paused.</source>
        <translation>עשו ממנה קמפיין: הוא שומר על המגבלות ואפשר להשהות אותו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Media</source>
        <translation>מדיה</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Mend it.</source>
        <translation>תקנו אותו.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Mend what stands under Checks.</source>
        <translation>תקנו את מה שמופיע תחת ״בדיקות״.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Name a column of the audience, or take the braces away.</source>
        <translation>נקבו בעמודה של הקהל, או הסירו את הסוגריים.</translation>
    </message>
    <message>
        <location filename="../../app/services/trying.py"/>
        <source>Needs the dashboard session.</source>
        <translation>נדרשת כניסה ללוח הבקרה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>No /api before the path.</source>
        <translation>בלי ‎/api לפני הנתיב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/hooks.py"/>
        <source>No API key is known for this account, so nothing can be proven.</source>
        <translation>לא ידוע מפתח API לחשבון הזה, ולכן אי אפשר להוכיח דבר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>No active WhatsApp connection, or the template is not in the cache. Sync the templates, or reconnect the WABA.</source>
        <translation>אין חיבור WhatsApp פעיל, או שהתבנית לא במטמון. סנכרנו את התבניות, או חברו מחדש את ה‑WABA.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>No canned replies were found in this file.</source>
        <translation>לא נמצאו תשובות מוכנות בקובץ הזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/conversations.py"/>
        <source>No chat was opened.</source>
        <translation>לא נפתח צ׳אט.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>No column fills {{1}}.</source>
        <translation>אין עמודה שממלאת את {{1}}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>No database was opened there: it could be damaged.</source>
        <translation>לא נפתח שם מסד נתונים: הוא היה עלול להיפגם.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>No rule has a text.</source>
        <translation>לאף כלל אין טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/hooks.py"/>
        <source>No secret is set for this account, so its deliveries prove nothing.</source>
        <translation>לא הוגדר סוד לחשבון הזה, ולכן האירועים שלו לא מוכיחים דבר.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>No such tunnel is known.</source>
        <translation>אין מנהרה מוכרת כזאת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/signatures.py"/>
        <source>No webhook secret is set for this account, so nothing can be proven.</source>
        <translation>לא הוגדר סוד של Webhook לחשבון הזה, ולכן אי אפשר להוכיח דבר.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>No words go out with this file.</source>
        <translation>שום טקסט לא נשלח עם הקובץ הזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Nobody in this audience gets a message.</source>
        <translation>אף אחד בקהל הזה לא מקבל הודעה.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>Nobody is ready to get this.</source>
        <translation>אף אחד לא מוכן לקבל אותה.</translation>
    </message>
    <message>
        <location filename="../../app/services/passing_on.py"/>
        <source>None of these can be forwarded to this chat.</source>
        <translation>אי אפשר להעביר אף אחת מהן לצ׳אט הזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Not everybody in this audience was kept.</source>
        <translation>לא כל האנשים בקהל הזה נשמרו.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedules.py"/>
        <source>Nothing can be sent from this number now.</source>
        <translation>אי אפשר לשלוח דבר מהמספר הזה עכשיו.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Nothing fills the blank {{1}}.</source>
        <translation>דבר לא ממלא את המקום הריק {{1}}.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <source>Nothing is known of it.</source>
        <translation>לא ידוע עליו דבר.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>Nothing that was saved is lost.</source>
        <translation>דבר ממה שנשמר לא אבד.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <location filename="../../app/store/accounts.py"/>
        <source>Nothing was added.</source>
        <translation>דבר לא נוסף.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <location filename="../../app/services/contacts.py"/>
        <location filename="../../app/services/media.py"/>
        <source>Nothing was asked.</source>
        <translation>דבר לא נשאל.</translation>
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
        <translation>דבר לא שונה.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Nothing was deleted.</source>
        <translation>דבר לא נמחק.</translation>
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
        <translation>דבר לא נעשה.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>Nothing was erased.</source>
        <translation>דבר לא נמחק.</translation>
    </message>
    <message>
        <location filename="../../app/services/activity_export.py"/>
        <location filename="../../app/services/canned_archive.py"/>
        <location filename="../../app/services/inspector.py"/>
        <location filename="../../app/services/provider_logs.py"/>
        <location filename="../../app/services/spreadsheets.py"/>
        <source>Nothing was exported.</source>
        <translation>לא יוצא דבר.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Nothing was fetched.</source>
        <translation>דבר לא הורד.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Nothing was kept.</source>
        <translation>דבר לא נשמר.</translation>
    </message>
    <message>
        <location filename="../../app/services/trying.py"/>
        <source>Nothing was listed that this could be tried on.</source>
        <translation>לא נמצא ברשימה דבר שאפשר לנסות עליו.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>Nothing was looked for.</source>
        <translation>דבר לא חופש.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Nothing was read.</source>
        <translation>דבר לא נקרא.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <location filename="../../app/services/canned.py"/>
        <source>Nothing was saved.</source>
        <translation>דבר לא נשמר.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <location filename="../../app/services/schedule_reads.py"/>
        <source>Nothing was scheduled.</source>
        <translation>דבר לא תוזמן.</translation>
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
        <translation>שום דבר לא נשלח.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <source>Nothing was sent; it is kept as a draft.</source>
        <translation>דבר לא נשלח; הוא נשמר כטיוטה.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/tunnel.py"/>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>Nothing was started.</source>
        <translation>דבר לא הופעל.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Nothing was stored.</source>
        <translation>דבר לא אוחסן.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Nothing was submitted.</source>
        <translation>דבר לא הוגש.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Nothing was submitted; the draft is kept.</source>
        <translation>דבר לא הוגש; הטיוטה נשמרה.</translation>
    </message>
    <message>
        <location filename="../../app/services/lock.py"/>
        <source>Nothing was tried.</source>
        <translation>דבר לא נוסה.</translation>
    </message>
    <message>
        <location filename="../../app/services/evidence.py"/>
        <source>Nothing was written.</source>
        <translation>דבר לא נכתב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Number check</source>
        <translation>בדיקת מספרים</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>One-time codes</source>
        <translation>קודים חד‑פעמיים</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>One-time codes and the incoming side of a business number.</source>
        <translation>קודים חד‑פעמיים והצד הנכנס של מספר עסקי.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Only administrators may write in this group or channel.</source>
        <translation>רק מנהלים יכולים לכתוב בקבוצה או בערוץ הזה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Only while the number is in Pending Authentication.</source>
        <translation>רק כשהמספר במצב Pending Authentication.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Partner key</source>
        <translation>מפתח שותף</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Paste the whole Cookie header, for example name=value.</source>
        <translation>הדביקו את כל כותרת ה‑Cookie, למשל name=value.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Phones linked by QR code, on a server you or a supplier runs.</source>
        <translation>טלפונים שמקושרים בקוד QR, על שרת שלכם או של ספק.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Public, http or https</source>
        <translation>ציבורית, http או https</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>QR pairing</source>
        <translation>צימוד QR</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Recover Lead X has a problem. Try again in a few minutes.</source>
        <translation>יש תקלה ב‑Recover Lead X. נסו שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Refreshes the template cache after Meta’s approval</source>
        <translation>מרענן את מטמון התבניות אחרי אישור של Meta</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Replaces the account’s key</source>
        <translation>מחליף את מפתח החשבון</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Required with mediaUrl</source>
        <translation>נדרש עם mediaUrl</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>Restore a backup.</source>
        <translation>שחזרו גיבוי.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Restore it.</source>
        <translation>שחזרו אותו.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Row {1} can’t be read: {2}.</source>
        <translation>אי אפשר לקרוא את שורה {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/taking_back.py"/>
        <source>Run the command again.</source>
        <translation>הריצו את הפקודה שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Save it as CSV.</source>
        <translation>שמרו אותו כ־CSV.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Save it as XLSX without a password.</source>
        <translation>שמרו אותו כ־XLSX בלי סיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Save it as XLSX.</source>
        <translation>שמרו אותו כ־XLSX.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Schedule a new one.</source>
        <translation>תזמנו חדשה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Scheduled messages</source>
        <translation>הודעות מתוזמנות</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Schedules</source>
        <translation>תזמונים</translation>
    </message>
    <message>
        <location filename="../../app/services/access.py"/>
        <source>See `account list`.</source>
        <translation>ראו `account list`.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>Send its address, if it has one.</source>
        <translation>שלחו את כתובתו, אם יש.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>Send them as a message of their own.</source>
        <translation>יש לשלוח את המילים בהודעה נפרדת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>Sends a one-time code by an approved template</source>
        <translation>שולח קוד חד‑פעמי בתבנית מאושרת</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Sends a template</source>
        <translation>שולח תבנית</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Sends a template to review</source>
        <translation>שולח תבנית לבדיקה</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Sends a template with a file as its header</source>
        <translation>שולח תבנית עם קובץ ככותרת</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends a text or a file to a phone number</source>
        <translation>שולח טקסט או קובץ למספר טלפון</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends a text to a chat</source>
        <translation>שולח טקסט לצ׳אט</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Sends a text, media, template or interactive message</source>
        <translation>שולח הודעת טקסט, מדיה, תבנית או הודעה אינטראקטיבית</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends to a group or channel, by key</source>
        <translation>שולח לקבוצה או לערוץ, במפתח</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sends to a group or channel, by session</source>
        <translation>שולח לקבוצה או לערוץ, בחיבור</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>Set it on the provider’s own page.</source>
        <translation>קבעו אותה בדף של הספק עצמו.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Set {1}, or unlock the keyring.</source>
        <translation>קבעו את {1}, או פתחו את מחזיק המפתחות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Sets the phone number’s webhook and its secret</source>
        <translation>קובע את ה‑webhook של מספר הטלפון ואת הסוד שלו</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Sets where the gateway reports a number’s events</source>
        <translation>קובע לאן ה‑Gateway מדווח על אירועים של מספר</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Shorten it, or send it in two parts.</source>
        <translation>קצרו אותו, או שלחו בשני חלקים.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Shorten it.</source>
        <translation>קצרו אותו.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>Sign in to the dashboard, then try again.</source>
        <translation>היכנסו ללוח הבקרה, ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to cancel scheduled messages: its API gives this to a session only.</source>
        <translation>היכנסו ללוח הבקרה של ה‑Gateway כדי לבטל הודעות מתוזמנות: ה‑API שלו מאפשר זאת רק בחיבור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to delete numbers: its API gives this to a session only.</source>
        <translation>היכנסו ללוח הבקרה של ה‑Gateway כדי למחוק מספרים: ה‑API שלו מאפשר זאת רק בחיבור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to list the phone’s chats: its API gives this to a session only.</source>
        <translation>היכנסו ללוח הבקרה של ה‑Gateway כדי לקבל את רשימת הצ׳אטים של הטלפון: ה‑API שלו מאפשר זאת רק בחיבור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to mark chats read: its API gives this to a session only.</source>
        <translation>היכנסו ללוח הבקרה של ה‑Gateway כדי לסמן צ׳אטים כנקראו: ה‑API שלו מאפשר זאת רק בחיבור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to open pictures and files: its API gives this to a session only.</source>
        <translation>היכנסו ללוח הבקרה של ה‑Gateway כדי לפתוח תמונות וקבצים: ה‑API שלו מאפשר זאת רק בחיבור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>Sign in to the gateway’s dashboard to read older messages of a chat: its API gives this to a session only.</source>
        <translation>היכנסו ללוח הבקרה של ה‑Gateway כדי לקרוא הודעות ישנות של צ׳אט: ה‑API שלו מאפשר זאת רק בחיבור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/hooks.py"/>
        <source>Signed {1} ago, longer than the provider keeps trying: a replay.</source>
        <translation>נחתם לפני {1}, יותר ממה שהספק ממשיך לנסות: שידור חוזר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/hooks.py"/>
        <source>Signed {1} in the future: check the clock of this computer.</source>
        <translation>זמן החתימה הוא {1} בעתיד: בדקו את השעון של המחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Signs the deliveries</source>
        <translation>חותם את המסירות</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Signs the deliveries; used as it is written, with its whsec_</source>
        <translation>חותם את המסירות; משמש כפי שנכתב, עם ה‑whsec_‎ שלו</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <location filename="../../app/services/canned.py"/>
        <source>Split it in parts.</source>
        <translation>אפשר לפצל אותו לחלקים.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>Split it in several campaigns.</source>
        <translation>חלקו אותו לכמה קמפיינים.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>Start it on the Webhooks page, then try again.</source>
        <translation>הפעילו אותו בדף Webhooks, ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <location filename="../../app/services/test_events.py"/>
        <source>Start it, then try again.</source>
        <translation>הפעילו אותו, ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Start the console and enter the recovery key.</source>
        <translation>הפעילו את הקונסולה והזינו את מפתח השחזור.</translation>
    </message>
    <message>
        <location filename="../../app/services/subscriptions.py"/>
        <source>Start the receiver or enter a public address.</source>
        <translation>הפעילו את המקלט או הזינו כתובת ציבורית.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>Submit it on the provider’s own page, then refresh the list.</source>
        <translation>הגישו אותה בדף של הספק עצמו, ואז רעננו את הרשימה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Subscribes to events</source>
        <translation>נרשם לאירועים</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Subscriptions</source>
        <translation>מינויים</translation>
    </message>
    <message>
        <location filename="../../app/services/sending.py"/>
        <source>Switchboard was closed while it was being sent.</source>
        <translation>‏Switchboard נסגר בזמן השליחה.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>Take it out of the reply, or choose it again there.</source>
        <translation>יש להוציא אותו מהתשובה, או לבחור אותו שם שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>Take it out, or choose it again.</source>
        <translation>יש להוציא אותו, או לבחור אותו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Take it out, or choose one from the list.</source>
        <translation>הוציאו אותו, או בחרו אחד מהרשימה.</translation>
    </message>
    <message>
        <location filename="../../app/services/markings.py"/>
        <source>Take the pin from some of them first.</source>
        <translation>הסירו תחילה את ההצמדה מכמה מהן.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Tells the customer that the chat was read</source>
        <translation>אומר ללקוח שהצ׳אט נקרא</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>Template and document sends with delivery status.</source>
        <translation>שליחת תבניות ומסמכים עם מצב מסירה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The API’s version; the latest if left out</source>
        <translation>גרסת ה‑API; האחרונה אם מושמט</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The QR code of a number that waits for its scan</source>
        <translation>קוד ה‑QR של מספר שממתין לסריקה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The account’s key</source>
        <translation>מפתח החשבון</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The account’s key, if left out</source>
        <translation>מפתח החשבון, אם מושמט</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>The account’s name is too long, or holds signs that can’t be shown.</source>
        <translation>שם החשבון ארוך מדי, או מכיל סימנים שאי אפשר להציג.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>The address has to begin with https:// or http://.</source>
        <translation>הכתובת צריכה להתחיל ב‑https://‎ או ב‑http://‎.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>The application’s key</source>
        <translation>מפתח האפליקציה</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The body gained or lost a line end or spaces at its edge after it was signed.</source>
        <translation>אחרי החתימה נוספו לגוף סוף שורה או רווחים בקצה, או שהוסרו ממנו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The body was parsed and written anew after it was signed (spaces, order or escapes differ). The digest must be made over the bytes that are sent.</source>
        <translation>אחרי החתימה הגוף פוענח ונכתב מחדש (הרווחים, הסדר או סימני הבריחה שונים). את התקציר צריך לחשב על הבתים שנשלחים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The brand’s templates, a page at a time</source>
        <translation>תבניות המותג, עמוד בכל פעם</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>The certificates that this computer trusts can’t be read. Check the file that SSL_CERT_FILE names, or install Switchboard again.</source>
        <translation>אי אפשר לקרוא את האישורים שהמחשב הזה בוטח בהם. יש לבדוק את הקובץ ש־SSL_CERT_FILE מצביע עליו, או להתקין את Switchboard מחדש.</translation>
    </message>
    <message>
        <location filename="../../app/services/ending.py"/>
        <source>The command that sent it was ended before an answer came.</source>
        <translation>הפקודה ששלחה הסתיימה לפני שהגיעה תשובה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The cursor of the page before</source>
        <translation>הסמן של העמוד הקודם</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The cursor of the page before; the document names no field</source>
        <translation>הסמן של העמוד הקודם; המסמך לא נוקב בשדה</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The dashboard session</source>
        <translation>החיבור ללוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The dashboard session has ended or is not yours: sign in again.</source>
        <translation>החיבור ללוח הבקרה הסתיים או אינו שלכם: היכנסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The dashboard session may have ended: sign in again.</source>
        <translation>ייתכן שהחיבור ללוח הבקרה הסתיים: היכנסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The dashboard’s password</source>
        <translation>הסיסמה של לוח הבקרה</translation>
    </message>
    <message>
        <location filename="../../app/core/paths.py"/>
        <source>The data folder {1} can’t be used: {2}.</source>
        <translation>אי אפשר להשתמש בתיקיית הנתונים {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/store/database.py"/>
        <source>The database is closed.</source>
        <translation>מסד הנתונים סגור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The digest has the right form but was made with another secret or over another body. Most often the secret here is not the one that the sender has.</source>
        <translation>הצורה של התקציר נכונה, אבל הוא חושב עם סוד אחר או על גוף אחר. לרוב הסוד שכאן אינו הסוד שאצל השולח.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The digest is a SHA-1 digest (40 hex digits); SHA-256 is asked for.</source>
        <translation>זה תקציר SHA-1 (‏40 ספרות הקסדצימליות); נדרש SHA-256.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The digest is right, but the prefix {1} is missing in {2}.</source>
        <translation>התקציר נכון, אבל הקידומת {1} חסרה ב־{2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The digest is right, but {1} must hold it without a prefix.</source>
        <translation>התקציר נכון, אבל {1} צריכה להכיל אותו בלי קידומת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The digest was made over the body alone; the time and a dot belong before it.</source>
        <translation>התקציר חושב על הגוף בלבד; לפניו צריכים לבוא הזמן ונקודה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The digest was sent as Base64; hex digits are asked for.</source>
        <translation>התקציר נשלח כ־Base64; נדרשות ספרות הקסדצימליות.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>The disk failed while {1} was read or written.</source>
        <translation>הדיסק נכשל בזמן קריאה או כתיבה של {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>The disk that holds {1} is full.</source>
        <translation>הדיסק שמחזיק את {1} מלא.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>The file can’t be read: {1}.</source>
        <translation>אי אפשר לקרוא את הקובץ: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_results.py"/>
        <source>The file could not be written: {1}.</source>
        <translation>אי אפשר היה לכתוב את הקובץ: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>The file has more than {1} rows.</source>
        <translation>בקובץ יש יותר מ־{1} שורות.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>The file is empty.</source>
        <translation>הקובץ ריק.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>The file is larger than 16 MB.</source>
        <translation>הקובץ גדול מ־16 MB.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>The file is larger than 256 MB.</source>
        <translation>הקובץ גדול מ־256 MB.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The file of a message</source>
        <translation>הקובץ של הודעה</translation>
    </message>
    <message>
        <location filename="../../app/services/entering.py"/>
        <source>The file of this template is not ready.</source>
        <translation>הקובץ של התבנית הזאת לא מוכן.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_control.py"/>
        <source>The file that webhooks are stored in can’t be read: it is damaged, or sealed with another key. A new one can be begun; this one is kept beside it.</source>
        <translation>אי אפשר לקרוא את הקובץ שבו נשמרים ה־webhooks: הוא פגום, או חתום במפתח אחר. אפשר להתחיל קובץ חדש; הקובץ הזה נשמר לצידו.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/services/staging.py"/>
        <source>The file {1} is gone from the data folder.</source>
        <translation>הקובץ {1} נעלם מתיקיית הנתונים.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairing.py"/>
        <source>The gateway answered without a picture.</source>
        <translation>ה‑Gateway ענה בלי תמונה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway could not fetch or read the file. Check that the link opens without a login.</source>
        <translation>ה‑Gateway לא הצליח להוריד או לקרוא את הקובץ. בדקו שהקישור נפתח בלי כניסה לחשבון.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway does not know this id. Load the list again.</source>
        <translation>ה‑Gateway לא מכיר את המזהה הזה. טענו שוב את הרשימה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway does not know this number. Load the list of numbers again.</source>
        <translation>ה‑Gateway לא מכיר את המספר הזה. טענו שוב את רשימת המספרים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The gateway waits 2 to 5 s before it sends.</source>
        <translation>ה‑Gateway ממתין 2 עד 5 שניות לפני שהוא שולח.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway’s limit is reached (100 requests in 15 minutes; 60 a minute in chats; 5 sensitive operations an hour). Wait, then try again.</source>
        <translation>הגעתם למגבלת ה‑Gateway (100 בקשות ב‑15 דקות; 60 בדקה בצ׳אטים; 5 פעולות רגישות בשעה). המתינו ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The gateway’s own log</source>
        <translation>היומן של ה‑Gateway עצמו</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The gateway’s plan is used up. Wait for its renewal, or extend the plan.</source>
        <translation>התוכנית של ה‑Gateway נוצלה. המתינו לחידושה, או הרחיבו אותה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The gateway’s scheduled messages</source>
        <translation>ההודעות המתוזמנות של ה‑Gateway</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The groups and channels of a number</source>
        <translation>הקבוצות והערוצים של מספר</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/hooks.py"/>
        <source>The header {1} is missing: a proxy may have removed it.</source>
        <translation>הכותרת {1} חסרה: ייתכן שפרוקסי הסיר אותה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/hooks.py"/>
        <source>The header {1} is missing: a proxy on the way may have removed it.</source>
        <translation>הכותרת {1} חסרה: ייתכן שפרוקסי בדרך הסיר אותה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The header {1} is missing: the sender has no secret set, or a proxy on the way removed it.</source>
        <translation>הכותרת {1} חסרה: לשולח לא הוגדר סוד, או שפרוקסי בדרך הסיר אותה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/hooks.py"/>
        <source>The headers {1} and {2} are missing: a proxy may have removed them.</source>
        <translation>הכותרות {1} ו־{2} חסרות: ייתכן שפרוקסי הסיר אותן.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/template_sends.py"/>
        <source>The header’s file is missing.</source>
        <translation>חסר הקובץ של הכותרת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The key and its scope whatsapp:read_templates</source>
        <translation>המפתח וההרשאה שלו whatsapp:read_templates</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The key and its templates</source>
        <translation>המפתח והתבניות שלו</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/hooks.py"/>
        <source>The key differs from the account’s in upper and lower case only.</source>
        <translation>המפתח שונה מזה של החשבון רק באותיות גדולות וקטנות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/hooks.py"/>
        <source>The key is cut off, or has something before or after it.</source>
        <translation>המפתח קטוע, או שיש משהו לפניו או אחריו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/hooks.py"/>
        <source>The key is neither the account’s nor one of its numbers’ keys: the key was reset, or the webhook belongs to another account.</source>
        <translation>המפתח אינו של החשבון ואינו של אף אחד מהמספרים שלו: המפתח אופס, או שה־Webhook שייך לחשבון אחר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The key is wrong, revoked or of another number. Use the newest key e-mailed to you, or ask support@recoverleadx.com for a new one.</source>
        <translation>המפתח שגוי, מבוטל או של מספר אחר. השתמשו במפתח החדש ביותר שנשלח בדוא״ל, או בקשו חדש מ‑support@recoverleadx.com.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The key is wrong, revoked or of another number. Use the newest key e-mailed to you.</source>
        <translation>המפתח שגוי, מבוטל או של מספר אחר. השתמשו במפתח החדש ביותר שנשלח בדוא״ל.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The key lacks the scope for this. Create it again with the scope, or extend it in Settings → API Keys.</source>
        <translation>למפתח חסרה ההרשאה לכך. צרו אותו מחדש עם ההרשאה, או הרחיבו אותו תחת Settings → API Keys.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The key or session does not own this number. Use the account that added it.</source>
        <translation>המספר הזה אינו של המפתח או החיבור. השתמשו בחשבון שהוסיף אותו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 100 calls to a number</source>
        <translation>100 השיחות האחרונות למספר</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 100 messages received</source>
        <translation>100 ההודעות האחרונות שהתקבלו</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 100 messages sent</source>
        <translation>100 ההודעות האחרונות שנשלחו</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The last 50 calls of all numbers</source>
        <translation>50 השיחות האחרונות של כל המספרים</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>The last change was not saved.</source>
        <translation>השינוי האחרון לא נשמר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/client.py"/>
        <source>The limit is reached: {1}.</source>
        <translation>הגעתם למגבלה: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The master key has the wrong length.</source>
        <translation>אורכו של מפתח האב שגוי.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The messages of a chat, oldest first</source>
        <translation>ההודעות של צ׳אט, הישנות תחילה</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>The name that the customer sees</source>
        <translation>השם שהלקוח רואה</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <location filename="../../app/services/campaigns_runner.py"/>
        <source>The number is gone.</source>
        <translation>המספר איננו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>The number is not in this group any more. Load the groups again.</source>
        <translation>המספר כבר לא בקבוצה הזאת. טענו שוב את הקבוצות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The number’s name at the gateway</source>
        <translation>שם המספר אצל ה‑Gateway</translation>
    </message>
    <message>
        <location filename="../../app/services/key_reset.py"/>
        <source>The old key no longer works: the key was reset, but the new one did not arrive. Copy it from the dashboard.</source>
        <translation>המפתח הישן כבר לא פועל: המפתח אופס, אבל החדש לא הגיע. העתיקו אותו מלוח הבקרה.</translation>
    </message>
    <message>
        <location filename="../../app/services/key_reset.py"/>
        <source>The old key still works: nothing was reset.</source>
        <translation>המפתח הישן עדיין פועל: דבר לא אופס.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The one-time code</source>
        <translation>הקוד החד‑פעמי</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>The pace is not set.</source>
        <translation>הקצב לא נקבע.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>The partner key and its subscriptions</source>
        <translation>מפתח השותף והמינויים שלו</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The passphrase does not open the vault.</source>
        <translation>ביטוי הסיסמה לא פותח את הכספת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The path is assumed: the document shows only the answer.</source>
        <translation>הנתיב משוער: המסמך מציג רק את התשובה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>The path is assumed: the document shows only the body.</source>
        <translation>הנתיב משוער: המסמך מציג רק את הגוף.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>The picture, video or document of the header</source>
        <translation>התמונה, הסרטון או המסמך של הכותרת</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The private chats of a number, newest first</source>
        <translation>הצ׳אטים הפרטיים של מספר, החדשים תחילה</translation>
    </message>
    <message>
        <location filename="../../app/services/clients.py"/>
        <source>The provider answered without the file’s address.</source>
        <translation>הספק ענה בלי כתובת הקובץ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The provider blocks this endpoint for this key. Ask its support.</source>
        <translation>הספק חוסם את נקודת הקצה הזאת למפתח הזה. פנו לתמיכה שלו.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>The provider gave no id for it.</source>
        <translation>הספק לא נתן לה מזהה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The provider has a problem. Try again in a few minutes.</source>
        <translation>יש תקלה אצל הספק. נסו שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>The provider took the file and answered without its id.</source>
        <translation>הספק קיבל את הקובץ וענה בלי המזהה שלו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The provider took too long. Try again later.</source>
        <translation>הספק התמהמה יותר מדי. נסו שוב מאוחר יותר.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>The providers are {1}.</source>
        <translation>הספקים הם {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>The provider’s list could not be read either.</source>
        <translation>גם את הרשימה של הספק לא ניתן היה לקרוא.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <source>The receiver did not answer.</source>
        <translation>המקלט לא ענה.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_control.py"/>
        <source>The receiver did not start.</source>
        <translation>המקלט לא התחיל לפעול.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_control.py"/>
        <source>The receiver ended and is started again.</source>
        <translation>המקלט נעצר ומופעל שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>The receiver is not running, and only it may change stored webhooks.</source>
        <translation>המקלט לא פועל, ורק הוא רשאי לשנות webhooks שמורים.</translation>
    </message>
    <message>
        <location filename="../../app/services/receiver_link.py"/>
        <location filename="../../app/services/test_events.py"/>
        <source>The receiver is not running.</source>
        <translation>המקלט לא פועל.</translation>
    </message>
    <message>
        <location filename="../../app/store/planned_restore.py"/>
        <source>The restore was given up. What was here is as it was.</source>
        <translation>השחזור בוטל. מה שהיה כאן נשאר כפי שהיה.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>The rules are not in order.</source>
        <translation>הכללים אינם תקינים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The same key within 24 hours gets the first answer; made up if left out</source>
        <translation>אותו מפתח בתוך 24 שעות מקבל את התשובה הראשונה; נוצר אם מושמט</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The secret that is set here has a space or a line end at its edge.</source>
        <translation>לסוד שהוגדר כאן יש רווח או סוף שורה בקצה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The sender decoded the secret before use; it is to be used as it stands.</source>
        <translation>השולח פענח את הסוד לפני השימוש; יש להשתמש בו כפי שהוא.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>The sender’s secret has a space or a line end at its edge.</source>
        <translation>לסוד של השולח יש רווח או סוף שורה בקצה.</translation>
    </message>
    <message>
        <location filename="../../app/services/trying.py"/>
        <source>The server</source>
        <translation>השרת</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>The server’s certificate is not trusted, or it speaks no TLS. Check the base URL and this computer’s clock.</source>
        <translation>אין אמון באישור של השרת, או שהוא לא דובר TLS. בדקו את כתובת הבסיס ואת שעון המחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/hooks.py"/>
        <source>The signature is right but {1} old: a late try, or a replay.</source>
        <translation>החתימה נכונה אבל בת {1}: ניסיון מאוחר, או שידור חוזר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/hooks.py"/>
        <source>The signature is right, but {1} holds no time.</source>
        <translation>החתימה נכונה, אבל ב־{1} אין זמן.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>The state at the provider does not allow it now. Look again later.</source>
        <translation>המצב אצל הספק לא מאפשר זאת עכשיו. בדקו שוב מאוחר יותר.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring does not answer.</source>
        <translation>מחזיק המפתחות של המערכת אינו עונה.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring no longer holds the key of this data folder.</source>
        <translation>מחזיק המפתחות של המערכת כבר לא מחזיק את המפתח של תיקיית הנתונים הזאת.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring that holds the key does not answer.</source>
        <translation>מחזיק המפתחות של המערכת, שמחזיק את המפתח, אינו עונה.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The system keyring that holds the key is not to be had.</source>
        <translation>אין גישה למחזיק המפתחות של המערכת שמחזיק את המפתח.</translation>
    </message>
    <message>
        <location filename="../../app/services/templates.py"/>
        <source>The template does not pass its checks.</source>
        <translation>התבנית לא עוברת את הבדיקות שלה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The template has a button whose parameter is missing. Use the one-time-code preset, or a template without that button.</source>
        <translation>לתבנית יש כפתור שחסר לו פרמטר. השתמשו בתבנית המוכנה לקוד חד‑פעמי, או בתבנית בלי הכפתור הזה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>The template is not approved yet. Wait for Meta: about 1 hour for authentication, 24 hours for the others.</source>
        <translation>התבנית עדיין לא אושרה. המתינו ל‑Meta: כשעה לאימות, 24 שעות לאחרות.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>The text has {1} characters, {2} is the limit.</source>
        <translation>בטקסט {1} תווים, המגבלה היא {2}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The vault can’t be read.</source>
        <translation>אי אפשר לקרוא את הכספת.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The vault holds no key.</source>
        <translation>בכספת אין מפתח.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>The vault is sealed, and no passphrase was given.</source>
        <translation>הכספת חתומה, ולא ניתן ביטוי סיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>The whole Cookie header (name=value) of a signed-in dashboard; opens chats, groups by session, media, deleting numbers and cancelling schedules</source>
        <translation>כל כותרת ה‑Cookie ‏(name=value) של לוח בקרה מחובר; פותחת צ׳אטים, קבוצות בחיבור, מדיה, מחיקת מספרים וביטול תזמונים</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>The workbook has no sheet.</source>
        <translation>בחוברת אין גיליון.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>The workbook is too large once it is unpacked.</source>
        <translation>החוברת גדולה מדי אחרי הפריסה.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>There is a database here, but no record of its key.</source>
        <translation>יש כאן מסד נתונים, אבל אין רישום של המפתח שלו.</translation>
    </message>
    <message>
        <location filename="../../app/services/labels.py"/>
        <source>There is a label of this name.</source>
        <translation>יש תווית בשם הזה.</translation>
    </message>
    <message>
        <location filename="../../app/store/accounts.py"/>
        <source>There is already an account named {1}.</source>
        <translation>כבר יש חשבון בשם {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/access.py"/>
        <source>There is no account named {1}.</source>
        <translation>אין חשבון בשם {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/subscriptions.py"/>
        <source>There is no address to set.</source>
        <translation>אין כתובת לקבוע.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>There is no message yet.</source>
        <translation>עדיין אין הודעה.</translation>
    </message>
    <message>
        <location filename="../../app/services/explorer.py"/>
        <source>There is no operation {1} any more.</source>
        <translation>הפעולה {1} כבר לא קיימת.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>There is no provider named {1}.</source>
        <translation>אין ספק בשם {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/__init__.py"/>
        <source>There is no provider {1}.</source>
        <translation>אין ספק {1}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>There is no system keyring here, and no passphrase was given.</source>
        <translation>אין כאן מחזיק מפתחות של המערכת, ולא ניתן ביטוי סיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>There is no text for callers.</source>
        <translation>אין טקסט למתקשרים.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>There is nothing to send.</source>
        <translation>אין מה לשלוח.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <source>This account can’t tell which numbers are reachable.</source>
        <translation>החשבון הזה לא יודע לומר לאילו מספרים אפשר להגיע.</translation>
    </message>
    <message>
        <location filename="../../app/services/clients.py"/>
        <location filename="../../app/services/templates.py"/>
        <source>This account is gone.</source>
        <translation>החשבון הזה איננו.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <source>This address can’t be sent as a file.</source>
        <translation>אי אפשר לשלוח את הכתובת הזאת כקובץ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>This application may not do this. Check its settings at HK Reach.</source>
        <translation>האפליקציה הזאת לא רשאית לכך. בדקו את ההגדרות שלה ב‑HK Reach.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>This archive can’t be read.</source>
        <translation>לא ניתן לקרוא את הארכיון הזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/evidence.py"/>
        <source>This campaign is gone.</source>
        <translation>הקמפיין הזה איננו.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_drafts.py"/>
        <source>This campaign is no draft any more.</source>
        <translation>הקמפיין הזה כבר לא טיוטה.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_orders.py"/>
        <source>This can’t be cancelled now.</source>
        <translation>אי אפשר לבטל אותה עכשיו.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This can’t be kept there.</source>
        <translation>אי אפשר לשמור אותה שם.</translation>
    </message>
    <message>
        <location filename="../../app/services/evidence.py"/>
        <location filename="../../app/services/places.py"/>
        <source>This chat is gone.</source>
        <translation>הצ׳אט הזה איננו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This chat is neither a group nor a channel. Send to it as to a person.</source>
        <translation>הצ׳אט הזה אינו קבוצה ואינו ערוץ. שלחו אליו כמו לאדם.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>This endpoint is blocked for your key. Ask support@recoverleadx.com; after failed media downloads the block ends by itself within an hour.</source>
        <translation>נקודת הקצה הזאת חסומה למפתח שלכם. פנו ל‑support@recoverleadx.com; אחרי הורדות מדיה כושלות החסימה מסתיימת מעצמה בתוך שעה.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This file can’t be fetched.</source>
        <translation>אי אפשר להוריד את הקובץ הזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>This file is no table.</source>
        <translation>הקובץ הזה אינו טבלה.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This file is not here yet.</source>
        <translation>הקובץ הזה עדיין לא כאן.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This is more than five years from now.</source>
        <translation>זה יותר מחמש שנים מעכשיו.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>This is more than one archive takes: 1 GB of files and 4 MB of words.</source>
        <translation>זה יותר ממה שארכיון אחד מכיל: ‎1 GB של קבצים ו־‎4 MB של מילים.</translation>
    </message>
    <message>
        <location filename="../../app/services/posting.py"/>
        <source>This is no web address.</source>
        <translation>זו אינה כתובת אינטרנט.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>This is no workbook that can be read.</source>
        <translation>זו אינה חוברת שאפשר לקרוא.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>This is not a cookie.</source>
        <translation>זה לא cookie.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>This is not a recovery key.</source>
        <translation>זה לא מפתח שחזור.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <location filename="../../app/services/conversations.py"/>
        <location filename="../../app/services/privacy.py"/>
        <location filename="../../app/services/schedule_reads.py"/>
        <source>This is not a whole phone number.</source>
        <translation>זה לא מספר טלפון שלם.</translation>
    </message>
    <message>
        <location filename="../../app/services/privacy.py"/>
        <source>This is one of your own numbers.</source>
        <translation>זה אחד המספרים שלכם.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <source>This is the number of this chat.</source>
        <translation>זה המספר של הצ׳אט הזה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>This key may not do this. Ask the provider, or use another key.</source>
        <translation>המפתח הזה לא רשאי לכך. פנו לספק, או השתמשו במפתח אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This message has gone out or was cancelled.</source>
        <translation>ההודעה הזאת יצאה או בוטלה.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This message has no file.</source>
        <translation>להודעה הזאת אין קובץ.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <location filename="../../app/services/media.py"/>
        <source>This message is gone.</source>
        <translation>ההודעה הזאת איננה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This needs an API key or a session.</source>
        <translation>נדרש מפתח API או חיבור.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This needs an API key.</source>
        <translation>נדרש מפתח API.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This needs the account’s API key.</source>
        <translation>נדרש מפתח ה‑API של החשבון.</translation>
    </message>
    <message>
        <location filename="../../app/services/entering.py"/>
        <source>This number can’t send that.</source>
        <translation>המספר הזה לא יכול לשלוח את זה.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>This number has no limit of its own.</source>
        <translation>למספר הזה אין מגבלה משלו.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <location filename="../../app/services/subscriptions.py"/>
        <source>This number is gone.</source>
        <translation>המספר הזה איננו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/offers.py"/>
        <source>This number or operation is not yours: check the account’s credentials.</source>
        <translation>המספר או הפעולה אינם שלכם: בדקו את פרטי הגישה של החשבון.</translation>
    </message>
    <message>
        <location filename="../../app/services/file_sends.py"/>
        <source>This number sends no files of this computer.</source>
        <translation>המספר הזה לא שולח קבצים מהמחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>This number takes no automatic answers.</source>
        <translation>המספר הזה לא מקבל מענה אוטומטי.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <source>This one was not tried: a fifth could block the number.</source>
        <translation>הזאת לא נוסתה: חמישית עלולה לחסום את המספר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>This partner key may not manage webhooks.</source>
        <translation>מפתח השותף הזה לא רשאי לנהל webhooks.</translation>
    </message>
    <message>
        <location filename="../../app/services/asking_after.py"/>
        <source>This provider can’t be asked what became of a message.</source>
        <translation>אי אפשר לשאול את הספק הזה מה עלה בגורל הודעה.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>This provider deletes no numbers.</source>
        <translation>הספק הזה לא מוחק מספרים.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>This provider documents no such event.</source>
        <translation>הספק הזה לא מתעד אירוע כזה.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>This provider documents no way to set a webhook.</source>
        <translation>הספק הזה לא מתעד דרך לקבוע webhook.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairing.py"/>
        <source>This provider pairs no phones.</source>
        <translation>הספק הזה לא מצמיד טלפונים.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>This provider sends no one-time codes.</source>
        <translation>הספק הזה לא שולח קודים חד‑פעמיים.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairing.py"/>
        <source>This provider shows no codes.</source>
        <translation>הספק הזה לא מציג קודים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>This subscription is gone. Load the list again.</source>
        <translation>המינוי הזה איננו. טענו שוב את הרשימה.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>This time has passed.</source>
        <translation>המועד הזה עבר.</translation>
    </message>
    <message>
        <location filename="../../app/services/taking_back.py"/>
        <source>This was sent by a command, with something that is not kept.</source>
        <translation>זה נשלח בפקודה, עם משהו שלא נשמר.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns_files.py"/>
        <source>This workbook is of an old kind, or has a password.</source>
        <translation>החוברת הזאת מסוג ישן, או שיש לה סיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Too many requests. Wait a little, then try again.</source>
        <translation>יותר מדי בקשות. המתינו מעט ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>Too many requests. Wait, then try again.</source>
        <translation>יותר מדי בקשות. המתינו ונסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Too many requests: 25 a second per number, 100 per account. Wait a little.</source>
        <translation>יותר מדי בקשות: 25 בשנייה למספר, 100 לחשבון. המתינו מעט.</translation>
    </message>
    <message>
        <location filename="../../app/services/lock.py"/>
        <source>Too many wrong tries. The next one is taken in {1} s.</source>
        <translation>יותר מדי ניסיונות שגויים. הבא יתקבל בעוד {1} שניות.</translation>
    </message>
    <message>
        <location filename="../../app/services/drain_process.py"/>
        <location filename="../../app/services/receiver_link.py"/>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>Try again.</source>
        <translation>נסו שוב.</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>Try again; if it stays so, ask the provider.</source>
        <translation>נסו שוב; אם זה נמשך, פנו לספק.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Unlock it, or set {1}.</source>
        <translation>יש לפתוח את נעילתו, או להגדיר את {1}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>Unlock the keyring, or enter the recovery key in the console.</source>
        <translation>פתחו את מחזיק המפתחות, או הזינו את מפתח השחזור בקונסולה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Up to 4,096 characters</source>
        <translation>עד 4,096 תווים</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Uploads a file and answers with its id</source>
        <translation>מעלה קובץ ועונה עם המזהה שלו</translation>
    </message>
    <message>
        <location filename="../../app/core/filelock.py"/>
        <source>Use that one, or close it first.</source>
        <translation>השתמשו בזה, או סגרו אותו תחילה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>User name, role and number of clients</source>
        <translation>שם משתמש, תפקיד ומספר הלקוחות</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>Webhook secret</source>
        <translation>סוד ה־webhook</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>What is missing is {1}.</source>
        <translation>מה שחסר הוא {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>WhatsApp refused or failed. The message says why.</source>
        <translation>‏WhatsApp סירבה או נכשלה. ההודעה אומרת מדוע.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>WhatsApp returned an error. Its code and words say why.</source>
        <translation>‏WhatsApp החזירה שגיאה. הקוד והמילים שלה אומרים מדוע.</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>WhatsApp says that the template is not approved. Sync the templates and look at its status.</source>
        <translation>‏WhatsApp אומרת שהתבנית לא אושרה. סנכרנו את התבניות וראו את מצבה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>Where the file is</source>
        <translation>היכן הקובץ</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>Whether it delivers</source>
        <translation>האם הוא מוסר</translation>
    </message>
    <message>
        <location filename="../../app/services/labels.py"/>
        <source>Write a short name.</source>
        <translation>כתבו שם קצר.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <source>Write another.</source>
        <translation>כתבו אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/public_address.py"/>
        <source>Write it as https://hooks.example.com.</source>
        <translation>יש לכתוב אותה כך: https://hooks.example.com.</translation>
    </message>
    <message>
        <location filename="../../app/services/contacts.py"/>
        <location filename="../../app/services/conversations.py"/>
        <location filename="../../app/services/privacy.py"/>
        <location filename="../../app/services/schedule_reads.py"/>
        <source>Write it with its country code, for example +972 55 555 0142.</source>
        <translation>כתבו אותו עם קידומת המדינה, למשל ‎+972 55 555 0142.</translation>
    </message>
    <message>
        <location filename="../../app/services/campaigns.py"/>
        <source>Write it.</source>
        <translation>כתבו אותו.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Write one, or switch the answer off: then the provider sends its own text.</source>
        <translation>כתבו אחד, או כבו את המענה: אז הספק שולח טקסט משלו.</translation>
    </message>
    <message>
        <location filename="../../app/services/answers.py"/>
        <source>Write one.</source>
        <translation>כתבו אחד.</translation>
    </message>
    <message>
        <location filename="../../app/services/outbox.py"/>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>Write something first.</source>
        <translation>קודם צריך לכתוב משהו.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>Write the whole address.</source>
        <translation>כתבו את הכתובת המלאה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>[{"type": "BODY", "text": "Hi {{1}}"}]</source>
        <translation>[{"type": "BODY", "text": "Hi {{1}}"}]</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>a dashboard session (session_cookie)</source>
        <translation>חיבור ללוח הבקרה (session_cookie)</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <source>a key with scopes</source>
        <translation>מפתח עם הרשאות</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>address, account key</source>
        <translation>כתובת, מפתח חשבון</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>address, app name, key</source>
        <translation>כתובת, שם אפליקציה, מפתח</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>an API key (api_key, or the number’s in client_keys)</source>
        <translation>מפתח API ‏(api_key, או של המספר ב‑client_keys)</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>animated stickers</source>
        <translation>מדבקות מונפשות</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>audio files</source>
        <translation>קובצי שמע</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>four failed media downloads within an hour</source>
        <translation>ארבע הורדות מדיה כושלות בתוך שעה</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>images</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>no answer within the time allowed</source>
        <translation>אין תשובה בזמן המותר</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>no connection within the time allowed</source>
        <translation>אין חיבור בזמן המותר</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>no secure connection (TLS)</source>
        <translation>אין חיבור מאובטח (TLS)</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>partner key</source>
        <translation>מפתח שותף</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>static stickers</source>
        <translation>מדבקות סטטיות</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="../../app/providers/quixess/api.py"/>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>the API key (api_key)</source>
        <translation>מפתח ה‑API ‏(api_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>the account’s API key (api_key)</source>
        <translation>מפתח ה‑API של החשבון (api_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>the answer broke off</source>
        <translation>התשובה נקטעה</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer holds a number beyond all bounds</source>
        <translation>בתשובה מספר מעבר לכל גבול</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer holds a number that is none</source>
        <translation>בתשובה מספר שאינו מספר</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is a web page, not JSON</source>
        <translation>התשובה היא דף אינטרנט, לא JSON</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is empty</source>
        <translation>התשובה ריקה</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is nested too deeply</source>
        <translation>התשובה מקוננת עמוק מדי</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is not JSON, or cut short</source>
        <translation>התשובה אינה JSON, או נקטעה</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer is not in UTF-8</source>
        <translation>התשובה אינה ב‑UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/providers/answers.py"/>
        <source>the answer lacks {1}</source>
        <translation>בתשובה חסר {1}</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>the answer’s compression is damaged</source>
        <translation>הדחיסה של התשובה פגומה</translation>
    </message>
    <message>
        <location filename="../../app/providers/hkreach/api.py"/>
        <source>the application’s name and key (app_name, api_key)</source>
        <translation>שם האפליקציה והמפתח שלה (app_name, api_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/http.py"/>
        <source>the connection was cut off before the whole answer was there</source>
        <translation>החיבור נותק לפני שהתשובה כולה הגיעה</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>the connection was refused or not possible</source>
        <translation>החיבור נדחה או לא היה אפשרי</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>the host name can’t be found</source>
        <translation>אי אפשר למצוא את שם המארח</translation>
    </message>
    <message>
        <location filename="../../app/providers/recover_partner/api.py"/>
        <source>the key (partner_key)</source>
        <translation>המפתח (partner_key)</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>the key from your email</source>
        <translation>המפתח מהדוא״ל שלכם</translation>
    </message>
    <message>
        <location filename="../../app/providers/gateway/api.py"/>
        <source>the key in the body</source>
        <translation>המפתח בגוף</translation>
    </message>
    <message>
        <location filename="../../app/providers/past.py"/>
        <source>the request can’t be written</source>
        <translation>אי אפשר לכתוב את הבקשה</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>videos</source>
        <translation>סרטונים</translation>
    </message>
    <message>
        <location filename="../../app/providers/recoverleadx/api.py"/>
        <source>{"message_id": "wamid…"} of the message that is answered</source>
        <translation>‏{"message_id": "wamid…"} של ההודעה שעליה עונים</translation>
    </message>
    <message>
        <location filename="../../app/providers/mapping.py"/>
        <source>{1} answered {2}, but {3}</source>
        <translation>‏{1} ענה {2}, אבל {3}</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{1} can’t be opened for writing.</source>
        <translation>אי אפשר לפתוח את {1} לכתיבה.</translation>
    </message>
    <message>
        <location filename="../../app/services/deliveries.py"/>
        <source>{1} can’t be put aside: {2}.</source>
        <translation>אי אפשר להניח את {1} בצד: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <source>{1} can’t be put in place: {2}.</source>
        <translation>אי אפשר להעמיד את {1} במקומו: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/media.py"/>
        <location filename="../../app/services/staging.py"/>
        <source>{1} can’t be read or kept: {2}.</source>
        <translation>אי אפשר לקרוא או לשמור את {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/core/secrets.py"/>
        <source>{1} can’t be read.</source>
        <translation>אי אפשר לקרוא את {1}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{1} can’t be read: it is damaged, or sealed with another key.</source>
        <translation>אי אפשר לקרוא את {1}: הוא פגום, או חתום במפתח אחר.</translation>
    </message>
    <message>
        <location filename="../../app/services/activity_export.py"/>
        <location filename="../../app/services/evidence.py"/>
        <location filename="../../app/services/inspector.py"/>
        <location filename="../../app/services/provider_logs.py"/>
        <location filename="../../app/services/spreadsheets.py"/>
        <source>{1} can’t be written: {2}.</source>
        <translation>אי אפשר לכתוב את {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/markings.py"/>
        <source>{1} deliveries are pinned already.</source>
        <translation>‏{1} מסירות כבר מוצמדות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/capabilities.py"/>
        <source>{1} documents no way to do this.</source>
        <translation>‏{1} לא מתעד דרך לעשות זאת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/causes.py"/>
        <source>{1} does not hold the 64 hex digits of a SHA-256 digest.</source>
        <translation>אין ב־{1} את 64 הספרות ההקסדצימליות של תקציר SHA-256.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <source>{1} has no credential named {2}.</source>
        <translation>ל‑{1} אין פרט גישה בשם {2}.</translation>
    </message>
    <message>
        <location filename="../../app/core/filelock.py"/>
        <source>{1} is already running on {2}.</source>
        <translation>‏{1} כבר פועל על {2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>{1} is another number’s code.</source>
        <translation>‏{1} הוא קוד של מספר אחר.</translation>
    </message>
    <message>
        <location filename="../../app/store/backup.py"/>
        <source>{1} is damaged.</source>
        <translation>הקובץ {1} פגום.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>{1} is empty.</source>
        <translation>הקובץ {1} ריק.</translation>
    </message>
    <message>
        <location filename="../../app/services/drain_process.py"/>
        <location filename="../../app/store/backup.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>{1} is in use by another program.</source>
        <translation>‏{1} בשימוש של תוכנית אחרת.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned.py"/>
        <source>{1} is larger than {2} MB, the largest that can be sent.</source>
        <translation>‏{1} גדול מ־{2} MB, הגודל המרבי שניתן לשלוח.</translation>
    </message>
    <message>
        <location filename="../../app/services/accounts.py"/>
        <location filename="../../app/store/connection.py"/>
        <source>{1} is missing.</source>
        <translation>חסר: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/services/schedule_edits.py"/>
        <source>{1} is not a time zone.</source>
        <translation>‏{1} אינו אזור זמן.</translation>
    </message>
    <message>
        <location filename="../../app/services/numbers.py"/>
        <source>{1} is not connected.</source>
        <translation>‏{1} לא מחובר.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel.py"/>
        <source>{1} is not on this computer.</source>
        <translation>‏{1} לא נמצא במחשב הזה.</translation>
    </message>
    <message>
        <location filename="../../app/store/planned_restore.py"/>
        <source>{1} is not there any more.</source>
        <translation>‏{1} כבר אינו קיים.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{1} is on a network drive.</source>
        <translation>‏{1} נמצא בכונן רשת.</translation>
    </message>
    <message>
        <location filename="../../app/services/template_sends.py"/>
        <source>{1} people are too many for one send.</source>
        <translation>‏{1} אנשים הם יותר מדי לשליחה אחת.</translation>
    </message>
    <message>
        <location filename="../../app/services/canned_archive.py"/>
        <source>{1} was changed on the disk and does not open.</source>
        <translation>‏{1} השתנה בדיסק ואינו נפתח.</translation>
    </message>
    <message>
        <location filename="../../app/store/deliveries.py"/>
        <location filename="../../app/store/upgrade.py"/>
        <source>{1} was written by a newer Switchboard (version {2}).</source>
        <translation>‏{1} נכתב בגרסה חדשה יותר של Switchboard (גרסה {2}).</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} can’t be opened.</source>
        <translation>אי אפשר לפתוח את {field}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} can’t be read.</source>
        <translation>אי אפשר לקרוא את {field}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} can’t stand in a path.</source>
        <translation>‏{field} לא יכול לעמוד בנתיב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} component {1} has a text that is none.</source>
        <translation>‏{field}: לרכיב {1} יש טקסט שאינו טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} component {1} needs a type, such as BODY.</source>
        <translation>‏{field}: לרכיב {1} דרוש סוג, כמו BODY.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} does not begin with a country code that exists.</source>
        <translation>‏{field} לא מתחיל בקידומת מדינה קיימת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} does not belong to a message of type {1}.</source>
        <translation>‏{field} לא שייך להודעה מסוג {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} does not say that it is UTC: end it with Z.</source>
        <translation>‏{field} לא אומר שהוא UTC: סיימו אותו ב‑Z.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has a name that is no text.</source>
        <translation>ל‑{field} יש שם שאינו טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} has a parameter without a type.</source>
        <translation>ל‑{field} יש פרמטר בלי סוג.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} has an empty parameter.</source>
        <translation>ל‑{field} יש פרמטר ריק.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has characters that can’t stand in a header.</source>
        <translation>ב‑{field} יש תווים שלא יכולים לעמוד בכותרת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has characters that can’t stand in an address.</source>
        <translation>ב‑{field} יש תווים שלא יכולים לעמוד בכתובת.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has half a character (an unpaired surrogate).</source>
        <translation>ב‑{field} יש חצי תו (surrogate בלי בן זוג).</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} has no media type such as image/jpeg.</source>
        <translation>ל‑{field} אין סוג מדיה כמו image/jpeg.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has no operation {1}.</source>
        <translation>ל‑{field} אין פעולה {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} has parameters that are no list.</source>
        <translation>ל‑{field} יש פרמטרים שאינם רשימה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has to be 1 to 15 letters and digits.</source>
        <translation>‏{field} צריך להיות 1 עד 15 אותיות וספרות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be a list: {1}:='[…]' on the command line.</source>
        <translation>‏{field} צריך להיות רשימה: {1}:='[…]' בשורת הפקודה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} has to be a text, or a list of texts.</source>
        <translation>‏{field} צריך להיות טקסט, או רשימה של טקסטים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be a text.</source>
        <translation>‏{field} צריך להיות טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be a whole number.</source>
        <translation>‏{field} צריך להיות מספר שלם.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} has to be an object of number and key.</source>
        <translation>‏{field} צריך להיות אובייקט של מספר ומפתח.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be an object: {1}:='{…}' on the command line.</source>
        <translation>‏{field} צריך להיות אובייקט: {1}:='{…}' בשורת הפקודה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has to be at least 1.</source>
        <translation>‏{field} צריך להיות 1 לפחות.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be one of {1}.</source>
        <translation>‏{field} צריך להיות אחד מאלה: {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to be reachable from the internet.</source>
        <translation>צריך להיות אפשר להגיע אל {field} מהאינטרנט.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to be reachable from the internet: no localhost, no private address.</source>
        <translation>צריך להיות אפשר להגיע אל {field} מהאינטרנט: לא localhost ולא כתובת פרטית.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} has to be true or false.</source>
        <translation>‏{field} צריך להיות true או false.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to begin with https://.</source>
        <translation>‏{field} צריך להתחיל ב‑https://‎.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} has to begin with {1}.</source>
        <translation>‏{field} צריך להתחיל ב‑{1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} has {1} bytes; {2} may have {3} ({4} bytes).</source>
        <translation>ב‑{field} יש {1} בתים; ל{2} מותרים {3} ({4} בתים).</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has {1} characters; {2} are allowed.</source>
        <translation>ב‑{field} יש {1} תווים; מותרים {2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} has {1}, which is none of {2}.</source>
        <translation>ב‑{field} יש {1}, שאינו אחד מאלה: {2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} holds a number that JSON can’t write.</source>
        <translation>ב‑{field} יש מספר ש‑JSON לא יכול לכתוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} holds a value that JSON can’t write.</source>
        <translation>ב‑{field} יש ערך ש‑JSON לא יכול לכתוב.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is a list.</source>
        <translation>‏{field} הוא רשימה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is a number, such as 123.</source>
        <translation>‏{field} הוא מספר, כמו 123.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} is a {1} file; {2} are supported.</source>
        <translation>‏{field} הוא קובץ {1}; נתמכים {2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is an empty file.</source>
        <translation>‏{field} הוא קובץ ריק.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is called WEBP, but is none.</source>
        <translation>‏{field} נקרא WEBP, אבל אינו כזה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <location filename="../../app/providers/request.py"/>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is empty.</source>
        <translation>‏{field} ריק.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is given twice.</source>
        <translation>‏{field} ניתן פעמיים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is missing: {1} needs {2}.</source>
        <translation>‏{field} חסר: {1} זקוק ל‑{2}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is nested too deeply.</source>
        <translation>‏{field} מקונן עמוק מדי.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no ISO-8601 time in UTC, such as 2025-10-06T18:30:00Z.</source>
        <translation>‏{field} אינו זמן ISO-8601 ב‑UTC, כמו 2025-10-06T18:30:00Z.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} is no address, such as {1}.</source>
        <translation>‏{field} אינו כתובת, כמו {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no chat id: 15551234567@c.us, or 120363123456789012@g.us for a group.</source>
        <translation>‏{field} אינו מזהה צ׳אט: 15551234567@c.us, או 120363123456789012@g.us לקבוצה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} is no credential of this API.</source>
        <translation>‏{field} אינו פרט גישה של ה‑API הזה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is no field of {1}.</source>
        <translation>‏{field} אינו שדה של {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is no file: give a path, bytes or an Upload.</source>
        <translation>‏{field} אינו קובץ: תנו נתיב, בתים או Upload.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no group or channel id, such as 120363123456789012@g.us.</source>
        <translation>‏{field} אינו מזהה של קבוצה או ערוץ, כמו 120363123456789012@g.us.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is no language code, such as en or en_US.</source>
        <translation>‏{field} אינו קוד שפה, כמו en או en_US.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is no template name, such as order_ready.</source>
        <translation>‏{field} אינו שם של תבנית, כמו order_ready.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is no time that exists.</source>
        <translation>‏{field} אינו זמן קיים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is no web address.</source>
        <translation>‏{field} אינו כתובת אינטרנט.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is no web address: it begins with https:// and names a host.</source>
        <translation>‏{field} אינו כתובת אינטרנט: היא מתחילה ב‑https://‎ ונוקבת במארח.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is no {1} by its file extension.</source>
        <translation>‏{field} אינו {1} לפי סיומת הקובץ.</translation>
    </message>
    <message>
        <location filename="../../app/providers/uploads.py"/>
        <source>{field} is not a file that exists.</source>
        <translation>‏{field} אינו קובץ קיים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is not a phone number: digits with the country code, such as +15551234567.</source>
        <translation>‏{field} אינו מספר טלפון: ספרות עם קידומת מדינה, כמו ‎+15551234567.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is not for a message of type {1}.</source>
        <translation>‏{field} אינו להודעה מסוג {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is not in UTC: write {1}.</source>
        <translation>‏{field} אינו ב‑UTC: כתבו {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required for a message of type {1}.</source>
        <translation>‏{field} נדרש להודעה מסוג {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required with mediaType.</source>
        <translation>‏{field} נדרש עם mediaType.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required with mediaUrl: image, video, audio or document.</source>
        <translation>‏{field} נדרש עם mediaUrl: ‏image, video, audio או document.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} is required, such as {"code": "en"}.</source>
        <translation>‏{field} נדרש, כמו {"code": "en"}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is required.</source>
        <translation>‏{field} נדרש.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is required: {1} at least.</source>
        <translation>‏{field} נדרש: לפחות {1}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} is required: {1} documents none.</source>
        <translation>‏{field} נדרש: {1} לא מתעד ברירת מחדל.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is too long or has control characters.</source>
        <translation>‏{field} ארוך מדי או מכיל תווי בקרה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/credentials.py"/>
        <source>{field} is too long, or holds signs that a key can’t have.</source>
        <translation>‏{field} ארוך מדי, או מכיל סימנים שלא יכולים להיות במפתח.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} is too {1} for a number of its country.</source>
        <translation>‏{field} {1} מדי למספר של המדינה שלו.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} lacks the country code: write +972501234567, not 0501234567.</source>
        <translation>ל‑{field} חסרה קידומת המדינה: כתבו ‎+972501234567, לא 0501234567.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} must hold no user name, query or fragment.</source>
        <translation>אסור ש‑{field} יכיל שם משתמש, שאילתה או מקטע.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} must not hold a user name or a password.</source>
        <translation>אסור ש‑{field} יכיל שם משתמש או סיסמה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} names an event twice.</source>
        <translation>‏{field} נוקב באירוע פעמיים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} names no host.</source>
        <translation>‏{field} לא נוקב במארח.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a body, such as {"body": "Hello"}.</source>
        <translation>ל‑{field} דרוש גוף, כמו {"body": "Hello"}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} needs a host name of letters, digits and hyphens, with a domain.</source>
        <translation>ל‑{field} דרוש שם מארח של אותיות, ספרות ומקפים, עם דומיין.</translation>
    </message>
    <message>
        <location filename="../../app/providers/addresses.py"/>
        <source>{field} needs a host name of letters, digits and hyphens.</source>
        <translation>ל‑{field} דרוש שם מארח של אותיות, ספרות ומקפים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a name.</source>
        <translation>ל‑{field} דרוש שם.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a type and an action.</source>
        <translation>ל‑{field} דרושים סוג ופעולה.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs a type, such as body.</source>
        <translation>ל‑{field} דרוש סוג, כמו body.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs an id or a link, one of the two.</source>
        <translation>ל‑{field} דרוש מזהה או קישור, אחד מהשניים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs at least a BODY.</source>
        <translation>ל‑{field} דרוש לפחות BODY.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} needs at least one event.</source>
        <translation>ל‑{field} דרוש לפחות אירוע אחד.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} needs at least one number.</source>
        <translation>ל‑{field} דרוש לפחות מספר אחד.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} needs the message_id that is answered.</source>
        <translation>ל‑{field} דרוש ה‑message_id שעליו עונים.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} number {1} is no text.</source>
        <translation>‏{field}: מספר {1} אינו טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} of {1} has to be like 'POST /path'.</source>
        <translation>‏{field} של {1} צריך להיות כמו 'POST /path'.</translation>
    </message>
    <message>
        <location filename="../../app/providers/request.py"/>
        <source>{field} of {1} lacks {{2}}.</source>
        <translation>ל‑{field} של {1} חסר {{2}}.</translation>
    </message>
    <message>
        <location filename="../../app/providers/rules.py"/>
        <source>{field} says {1}, but mediaUrl names another kind of file.</source>
        <translation>‏{field} אומר {1}, אבל mediaUrl נוקב בסוג קובץ אחר.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} value {1} is empty.</source>
        <translation>‏{field}: ערך {1} ריק.</translation>
    </message>
    <message>
        <location filename="../../app/providers/checks.py"/>
        <source>{field} value {1} is no text.</source>
        <translation>‏{field}: ערך {1} אינו טקסט.</translation>
    </message>
    <message>
        <location filename="../../app/services/tunnel_tools.py"/>
        <source>“{1}” is not {2}.</source>
        <translation>״{1}״ אינו {2}.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <location filename="../../app/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/work_strip.py"/>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/work_strip.py"/>
        <source>Working</source>
        <translation>בעבודה</translation>
    </message>
</context>
<context>
    <name>_ButtonLine</name>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Address of button {n}</source>
        <translation>הכתובת של כפתור {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Call a number</source>
        <translation>חיוג למספר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Copy a code</source>
        <translation>העתקת קוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Kind of button {n}</source>
        <translation>הסוג של כפתור {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Open a link</source>
        <translation>פתיחת קישור</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Quick reply</source>
        <translation>תשובה מהירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Remove button {n}</source>
        <translation>הסרת כפתור {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Sample</source>
        <translation>דוגמה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Sample for the address of button {n}</source>
        <translation>דוגמה לכתובת של כפתור {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/buttons_box.py"/>
        <source>Words of button {n}</source>
        <translation>המילים של כפתור {n}</translation>
    </message>
</context>
<context>
    <name>_Count</name>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>Less</source>
        <translation>פחות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>More</source>
        <translation>עוד</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <location filename="../../app/ui/dialogs/wizard/step_list.py"/>
        <source>current step</source>
        <translation>הצעד הנוכחי</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/step_list.py"/>
        <source>done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/step_list.py"/>
        <source>to come</source>
        <translation>בהמשך</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Schedule a message</source>
        <translation>תזמון הודעה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/schedules/page.py"/>
        <source>Schedules</source>
        <translation>תזמונים</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>CSV column {name}</source>
        <translation>עמודת CSV ‏{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>First name of each contact</source>
        <translation>השם הפרטי של כל איש קשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Full name of each contact</source>
        <translation>השם המלא של כל איש קשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Phone number of each contact</source>
        <translation>מספר הטלפון של כל איש קשר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>Take {name} out</source>
        <translation>הוצאת {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>What fills {blank}</source>
        <translation>מה ממלא את {blank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Words for all</source>
        <translation>מילים לכולם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/templates/fillings_box.py"/>
        <source>Words for {blank}</source>
        <translation>מילים עבור {blank}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Sections</source>
        <translation>חלקים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Uploaded</source>
        <translation>הועלה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/upload_bar.py"/>
        <source>Uploading the file</source>
        <translation>הקובץ עולה</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>used %Ln times</source>
        <translation>
            <numerusform>בשימוש פעם אחת</numerusform>
            <numerusform>בשימוש %Ln פעמים</numerusform>
        </translation>
    </message>
</context>
</TS>
