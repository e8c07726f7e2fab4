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
        <source>Tokens: number:, account:, status: (500 or 4xx), operation:, since:, until:, is:problem</source>
        <translation>אפשר לכתוב: number:, account:, status: (500 או 4xx), operation:, since:, until:, is:problem</translation>
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
        <source>%n entries exported</source>
        <translation>
            <numerusform>רשומה אחת יוצאה</numerusform>
            <numerusform>%n רשומות יוצאו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%n lines, fetched at {time}</source>
        <translation>
            <numerusform>שורה אחת, נקראה ב־{time}</numerusform>
            <numerusform>%n שורות, נקראו ב־{time}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Calls, webhooks and the program's own lines were looked through.</source>
        <translation>נבדקו הקריאות, האירועים והשורות של התוכנה עצמה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Code copied</source>
        <translation>הקוד הועתק</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Command copied</source>
        <translation>הפקודה הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Every call to a provider and every webhook is listed here, with what was sent and answered.</source>
        <translation>כל קריאה לספק וכל אירוע מופיעים כאן, עם מה שנשלח ונענה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>Export the activity</source>
        <translation>ייצוא הפעילות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>It was tried {n} times. {hint}</source>
        <translation>נוסה {n} פעמים. {hint}</translation>
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
        <source>The provider's own log</source>
        <translation>היומן של הספק עצמו</translation>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/order.py"/>
        <source>Choose one</source>
        <translation>בחירת ספק</translation>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Finish later</source>
        <translation>להמשיך אחר כך</translation>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Next: {step}</source>
        <translation>הבא: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Send a test event from the Numbers page to see one arrive.</source>
        <translation>אפשר לשלוח אירוע בדיקה מדף המספרים כדי לראות אחד מגיע.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Set on %n numbers</source>
        <translation>
            <numerusform>הוגדר במספר אחד</numerusform>
            <numerusform>הוגדר ב־%n מספרים</numerusform>
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
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Skip for now</source>
        <translation>דילוג בינתיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Step {n} of {total}: {title}</source>
        <translation>צעד {n} מתוך {total}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Telling the provider</source>
        <translation>הספק מעודכן</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>Test the connection first.</source>
        <translation>קודם יש לבדוק את החיבור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
        <source>There is no connected number to try it on yet. It is kept.</source>
        <translation>עדיין אין מספר מחובר לבדוק עליו. הכניסה נשמרת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/wizard/wizard.py"/>
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
        <source>Enter the phone's number.</source>
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
        <source>This number's API takes addresses, not files. The address has to open without a login and end in .jpg, .png, .pdf, .mp4, .mp3 or the like.</source>
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
    <name>Bubble</name>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/bubble/paints.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>הודעה אחת לא נקראה</numerusform>
            <numerusform>%n לא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>A message not in this chat</source>
        <translation>הודעה שאינה בצ׳אט הזה</translation>
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
        <location filename="../../app/ui/delegates/bubble/measure.py"/>
        <source>Empty message</source>
        <translation>הודעה ריקה</translation>
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
    <name>CannedDialog</name>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Blanks in braces, as {ship date}, have to be filled before sending.</source>
        <translation>שדות בסוגריים מסולסלים, כמו {ship date}, חייבים להתמלא לפני השליחה.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Canned replies</source>
        <translation>תשובות מוכנות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>Give it a short name.</source>
        <translation>צריך שם קצר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>New</source>
        <translation>חדש</translation>
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
        <source>Text</source>
        <translation>טקסט</translation>
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
        <source>Write its text.</source>
        <translation>צריך לכתוב את הטקסט.</translation>
    </message>
</context>
<context>
    <name>CannedPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>שדה אחד למילוי לפני השליחה</numerusform>
            <numerusform>%n שדות למילוי לפני השליחה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%n in all</source>
        <translation>
            <numerusform>אחת בסך הכול</numerusform>
            <numerusform>%n בסך הכול</numerusform>
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
        <source>choose</source>
        <translation>בחירה</translation>
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
        <source>{n} of %n match “{text}”</source>
        <translation>
            <numerusform>{n} מתוך אחת מתאימות ל״{text}״</numerusform>
            <numerusform>{n} מתוך %n מתאימות ל״{text}״</numerusform>
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
        <source>Search %n operations</source>
        <translation>
            <numerusform>חיפוש בפעולה אחת</numerusform>
            <numerusform>חיפוש ב־%n פעולות</numerusform>
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
        <source>An event nobody documented: {detail}</source>
        <translation>אירוע שאיש לא תיעד: {detail}</translation>
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
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
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
    <name>ChatHeader</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>%n participants</source>
        <translation>
            <numerusform>משתתף אחד</numerusform>
            <numerusform>%n משתתפים</numerusform>
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
        <source>No reply needed</source>
        <translation>לא נדרש מענה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/chat_menu.py"/>
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
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
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
        <source>%n unread</source>
        <translation>
            <numerusform>הודעה אחת לא נקראה</numerusform>
            <numerusform>%n לא נקראו</numerusform>
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
        <source>channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>group</source>
        <translation>קבוצה</translation>
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
        <source>Window closes first</source>
        <translation>חלון שנסגר ראשון</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/page.py"/>
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>הודעה אחת לא נשלחה</numerusform>
            <numerusform>%n הודעות לא נשלחו</numerusform>
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
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%n blanks to fill</source>
        <translation>
            <numerusform>שדה אחד למילוי</numerusform>
            <numerusform>%n שדות למילוי</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>שדה אחד למילוי לפני השליחה</numerusform>
            <numerusform>%n שדות למילוי לפני השליחה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>%n messages wait in the queue</source>
        <translation>
            <numerusform>הודעה אחת ממתינה בתור</numerusform>
            <numerusform>%n הודעות ממתינות בתור</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>A picture</source>
        <translation>תמונה</translation>
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
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Goes out in {left}.</source>
        <translation>יוצאת בעוד {left}.</translation>
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
        <source>No connection since {since}. Trying again in {left}.</source>
        <translation>אין חיבור מאז {since}. ניסיון נוסף בעוד {left}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>Only its admins can write here</source>
        <translation>רק המנהלים יכולים לכתוב כאן</translation>
    </message>
    <message>
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
        <location filename="../../app/ui/pages/chats/composer.py"/>
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
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>הטקסט ארוך מתו אחד.</numerusform>
            <numerusform>הטקסט ארוך מ־%n תווים.</numerusform>
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
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>Undo</source>
        <translation>ביטול</translation>
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
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>new line</source>
        <translation>לשורה חדשה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>send</source>
        <translation>לשליחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>{file} lies on this computer: this number takes links only.</source>
        <translation>‏{file} נמצא במחשב הזה: המספר הזה מקבל רק קישורים.</translation>
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
        <source>Send</source>
        <translation>שליחה</translation>
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
        <source>%n more to look at</source>
        <translation>
            <numerusform>עוד דבר אחד לבדיקה</numerusform>
            <numerusform>עוד %n דברים לבדיקה</numerusform>
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
        <source>{source}, {when}</source>
        <translation>{source}, {when}</translation>
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
        <source>%n older ones are in the folder.</source>
        <translation>
            <numerusform>עוד אחד ישן יותר נמצא בתיקייה.</numerusform>
            <numerusform>עוד %n ישנים יותר נמצאים בתיקייה.</numerusform>
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
        <source>Everything here is encrypted. {kept} Print the recovery key: with it the folder opens on another computer too.</source>
        <translation>הכול כאן מוצפן. {kept} כדאי להדפיס את מפתח השחזור: איתו התיקייה נפתחת גם במחשב אחר.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>It is {name}. Close Switchboard and open it again. What is here now is kept beside it.</source>
        <translation>זהו {name}. צריך לסגור את Switchboard ולפתוח אותו שוב. מה שיש כאן עכשיו נשמר לצידו.</translation>
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
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
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
        <source>answered in {n} milliseconds</source>
        <translation>נענה בתוך {n} אלפיות שנייה</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>duplicate of {id}</source>
        <translation>כפול של {id}</translation>
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
        <source>old</source>
        <translation>ישן</translation>
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
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent twice</source>
        <translation>נשלח פעמיים</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent {n} times</source>
        <translation>נשלח {n} פעמים</translation>
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
</context>
<context>
    <name>DeliveriesTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>%n deliveries exported</source>
        <translation>
            <numerusform>אירוע אחד יוצא</numerusform>
            <numerusform>%n אירועים יוצאו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Command copied</source>
        <translation>הפקודה הועתקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Delivery {id} can't be replayed: {why}</source>
        <translation>אי אפשר להפעיל שוב את אירוע {id}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Delivery {id} ran again. Nobody was notified.</source>
        <translation>אירוע {id} הופעל שוב. איש לא קיבל התראה.</translation>
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
        <source>Export deliveries</source>
        <translation>ייצוא אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Forwarded, answered {status} in {time}</source>
        <translation>הועבר, נענה {status} בתוך {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>HTTP archive</source>
        <translation>ארכיון HTTP</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>JSON lines</source>
        <translation>שורות JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>JSON lines or HAR</source>
        <translation>שורות JSON או HAR</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Make a test event of it</source>
        <translation>הפיכה לאירוע בדיקה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>Not forwarded: {problem}. It was tried once.</source>
        <translation>לא הועבר: {problem}. היה ניסיון אחד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This delivery…</source>
        <translation>האירוע הזה…</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This secret does not prove the delivery either.</source>
        <translation>גם הסוד הזה לא מוכיח את האירוע.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/deliveries_tab.py"/>
        <source>This secret proves the delivery. Enter it in the account's settings.</source>
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
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Also event:, account:, verdict:, header:, path:, since: and until: with a value</source>
        <translation>אפשר גם event:‎, account:‎, verdict:‎, header:‎, path:‎, since:‎ ו־until:‎ עם ערך</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Deliveries</source>
        <translation>התקבלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Duplicate</source>
        <translation>כפול</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Event, number or text in the body</source>
        <translation>אירוע, מספר או טקסט בגוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Filter deliveries</source>
        <translation>סינון אירועים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Go on with the live list</source>
        <translation>המשך הרשימה החיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Live</source>
        <translation>חי</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Median answer {median} ms, slowest {slowest} ms</source>
        <translation>תשובה חציונית ⁦{median} ms⁩, האיטית ⁦{slowest} ms⁩</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Pause the live list</source>
        <translation>השהיית הרשימה החיה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Paused, %n new</source>
        <translation>
            <numerusform>מושהה, אחד חדש</numerusform>
            <numerusform>מושהה, %n חדשים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/delivery_list.py"/>
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
        <source>%n bytes</source>
        <translation>
            <numerusform>בית אחד</numerusform>
            <numerusform>%n בתים</numerusform>
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
        <source>Number copied</source>
        <translation>המספר הועתק</translation>
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
    <name>EmojiPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>נמצא אחד</numerusform>
            <numerusform>נמצאו %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>Search, for example thumbs</source>
        <translation>חיפוש באנגלית, למשל thumbs</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>Used lately, then all</source>
        <translation>אחרונים, ואז כולם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/emoji_popup.py"/>
        <source>insert</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>%n bytes</source>
        <translation>
            <numerusform>בית אחד</numerusform>
            <numerusform>%n בתים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>%n tries</source>
        <translation>
            <numerusform>ניסיון אחד</numerusform>
            <numerusform>%n ניסיונות</numerusform>
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
    <name>ExplorerTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>%n own paths kept</source>
        <translation>
            <numerusform>נתיב אישי אחד נשמר</numerusform>
            <numerusform>%n נתיבים אישיים נשמרו</numerusform>
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
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Ask</source>
        <translation>שאילתה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
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
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>Send for real</source>
        <translation>שליחה אמיתית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>What is left of the limit</source>
        <translation>מה שנותר מהמכסה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>When it is refused</source>
        <translation>כשהבקשה נדחית</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
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
        <source>Sign it again with this account's secret</source>
        <translation>לחתום שוב בסוד של החשבון הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/cards.py"/>
        <source>The same {size} are posted once to the address. Headers go along, keys do not. What is in the body leaves this computer.</source>
        <translation>אותם {size} נשלחים פעם אחת לכתובת. הכותרות עוברות, המפתחות לא. מה שבגוף יוצא מהמחשב הזה.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%n participants</source>
        <translation>
            <numerusform>משתתף אחד</numerusform>
            <numerusform>%n משתתפים</numerusform>
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
    <name>JsonTree</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%n fields</source>
        <translation>
            <numerusform>שדה אחד</numerusform>
            <numerusform>%n שדות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%n items</source>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%n פריטים</numerusform>
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
        <source>Go to the newest message, %n new</source>
        <translation>
            <numerusform>מעבר להודעה החדשה ביותר, אחת חדשה</numerusform>
            <numerusform>מעבר להודעה החדשה ביותר, %n חדשות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%n items still missing</source>
        <translation>
            <numerusform>חסר עוד פריט אחד</numerusform>
            <numerusform>חסרים עוד %n פריטים</numerusform>
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
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>All %n numbers</source>
        <translation>
            <numerusform>המספר היחיד</numerusform>
            <numerusform>כל %n המספרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>All numbers</source>
        <translation>כל המספרים</translation>
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
        <source>Most urgent first</source>
        <translation>הדחופים תחילה</translation>
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
        <source>Newest first</source>
        <translation>החדשים תחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Numbers shown</source>
        <translation>המספרים המוצגים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Oldest first</source>
        <translation>הישנים תחילה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>Order</source>
        <translation>סדר</translation>
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
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_pane.py"/>
        <source>{n} of %n numbers</source>
        <translation>
            <numerusform>{n} מתוך מספר אחד</numerusform>
            <numerusform>{n} מתוך %n מספרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>All read</source>
        <translation>הכול נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Channels of your numbers come here once they are listed.</source>
        <translation>הערוצים של המספרים שלך יופיעו כאן אחרי שייקראו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Chats come here when the last word is the customer's.</source>
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
        <source>Search “{text}”</source>
        <translation>חיפוש ״{text}״</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Searched names, numbers and messages of %n numbers on this computer.</source>
        <translation>
            <numerusform>החיפוש היה בשמות, במספרים ובהודעות של מספר אחד במחשב הזה.</numerusform>
            <numerusform>החיפוש היה בשמות, במספרים ובהודעות של %n מספרים במחשב הזה.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Show all chats</source>
        <translation>הצגת כל הצ׳אטים</translation>
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
    <name>LogsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%n operations</source>
        <translation>
            <numerusform>פעולה אחת</numerusform>
            <numerusform>%n פעולות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%n providers</source>
        <translation>
            <numerusform>ספק אחד</numerusform>
            <numerusform>%n ספקים</numerusform>
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
        <source>Back to the stream</source>
        <translation>חזרה לזרם</translation>
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
    <name>MediaSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>All %n</source>
        <translation>
            <numerusform>כל ה־%n</numerusform>
            <numerusform>כל ה־%n</numerusform>
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
        <source>Not saved: {reason}</source>
        <translation>לא נשמר: {reason}</translation>
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
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%n contacts</source>
        <translation>
            <numerusform>איש קשר אחד</numerusform>
            <numerusform>%n אנשי קשר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%n reactions</source>
        <translation>
            <numerusform>תגובה אחת</numerusform>
            <numerusform>%n תגובות</numerusform>
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
        <source>Start again</source>
        <translation>הפעלה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/notices.py"/>
        <source>Use port {port}</source>
        <translation>שימוש בפורט {port}</translation>
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
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Sign out of {account}</source>
        <translation>יציאה מ־{account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
        <source>Signed in to {account}</source>
        <translation>בוצעה כניסה אל {account}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/actions.py"/>
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
        <location filename="../../app/ui/pages/numbers/actions.py"/>
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
        <source>Copy the number's key</source>
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
    <name>Numbers</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>אירוע אחד</numerusform>
            <numerusform>%n אירועים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%n numbers</source>
        <translation>
            <numerusform>מספר אחד</numerusform>
            <numerusform>%n מספרים</numerusform>
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
        <source>Can't be reached</source>
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
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Messages to it are lost until a phone scans its code.</source>
        <translation>הודעות אליו אובדות עד שטלפון יסרוק את הקוד שלו.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
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
        <location filename="../../app/ui/pages/numbers/entries.py"/>
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
        <location filename="../../app/ui/pages/numbers/entries.py"/>
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
        <location filename="../../app/ui/pages/numbers/entries.py"/>
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
        <location filename="../../app/ui/pages/numbers/entries.py"/>
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
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>Webhooks of {name} are not signed.</source>
        <translation>האירועים של {name} לא חתומים.</translation>
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
        <source>lost %n times</source>
        <translation>
            <numerusform>אבד פעם אחת</numerusform>
            <numerusform>אבד %n פעמים</numerusform>
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
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>{name} is not paired.</source>
        <translation>‏{name} לא צומד.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/numbers/entries.py"/>
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
        <source>%n numbers</source>
        <translation>
            <numerusform>מספר אחד</numerusform>
            <numerusform>%n מספרים</numerusform>
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
        <source>This can't be read.</source>
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
    <name>Pages</name>
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
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/catalogue.py"/>
        <source>Settings</source>
        <translation>הגדרות</translation>
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
        <source>Paused after %n codes</source>
        <translation>
            <numerusform>מושהה אחרי קוד אחד</numerusform>
            <numerusform>מושהה אחרי %n קודים</numerusform>
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
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Check every account now</source>
        <translation>בדיקת כל החשבונות עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Command palette</source>
        <translation>לוח פקודות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Find a chat, a number, an action</source>
        <translation>חיפוש צ׳אט, מספר או פעולה</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Go to %1</source>
        <translation>מעבר אל %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/sources.py"/>
        <source>Make a backup now</source>
        <translation>יצירת גיבוי עכשיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Nothing for “%1”</source>
        <translation>אין תוצאות ל״%1״</translation>
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
        <location filename="../../app/ui/palette/palette.py"/>
        <source>Results</source>
        <translation>תוצאות</translation>
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
        <location filename="../../app/ui/palette/palette.py"/>
        <source>actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>move</source>
        <translation>למעבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>operations</source>
        <translation>פעולות API</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>people</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <location filename="../../app/ui/palette/palette.py"/>
        <source>run</source>
        <translation>להפעלה</translation>
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
    <name>Proof</name>
    <message>
        <location filename="../../app/ui/pages/webhooks/proof_words.py"/>
        <source>200 within {time}</source>
        <translation>200 בתוך {time}</translation>
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
    <name>ReceiverSection</name>
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
        <source>Start again</source>
        <translation>הפעלה מחדש</translation>
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
        <source>Use port {port}</source>
        <translation>שימוש בפורט {port}</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Webhooks are not received</source>
        <translation>אירועים לא מתקבלים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/receiver_section.py"/>
        <source>Write the whole address, beginning with https://</source>
        <translation>יש לכתוב את הכתובת המלאה, החל מ־https://</translation>
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
        <source>The picture can't be read</source>
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
        <source>{n} of %n</source>
        <translation>
            <numerusform>{n} מתוך %n</numerusform>
            <numerusform>{n} מתוך %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../app/ui/widgets/fields.py"/>
        <source>Clear</source>
        <translation>ניקוי</translation>
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
    <name>Selector</name>
    <message>
        <location filename="../../app/ui/delegates/bubble/delegate.py"/>
        <source>Text of the message</source>
        <translation>טקסט ההודעה</translation>
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
        <source>%n seconds</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%n שניות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>A message waits this long before it leaves, with Undo beside it.</source>
        <translation>הודעה ממתינה כך לפני שהיא יוצאת, ולצידה ״ביטול״.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Attach</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Chats</source>
        <translation>צ׳אטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Close one layer: menu, search, selection, panel</source>
        <translation>סגירת שכבה אחת: תפריט, חיפוש, בחירה, לוח</translation>
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
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>First page; Alt+2 the second, and so on</source>
        <translation>הדף הראשון; Alt+2 השני, וכן הלאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
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
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Lists</source>
        <translation>רשימות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Mark unread</source>
        <translation>סימון כלא נקרא</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Menu of what has the focus</source>
        <translation>התפריט של מה שבמיקוד</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>New chat</source>
        <translation>צ׳אט חדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Next region; with Shift the previous one</source>
        <translation>האזור הבא; עם Shift הקודם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Next row; K the previous one</source>
        <translation>השורה הבאה; K הקודמת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Next row; Up the previous one</source>
        <translation>השורה הבאה; Up הקודמת</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
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
        <source>Refresh</source>
        <translation>רענון</translation>
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
        <source>Search and actions</source>
        <translation>חיפוש ופעולות</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>Search in the chat</source>
        <translation>חיפוש בצ׳אט</translation>
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
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
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
        <source>Receiver</source>
        <translation>מקלט</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>%1 No more backups are made. Choose one to restore.</source>
        <translation>‏%1 לא נוצרים עוד גיבויים. אפשר לבחור אחד לשחזור.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>%1 is not connected</source>
        <translation>‏%1 לא מחובר</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell.py"/>
        <source>%1 of %n number(s) connected</source>
        <translation>
            <numerusform>‏%1 מתוך מספר אחד מחובר</numerusform>
            <numerusform>‏%1 מתוך %n מספרים מחוברים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell.py"/>
        <source>%n not sent</source>
        <translation>
            <numerusform>אחת לא נשלחה</numerusform>
            <numerusform>%n לא נשלחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell.py"/>
        <source>%n queued</source>
        <translation>
            <numerusform>אחת בתור</numerusform>
            <numerusform>%n בתור</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell.py"/>
        <source>%n sending</source>
        <translation>
            <numerusform>אחת בשליחה</numerusform>
            <numerusform>%n בשליחה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Backup made: %1</source>
        <translation>גיבוי נוצר: %1</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>No connection</source>
        <translation>אין חיבור</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>No numbers yet</source>
        <translation>עדיין אין מספרים</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Nothing waits</source>
        <translation>אין דבר בתור</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Receiver off</source>
        <translation>המקלט כבוי</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Receiver on %1</source>
        <translation>המקלט מאזין ב־%1</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Receiver starting</source>
        <translation>המקלט מתחיל</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Receiver stopped</source>
        <translation>המקלט נעצר</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>public address set</source>
        <translation>יש כתובת ציבורית</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>this computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>this computer only</source>
        <translation>במחשב הזה בלבד</translation>
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
    <name>SubscriptionsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>%n numbers deliver here now</source>
        <translation>
            <numerusform>מספר אחד שולח עכשיו לכאן</numerusform>
            <numerusform>%n מספרים שולחים עכשיו לכאן</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
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
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
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
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Proof it is them</source>
        <translation>הוכחה שזה מהם</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
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
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>What each provider expects</source>
        <translation>מה כל ספק מצפה לקבל</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>Who delivers where</source>
        <translation>מי שולח לאן</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
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
        <source>In the account's settings</source>
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
        <source>Set it in the provider's own dashboard.</source>
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
        <source>Use this receiver's address</source>
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
        <source>%n kinds</source>
        <translation>
            <numerusform>סוג אחד</numerusform>
            <numerusform>%n סוגים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%n subscriptions on the account</source>
        <translation>
            <numerusform>מינוי אחד בחשבון</numerusform>
            <numerusform>%n מינויים בחשבון</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>Arrives unsigned</source>
        <translation>מגיע בלי חתימה</translation>
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
        <source>set in the provider's own dashboard</source>
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
        <source>Its events can't be proven, so they are answered 401 and kept.</source>
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
        <source>Send %n events</source>
        <translation>
            <numerusform>שליחת אירוע אחד</numerusform>
            <numerusform>שליחת %n אירועים</numerusform>
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
        <source>Delivery {id}</source>
        <translation>אירוע {id}</translation>
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
        <source>It was refused and changed nothing, as it should.</source>
        <translation>הוא נדחה ולא שינה דבר, כמו שצריך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>It was refused before it was read to its end, as it should.</source>
        <translation>הוא נדחה לפני שנקרא עד סופו, כמו שצריך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Nothing sent yet</source>
        <translation>עדיין לא נשלח דבר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>The answer</source>
        <translation>התשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>The event counted more than once.</source>
        <translation>האירוע נספר יותר מפעם אחת.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>The event counts once, as it should.</source>
        <translation>האירוע נספר פעם אחת, כמו שצריך.</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>What it changed</source>
        <translation>מה השתנה בעקבותיו</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>What the receiver answered stands here, and what the event changed.</source>
        <translation>כאן יופיע מה שהמקלט ענה, ומה שהאירוע שינה.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
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
        <source>no answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>no delivery of this account is stored yet</source>
        <translation>עדיין לא נשמר אירוע של החשבון הזה</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>not stored</source>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>this is no JSON object: it will be answered 400</source>
        <translation>זה לא אובייקט JSON: התשובה תהיה 400</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/test_tab.py"/>
        <source>{n}. {verdict} in {time}</source>
        <translation>‏{n}. {verdict} בתוך {time}</translation>
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
        <location filename="../../app/ui/pages/chats/timeline_pane.py"/>
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
        <source>Enter the passphrase.</source>
        <translation>יש להזין את ביטוי הסיסמה.</translation>
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
        <source>Switchboard can't open its data</source>
        <translation>‏Switchboard לא יכול לפתוח את הנתונים שלו</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/trouble.py"/>
        <source>There is no backup in this folder. The damaged file is untouched.</source>
        <translation>אין גיבוי בתיקייה הזאת. הקובץ הפגום לא נגעו בו.</translation>
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
        <source>Providers on the internet can't reach it. Enter the address of a tunnel or proxy in Settings, Receiver; until then messages are asked for.</source>
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
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Start again</source>
        <translation>הפעלה מחדש</translation>
    </message>
    <message>
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>Use port {port}</source>
        <translation>שימוש בפורט {port}</translation>
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
        <source>%n accounts added</source>
        <translation>
            <numerusform>חשבון אחד נוסף</numerusform>
            <numerusform>%n חשבונות נוספו</numerusform>
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
    <name>WindowChip</name>
    <message>
        <location filename="../../app/ui/widgets/chips.py"/>
        <source>Reply window closes in {time}</source>
        <translation>חלון המענה נסגר בעוד {time}</translation>
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
    <name>_Rows</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>used %n times</source>
        <translation>
            <numerusform>בשימוש פעם אחת</numerusform>
            <numerusform>בשימוש %n פעמים</numerusform>
        </translation>
    </message>
</context>
</TS>
