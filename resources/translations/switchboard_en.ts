<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%n entries exported</source>
        <translation>
            <numerusform>%n entry exported</numerusform>
            <numerusform>%n entries exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%n entries so far</source>
        <translation>
            <numerusform>%n entry so far</numerusform>
            <numerusform>%n entries so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddAccountWizard</name>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Set on %n numbers</source>
        <translation>
            <numerusform>Set on %n number</numerusform>
            <numerusform>Set on %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/editor.py"/>
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/copying.py"/>
        <source>Copied to %n numbers</source>
        <translation>
            <numerusform>Copied to %n number</numerusform>
            <numerusform>Copied to %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>%n files were left out: {most} go at once.</source>
        <translation>
            <numerusform>%n file was left out: {most} go at once.</numerusform>
            <numerusform>%n files were left out: {most} go at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/audit_tab.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>%n line exported</numerusform>
            <numerusform>%n lines exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/filters.py"/>
        <source>All %Ln numbers</source>
        <translation>
            <numerusform>The only number</numerusform>
            <numerusform>All %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardStates</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>%n in {minutes} minutes are used.</source>
        <translation>
            <numerusform>%n in {minutes} minutes is used.</numerusform>
            <numerusform>%n in {minutes} minutes are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>%n wait and go out at {time}.</source>
        <translation>
            <numerusform>%n waits and goes out at {time}.</numerusform>
            <numerusform>%n wait and go out at {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/bubble/paints.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/call_sums.py"/>
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>No calls in the last %n weeks</source>
        <translation>
            <numerusform>No calls in the last week</numerusform>
            <numerusform>No calls in the last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>last %n weeks</source>
        <translation>
            <numerusform>last week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>%n calls exported</source>
        <translation>
            <numerusform>%n call exported</numerusform>
            <numerusform>%n calls exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>%n line exported</numerusform>
            <numerusform>%n lines exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>%n without a reply today</source>
        <translation>
            <numerusform>%n without a reply today</numerusform>
            <numerusform>%n without a reply today</numerusform>
        </translation>
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
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>%Ln people get another language.</source>
        <translation>
            <numerusform>%Ln person gets another language.</numerusform>
            <numerusform>%Ln people get another language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people get no message. What was sent stays sent.</source>
        <translation>
            <numerusform>%Ln person gets no message. What was sent stays sent.</numerusform>
            <numerusform>%Ln people get no message. What was sent stays sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people wait for another try</source>
        <translation>
            <numerusform>%Ln person waits for another try</numerusform>
            <numerusform>%Ln people wait for another try</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>%Ln people written to {file}</source>
        <translation>
            <numerusform>%Ln person written to {file}</numerusform>
            <numerusform>%Ln people written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>%Ln rows ask for {languages}, which {template} lacks.</source>
        <translation>
            <numerusform>%Ln row asks for {languages}, which {template} lacks.</numerusform>
            <numerusform>%Ln rows ask for {languages}, which {template} lacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>%Ln rows get no message.</source>
        <translation>
            <numerusform>%Ln row gets no message.</numerusform>
            <numerusform>%Ln rows get no message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%n columns were matched by name and content</source>
        <translation>
            <numerusform>%n column was matched by name and content</numerusform>
            <numerusform>%n columns were matched by name and content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>%n complaints</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%n was left out</source>
        <translation>
            <numerusform>%n was left out</numerusform>
            <numerusform>%n were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>It goes on by itself then. %Ln people wait.</source>
        <translation>
            <numerusform>It goes on by itself then. %Ln person waits.</numerusform>
            <numerusform>It goes on by itself then. %Ln people wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Of %n asked about, {known} are known now</source>
        <translation>
            <numerusform>Of %n asked about, {known} are known now</numerusform>
            <numerusform>Of %n asked about, {known} are known now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Pauses at %n complaints</source>
        <translation>
            <numerusform>Pauses at %n complaint</numerusform>
            <numerusform>Pauses at %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>Reading {file}: %Ln rows</source>
        <translation>
            <numerusform>Reading {file}: %Ln row</numerusform>
            <numerusform>Reading {file}: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Schedule for %Ln people</source>
        <translation>
            <numerusform>Schedule for %Ln person</numerusform>
            <numerusform>Schedule for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/run_acts.py"/>
        <source>Send again to %Ln people</source>
        <translation>
            <numerusform>Send again to %Ln person</numerusform>
            <numerusform>Send again to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/wizard.py"/>
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Send to %Ln person</numerusform>
            <numerusform>Send to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/audience_table.py"/>
        <source>first %Ln rows</source>
        <translation>
            <numerusform>first row</numerusform>
            <numerusform>first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/result_panel.py"/>
        <source>of %Ln rows will get a message</source>
        <translation>
            <numerusform>of %Ln row will get a message</numerusform>
            <numerusform>of %Ln rows will get a message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_check.py"/>
        <source>pauses at %n complaints</source>
        <translation>
            <numerusform>pauses at %n complaint</numerusform>
            <numerusform>pauses at %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>sent, %Ln get no message</source>
        <translation>
            <numerusform>sent, %Ln gets no message</numerusform>
            <numerusform>sent, %Ln get no message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/marks.py"/>
        <source>{n} left in %n bars, {failed} of them failed</source>
        <translation>
            <numerusform>{n} left in %n bar, {failed} of them failed</numerusform>
            <numerusform>{n} left in %n bars, {failed} of them failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>{n} of %Ln rows.</source>
        <translation>
            <numerusform>{n} of %Ln row.</numerusform>
            <numerusform>{n} of %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{reason}, tried %n times</source>
        <translation>
            <numerusform>{reason}, tried once</numerusform>
            <numerusform>{reason}, tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{template}, %n languages</source>
        <translation>
            <numerusform>{template}, %n language</numerusform>
            <numerusform>{template}, %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CannedDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>%n files are not in it: export with their files to have them.</source>
        <translation>
            <numerusform>%n file is not in it: export with their files to have it.</numerusform>
            <numerusform>%n files are not in it: export with their files to have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CannedFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>%n files were left out: {most} go at once.</source>
        <translation>
            <numerusform>%n file was left out: {most} go at once.</numerusform>
            <numerusform>%n files were left out: {most} go at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CannedPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>%n blank to fill before sending</numerusform>
            <numerusform>%n blanks to fill before sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>{n} of %n match “{text}”</source>
        <translation>
            <numerusform>{n} of %n matches “{text}”</numerusform>
            <numerusform>{n} of %n match “{text}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>Search %n operations</source>
        <translation>
            <numerusform>Search %n operation</numerusform>
            <numerusform>Search %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/following.py"/>
        <source>%n messages were not sent</source>
        <translation>
            <numerusform>%n message was not sent</numerusform>
            <numerusform>%n messages were not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollisionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>%n messages in all.</source>
        <translation>
            <numerusform>%n message in all.</numerusform>
            <numerusform>%n messages in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>%n parts differ</source>
        <translation>
            <numerusform>%n part differs</numerusform>
            <numerusform>%n parts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%n blanks to fill</source>
        <translation>
            <numerusform>%n blank to fill</numerusform>
            <numerusform>%n blanks to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>%n blank to fill before sending</numerusform>
            <numerusform>%n blanks to fill before sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>%n messages wait in the queue</source>
        <translation>
            <numerusform>%n message waits in the queue</numerusform>
            <numerusform>%n messages wait in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>The text is longer than %n character.</numerusform>
            <numerusform>The text is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcernsBanner</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/concerns.py"/>
        <source>%Ln more to look at</source>
        <translation>
            <numerusform>%Ln more to look at</numerusform>
            <numerusform>%Ln more to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/copy_card.py"/>
        <source>Copy to %n numbers</source>
        <translation>
            <numerusform>Copy to %n number</numerusform>
            <numerusform>Copy to %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%n older ones are in the folder.</source>
        <translation>
            <numerusform>%n older one is in the folder.</numerusform>
            <numerusform>%n older ones are in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>answered in %n milliseconds</source>
        <translation>
            <numerusform>answered in %n millisecond</numerusform>
            <numerusform>answered in %n milliseconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent %n times</source>
        <translation>
            <numerusform>sent once</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>%n deliveries exported</source>
        <translation>
            <numerusform>%n delivery exported</numerusform>
            <numerusform>%n deliveries exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Paused, %n new</source>
        <translation>
            <numerusform>Paused, %n new</numerusform>
            <numerusform>Paused, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>%n checks block it</source>
        <translation>
            <numerusform>%n check blocks it</numerusform>
            <numerusform>%n checks block it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmojiPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplorerTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>%n own paths kept</source>
        <translation>
            <numerusform>%n own path kept</numerusform>
            <numerusform>%n own paths kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>All %Ln numbers</source>
        <translation>
            <numerusform>The only number</numerusform>
            <numerusform>All %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/filter_bar.py"/>
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>{n} of %Ln numbers</source>
        <translation>
            <numerusform>{n} of %Ln number</numerusform>
            <numerusform>{n} of %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>%n go to {name}, as they are.</source>
        <translation>
            <numerusform>%n goes to {name}, as it is.</numerusform>
            <numerusform>%n go to {name}, as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>%n go to {name}; the rest has no public address.</source>
        <translation>
            <numerusform>%n goes to {name}; the rest has no public address.</numerusform>
            <numerusform>%n go to {name}; the rest has no public address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Forward %n messages</source>
        <translation>
            <numerusform>Forward %n message</numerusform>
            <numerusform>Forward %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forwarded</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n copies still wait for it, and will not be sent.</source>
        <translation>
            <numerusform>%n copy still waits for it, and will not be sent.</numerusform>
            <numerusform>%n copies still wait for it, and will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n given up</source>
        <translation>
            <numerusform>%n given up</numerusform>
            <numerusform>%n given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/jump.py"/>
        <source>Go to the newest message, %n new</source>
        <translation>
            <numerusform>Go to the newest message, %n new</numerusform>
            <numerusform>Go to the newest message, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>On %n chats. Removing takes it off them.</source>
        <translation>
            <numerusform>On %n chat. Removing takes it off it.</numerusform>
            <numerusform>On %n chats. Removing takes it off them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%n items still missing</source>
        <translation>
            <numerusform>%n item still missing</numerusform>
            <numerusform>%n items still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/list_states.py"/>
        <source>Searched names, numbers and messages of %Ln numbers on this computer.</source>
        <translation>
            <numerusform>Searched names, numbers and messages of %Ln number on this computer.</numerusform>
            <numerusform>Searched names, numbers and messages of %Ln numbers on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message numerus="yes">
        <location filename="../../app/ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is taken in %n second.</numerusform>
            <numerusform>Too many wrong tries. The next one is taken in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%n operations</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%n providers</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%n reactions</source>
        <translation>
            <numerusform>%n reaction</numerusform>
            <numerusform>%n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>%n forwarded to {name}</source>
        <translation>
            <numerusform>%n forwarded to {name}</numerusform>
            <numerusform>%n forwarded to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>%n messages copied</source>
        <translation>
            <numerusform>%n message copied</numerusform>
            <numerusform>%n messages copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n accounts try again by themselves.</source>
        <translation>
            <numerusform>%n account tries again by itself.</numerusform>
            <numerusform>%n accounts try again by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n messages and calls were missing, and are here now</source>
        <translation>
            <numerusform>%n message or call was missing, and is here now</numerusform>
            <numerusform>%n messages and calls were missing, and are here now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%n messages and calls were read back.</source>
        <translation>
            <numerusform>%n message or call was read back.</numerusform>
            <numerusform>%n messages and calls were read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/tray.py"/>
        <source>%n unread chat(s)</source>
        <translation>
            <numerusform>%n unread chat</numerusform>
            <numerusform>%n unread chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %n hour(s)</source>
        <translation>
            <numerusform>A customer has waited for %n hour</numerusform>
            <numerusform>A customer has waited for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %n minute(s)</source>
        <translation>
            <numerusform>A customer has waited for %n minute</numerusform>
            <numerusform>A customer has waited for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>From %n chat(s)</source>
        <translation>
            <numerusform>From %n chat</numerusform>
            <numerusform>From %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>Reply window closes in %n minute(s)</source>
        <translation>
            <numerusform>Reply window closes in %n minute</numerusform>
            <numerusform>Reply window closes in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifySection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost %n times</source>
        <translation>
            <numerusform>lost once</numerusform>
            <numerusform>lost %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Paused after %n codes</source>
        <translation>
            <numerusform>Paused after %n code</numerusform>
            <numerusform>Paused after %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>%n characters or more, letters too.</source>
        <translation>
            <numerusform>%n character or more, letters too.</numerusform>
            <numerusform>%n characters or more, letters too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>All backups (%n now) are deleted; one new one is made without this person.</source>
        <translation>
            <numerusform>All backups (%n now) are deleted; one new one is made without this person.</numerusform>
            <numerusform>All backups (%n now) are deleted; one new one is made without this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>The numbers that were joined with it go too: {numbers}</source>
        <translation>
            <numerusform>The number that was joined with it goes too: {numbers}</numerusform>
            <numerusform>The numbers that were joined with it go too: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/provider_tab.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>%n line exported</numerusform>
            <numerusform>%n lines exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsBox</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>%n lines exported</source>
        <translation>
            <numerusform>%n line exported</numerusform>
            <numerusform>%n lines exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%n deliveries were forgotten</source>
        <translation>
            <numerusform>%n delivery was forgotten</numerusform>
            <numerusform>%n deliveries were forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %n days at least. Pinned ones are never forgotten.</source>
        <translation>
            <numerusform>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %n day at least. Pinned ones are never forgotten.</numerusform>
            <numerusform>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %n days at least. Pinned ones are never forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%n messages cancelled</source>
        <translation>
            <numerusform>%n message cancelled</numerusform>
            <numerusform>%n messages cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%n messages dropped</source>
        <translation>
            <numerusform>%n message dropped</numerusform>
            <numerusform>%n messages dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleCalendar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>%n messages and campaigns</source>
        <translation>
            <numerusform>%n message or campaign</numerusform>
            <numerusform>%n messages and campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduledTray</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>%n more scheduled</source>
        <translation>
            <numerusform>%n more scheduled</numerusform>
            <numerusform>%n more scheduled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n months on day {day}</source>
        <translation>
            <numerusform>Every month on day {day}</numerusform>
            <numerusform>Every %n months on day {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n months on the last day</source>
        <translation>
            <numerusform>Every month on the last day</numerusform>
            <numerusform>Every %n months on the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %n weeks on {days}</source>
        <translation>
            <numerusform>Every week on {days}</numerusform>
            <numerusform>Every %n weeks on {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/schedule_row.py"/>
        <source>and %n before</source>
        <translation>
            <numerusform>and %n before</numerusform>
            <numerusform>and %n before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedules.py"/>
        <source>and %n times before</source>
        <translation>
            <numerusform>and once before</numerusform>
            <numerusform>and %n times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>{n} of %n</source>
        <translation>
            <numerusform>{n} of %n</numerusform>
            <numerusform>{n} of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n message selected</numerusform>
            <numerusform>%n messages selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%n messages are on their way</source>
        <translation>
            <numerusform>%n message is on its way</numerusform>
            <numerusform>%n messages are on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%n messages are scheduled</source>
        <translation>
            <numerusform>%n message is scheduled</numerusform>
            <numerusform>%n messages are scheduled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPeople</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>To, %n people</source>
        <translation>
            <numerusform>To, %n person</numerusform>
            <numerusform>To, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendSummary</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%n messages will be scheduled</source>
        <translation>
            <numerusform>%n message will be scheduled</numerusform>
            <numerusform>%n messages will be scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%n messages will be sent</source>
        <translation>
            <numerusform>%n message will be sent</numerusform>
            <numerusform>%n messages will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>and %n more who get nothing</source>
        <translation>
            <numerusform>and %n more who gets nothing</numerusform>
            <numerusform>and %n more who get nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%1 of %n number(s) connected</source>
        <translation>
            <numerusform>%1 of %n number connected</numerusform>
            <numerusform>%1 of %n numbers connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln deliveries waiting</source>
        <translation>
            <numerusform>%Ln delivery waiting</numerusform>
            <numerusform>%Ln deliveries waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n message(s) did not go out</source>
        <translation>
            <numerusform>%n message did not go out</numerusform>
            <numerusform>%n messages did not go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%n sending</source>
        <translation>
            <numerusform>%n sending</numerusform>
            <numerusform>%n sending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownEntry</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>It was tried %n times. {hint}</source>
        <translation>
            <numerusform>It was tried once. {hint}</numerusform>
            <numerusform>It was tried %n times. {hint}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>%n numbers deliver here now</source>
        <translation>
            <numerusform>%n number delivers here now</numerusform>
            <numerusform>%n numbers deliver here now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%n subscriptions on the account</source>
        <translation>
            <numerusform>%n subscription on the account</numerusform>
            <numerusform>%n subscriptions on the account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%n drafts imported</source>
        <translation>
            <numerusform>%n draft imported</numerusform>
            <numerusform>%n drafts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%n templates after the sync</source>
        <translation>
            <numerusform>%n template after the sync</numerusform>
            <numerusform>%n templates after the sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%n templates exported</source>
        <translation>
            <numerusform>%n template exported</numerusform>
            <numerusform>%n templates exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChecks</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>%n variables</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too long by %n characters</source>
        <translation>
            <numerusform>Too long by %n character</numerusform>
            <numerusform>Too long by %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>%n blanks to fill before sending</source>
        <translation>
            <numerusform>%n blank to fill before sending</numerusform>
            <numerusform>%n blanks to fill before sending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestResults</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestSetup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Send %n events</source>
        <translation>
            <numerusform>Send %n event</numerusform>
            <numerusform>Send %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>%n webhooks deliver here again</source>
        <translation>
            <numerusform>%n webhook delivers here again</numerusform>
            <numerusform>%n webhooks deliver here again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>%n webhooks still go to an address that was given up.</source>
        <translation>
            <numerusform>%n webhook still goes to an address that was given up.</numerusform>
            <numerusform>%n webhooks still go to an address that was given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>%n accounts added</source>
        <translation>
            <numerusform>%n account added</numerusform>
            <numerusform>%n accounts added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
