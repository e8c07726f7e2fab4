<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%Ln entries exported</source>
        <translation>
            <numerusform>%Ln entry exported</numerusform>
            <numerusform>%Ln entries exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/activity_tab.py"/>
        <source>%Ln entries so far</source>
        <translation>
            <numerusform>%Ln entry so far</numerusform>
            <numerusform>%Ln entries so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddAccountWizard</name>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/wizard/telling_address.py"/>
        <source>Set on %Ln numbers</source>
        <translation>
            <numerusform>Set on %Ln number</numerusform>
            <numerusform>Set on %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/editor.py"/>
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/pace_box.py"/>
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/copying.py"/>
        <source>Copied to %Ln numbers</source>
        <translation>
            <numerusform>Copied to %Ln number</numerusform>
            <numerusform>Copied to %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/answers/words.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/attach_files.py"/>
        <source>%Ln files were left out: {most} go at once.</source>
        <translation>
            <numerusform>%Ln file was left out: {most} go at once.</numerusform>
            <numerusform>%Ln files were left out: {most} go at once.</numerusform>
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
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>%Ln line exported</numerusform>
            <numerusform>%Ln lines exported</numerusform>
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
        <source>%Ln in {minutes} minutes are used.</source>
        <translation>
            <numerusform>%Ln in {minutes} minutes is used.</numerusform>
            <numerusform>%Ln in {minutes} minutes are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/board_states.py"/>
        <source>%Ln wait and go out at {time}.</source>
        <translation>
            <numerusform>%Ln waits and goes out at {time}.</numerusform>
            <numerusform>%Ln wait and go out at {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/bubble/paints.py"/>
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
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
        <source>No calls in the last %Ln weeks</source>
        <translation>
            <numerusform>No calls in the last week</numerusform>
            <numerusform>No calls in the last %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/heatmap.py"/>
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>last week</numerusform>
            <numerusform>last %Ln weeks</numerusform>
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
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>%Ln call exported</numerusform>
            <numerusform>%Ln calls exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/exporting.py"/>
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>%Ln line exported</numerusform>
            <numerusform>%Ln lines exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/calls/page.py"/>
        <source>%Ln without a reply today</source>
        <translation>
            <numerusform>%Ln without a reply today</numerusform>
            <numerusform>%Ln without a reply today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_file.py"/>
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%Ln columns were matched by name and content</source>
        <translation>
            <numerusform>%Ln column was matched by name and content</numerusform>
            <numerusform>%Ln columns were matched by name and content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_when.py"/>
        <source>%Ln complaints</source>
        <translation>
            <numerusform>%Ln complaint</numerusform>
            <numerusform>%Ln complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/list_pane.py"/>
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
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
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/step_columns.py"/>
        <source>%Ln was left out</source>
        <translation>
            <numerusform>%Ln was left out</numerusform>
            <numerusform>%Ln were left out</numerusform>
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
        <source>Of %Ln asked about, {known} are known now</source>
        <translation>
            <numerusform>Of %Ln asked about, {known} are known now</numerusform>
            <numerusform>Of %Ln asked about, {known} are known now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/side_panel.py"/>
        <source>Pauses at %Ln complaints</source>
        <translation>
            <numerusform>Pauses at %Ln complaint</numerusform>
            <numerusform>Pauses at %Ln complaints</numerusform>
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
        <source>pauses at %Ln complaints</source>
        <translation>
            <numerusform>pauses at %Ln complaint</numerusform>
            <numerusform>pauses at %Ln complaints</numerusform>
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
        <source>{n} left in %Ln bars, {failed} of them failed</source>
        <translation>
            <numerusform>{n} left in %Ln bar, {failed} of them failed</numerusform>
            <numerusform>{n} left in %Ln bars, {failed} of them failed</numerusform>
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
        <source>{reason}, tried %Ln times</source>
        <translation>
            <numerusform>{reason}, tried once</numerusform>
            <numerusform>{reason}, tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/campaigns/words.py"/>
        <source>{template}, %Ln languages</source>
        <translation>
            <numerusform>{template}, %Ln language</numerusform>
            <numerusform>{template}, %Ln languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CannedDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_dialog.py"/>
        <source>%Ln files are not in it: export with their files to have them.</source>
        <translation>
            <numerusform>%Ln file is not in it: export with their files to have it.</numerusform>
            <numerusform>%Ln files are not in it: export with their files to have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CannedFiles</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_files.py"/>
        <source>%Ln files were left out: {most} go at once.</source>
        <translation>
            <numerusform>%Ln file was left out: {most} go at once.</numerusform>
            <numerusform>%Ln files were left out: {most} go at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CannedPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%Ln blanks to fill before sending</source>
        <translation>
            <numerusform>%Ln blank to fill before sending</numerusform>
            <numerusform>%Ln blanks to fill before sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>{n} of %Ln match “{text}”</source>
        <translation>
            <numerusform>{n} of %Ln matches “{text}”</numerusform>
            <numerusform>{n} of %Ln match “{text}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/catalogue_pane.py"/>
        <source>Search %Ln operations</source>
        <translation>
            <numerusform>Search %Ln operation</numerusform>
            <numerusform>Search %Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/changes.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/header.py"/>
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/chat_preview.py"/>
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/following.py"/>
        <source>%Ln messages were not sent</source>
        <translation>
            <numerusform>%Ln message was not sent</numerusform>
            <numerusform>%Ln messages were not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollisionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/collision.py"/>
        <source>%Ln messages in all.</source>
        <translation>
            <numerusform>%Ln message in all.</numerusform>
            <numerusform>%Ln messages in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/cards.py"/>
        <source>%Ln parts differ</source>
        <translation>
            <numerusform>%Ln part differs</numerusform>
            <numerusform>%Ln parts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%Ln blanks to fill</source>
        <translation>
            <numerusform>%Ln blank to fill</numerusform>
            <numerusform>%Ln blanks to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <source>%Ln blanks to fill before sending</source>
        <translation>
            <numerusform>%Ln blank to fill before sending</numerusform>
            <numerusform>%Ln blanks to fill before sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/modes.py"/>
        <source>%Ln messages wait in the queue</source>
        <translation>
            <numerusform>%Ln message waits in the queue</numerusform>
            <numerusform>%Ln messages wait in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/composer.py"/>
        <location filename="../../app/ui/pages/schedules/content_field.py"/>
        <source>The text is longer than %Ln characters.</source>
        <translation>
            <numerusform>The text is longer than %Ln character.</numerusform>
            <numerusform>The text is longer than %Ln characters.</numerusform>
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
        <source>Copy to %Ln numbers</source>
        <translation>
            <numerusform>Copy to %Ln number</numerusform>
            <numerusform>Copy to %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/data_section.py"/>
        <source>%Ln older ones are in the folder.</source>
        <translation>
            <numerusform>%Ln older one is in the folder.</numerusform>
            <numerusform>%Ln older ones are in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/strip.py"/>
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>answered in %Ln milliseconds</source>
        <translation>
            <numerusform>answered in %Ln millisecond</numerusform>
            <numerusform>answered in %Ln milliseconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/delivery_words.py"/>
        <source>sent %Ln times</source>
        <translation>
            <numerusform>sent once</numerusform>
            <numerusform>sent %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_actions.py"/>
        <source>%Ln deliveries exported</source>
        <translation>
            <numerusform>%Ln delivery exported</numerusform>
            <numerusform>%Ln deliveries exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_foot.py"/>
        <source>Paused, %Ln new</source>
        <translation>
            <numerusform>Paused, %Ln new</numerusform>
            <numerusform>Paused, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/delivery_view.py"/>
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/difference_view.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/draft_desk.py"/>
        <source>%Ln checks block it</source>
        <translation>
            <numerusform>%Ln check blocks it</numerusform>
            <numerusform>%Ln checks block it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmojiPopup</name>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/emoji_popup.py"/>
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/call_panel.py"/>
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln try</numerusform>
            <numerusform>%Ln tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/evidence_card.py"/>
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplorerTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/explorer_tab.py"/>
        <source>%Ln own paths kept</source>
        <translation>
            <numerusform>%Ln own path kept</numerusform>
            <numerusform>%Ln own paths kept</numerusform>
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
        <source>%Ln go to {name}, as they are.</source>
        <translation>
            <numerusform>%Ln goes to {name}, as it is.</numerusform>
            <numerusform>%Ln go to {name}, as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>%Ln go to {name}; the rest has no public address.</source>
        <translation>
            <numerusform>%Ln goes to {name}; the rest has no public address.</numerusform>
            <numerusform>%Ln go to {name}; the rest has no public address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/forward_dialog.py"/>
        <source>Forward %Ln messages</source>
        <translation>
            <numerusform>Forward %Ln message</numerusform>
            <numerusform>Forward %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forwarded</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarded.py"/>
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln try</numerusform>
            <numerusform>%Ln tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln copies still wait for it, and will not be sent.</source>
        <translation>
            <numerusform>%Ln copy still waits for it, and will not be sent.</numerusform>
            <numerusform>%Ln copies still wait for it, and will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln given up</source>
        <translation>
            <numerusform>%Ln given up</numerusform>
            <numerusform>%Ln given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/forwarding_card.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/json_tree.py"/>
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/jump.py"/>
        <source>Go to the newest message, %Ln new</source>
        <translation>
            <numerusform>Go to the newest message, %Ln new</numerusform>
            <numerusform>Go to the newest message, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/labels_dialog.py"/>
        <source>On %Ln chats. Removing takes it off them.</source>
        <translation>
            <numerusform>On %Ln chat. Removing takes it off it.</numerusform>
            <numerusform>On %Ln chats. Removing takes it off them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_person.py"/>
        <source>%Ln items still missing</source>
        <translation>
            <numerusform>%Ln item still missing</numerusform>
            <numerusform>%Ln items still missing</numerusform>
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
        <source>Too many wrong tries. The next one is taken in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is taken in %Ln second.</numerusform>
            <numerusform>Too many wrong tries. The next one is taken in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/page.py"/>
        <source>%Ln providers</source>
        <translation>
            <numerusform>%Ln provider</numerusform>
            <numerusform>%Ln providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/details_media.py"/>
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/message_words.py"/>
        <source>%Ln reactions</source>
        <translation>
            <numerusform>%Ln reaction</numerusform>
            <numerusform>%Ln reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>%Ln forwarded to {name}</source>
        <translation>
            <numerusform>%Ln forwarded to {name}</numerusform>
            <numerusform>%Ln forwarded to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/message_actions.py"/>
        <source>%Ln messages copied</source>
        <translation>
            <numerusform>%Ln message copied</numerusform>
            <numerusform>%Ln messages copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln accounts try again by themselves.</source>
        <translation>
            <numerusform>%Ln account tries again by itself.</numerusform>
            <numerusform>%Ln accounts try again by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln messages and calls were missing, and are here now</source>
        <translation>
            <numerusform>%Ln message or call was missing, and is here now</numerusform>
            <numerusform>%Ln messages and calls were missing, and are here now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/missed_words.py"/>
        <source>%Ln messages and calls were read back.</source>
        <translation>
            <numerusform>%Ln message or call was read back.</numerusform>
            <numerusform>%Ln messages and calls were read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>%Ln notifications</source>
        <translation>
            <numerusform>%Ln notification</numerusform>
            <numerusform>%Ln notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/tray.py"/>
        <source>%Ln unread chat(s)</source>
        <translation>
            <numerusform>%Ln unread chat</numerusform>
            <numerusform>%Ln unread chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %Ln hour(s)</source>
        <translation>
            <numerusform>A customer has waited for %Ln hour</numerusform>
            <numerusform>A customer has waited for %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>A customer has waited for %Ln minute(s)</source>
        <translation>
            <numerusform>A customer has waited for %Ln minute</numerusform>
            <numerusform>A customer has waited for %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>From %Ln chat(s)</source>
        <translation>
            <numerusform>From %Ln chat</numerusform>
            <numerusform>From %Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/notify/words.py"/>
        <source>Reply window closes in %Ln minute(s)</source>
        <translation>
            <numerusform>Reply window closes in %Ln minute</numerusform>
            <numerusform>Reply window closes in %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifySection</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/notify_section.py"/>
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/entries.py"/>
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/strip.py"/>
        <source>lost %Ln times</source>
        <translation>
            <numerusform>lost once</numerusform>
            <numerusform>lost %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/numbers/page.py"/>
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pairing_outcome.py"/>
        <source>Paused after %Ln codes</source>
        <translation>
            <numerusform>Paused after %Ln code</numerusform>
            <numerusform>Paused after %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/lock/pin_card.py"/>
        <source>%Ln characters or more, letters too.</source>
        <translation>
            <numerusform>%Ln character or more, letters too.</numerusform>
            <numerusform>%Ln characters or more, letters too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/preview_pane.py"/>
        <source>%Ln to fix</source>
        <translation>
            <numerusform>%Ln to fix</numerusform>
            <numerusform>%Ln to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/privacy/actions.py"/>
        <source>All backups (%Ln now) are deleted; one new one is made without this person.</source>
        <translation>
            <numerusform>All backups (%Ln now) are deleted; one new one is made without this person.</numerusform>
            <numerusform>All backups (%Ln now) are deleted; one new one is made without this person.</numerusform>
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
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>%Ln line exported</numerusform>
            <numerusform>%Ln lines exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsBox</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <location filename="../../app/ui/pages/templates/recipients_box.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/repeat_field.py"/>
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>%Ln lines exported</source>
        <translation>
            <numerusform>%Ln line exported</numerusform>
            <numerusform>%Ln lines exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/reports_tab.py"/>
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
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
        <source>%Ln deliveries were forgotten</source>
        <translation>
            <numerusform>%Ln delivery was forgotten</numerusform>
            <numerusform>%Ln deliveries were forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/retention_card.py"/>
        <source>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %Ln days at least. Pinned ones are never forgotten.</source>
        <translation>
            <numerusform>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %Ln day at least. Pinned ones are never forgotten.</numerusform>
            <numerusform>Providers repeat an event for up to seven days, and a copy is known by its original, so that deliveries are kept for %Ln days at least. Pinned ones are never forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%Ln messages cancelled</source>
        <translation>
            <numerusform>%Ln message cancelled</numerusform>
            <numerusform>%Ln messages cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/actions.py"/>
        <source>%Ln messages dropped</source>
        <translation>
            <numerusform>%Ln message dropped</numerusform>
            <numerusform>%Ln messages dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleCalendar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/schedules/calendar.py"/>
        <source>%Ln messages and campaigns</source>
        <translation>
            <numerusform>%Ln message or campaign</numerusform>
            <numerusform>%Ln messages and campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduledTray</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/scheduled_tray.py"/>
        <source>%Ln more scheduled</source>
        <translation>
            <numerusform>%Ln more scheduled</numerusform>
            <numerusform>%Ln more scheduled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln months on day {day}</source>
        <translation>
            <numerusform>Every month on day {day}</numerusform>
            <numerusform>Every %Ln months on day {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln months on the last day</source>
        <translation>
            <numerusform>Every month on the last day</numerusform>
            <numerusform>Every %Ln months on the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedule_words.py"/>
        <source>Every %Ln weeks on {days}</source>
        <translation>
            <numerusform>Every week on {days}</numerusform>
            <numerusform>Every %Ln weeks on {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/delegates/schedule_row.py"/>
        <source>and %Ln before</source>
        <translation>
            <numerusform>and %Ln before</numerusform>
            <numerusform>and %Ln before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/schedules.py"/>
        <source>and %Ln times before</source>
        <translation>
            <numerusform>and once before</numerusform>
            <numerusform>and %Ln times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/search_bar.py"/>
        <source>{n} of %Ln</source>
        <translation>
            <numerusform>{n} of %Ln</numerusform>
            <numerusform>{n} of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/accounts_section.py"/>
        <location filename="../../app/ui/search/rows.py"/>
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/selection_bar.py"/>
        <source>%Ln messages selected</source>
        <translation>
            <numerusform>%Ln message selected</numerusform>
            <numerusform>%Ln messages selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%Ln messages are on their way</source>
        <translation>
            <numerusform>%Ln message is on its way</numerusform>
            <numerusform>%Ln messages are on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_panel.py"/>
        <source>%Ln messages are scheduled</source>
        <translation>
            <numerusform>%Ln message is scheduled</numerusform>
            <numerusform>%Ln messages are scheduled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPeople</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_people.py"/>
        <source>To, %Ln people</source>
        <translation>
            <numerusform>To, %Ln person</numerusform>
            <numerusform>To, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendSummary</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%Ln messages will be scheduled</source>
        <translation>
            <numerusform>%Ln message will be scheduled</numerusform>
            <numerusform>%Ln messages will be scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>%Ln messages will be sent</source>
        <translation>
            <numerusform>%Ln message will be sent</numerusform>
            <numerusform>%Ln messages will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/send_summary.py"/>
        <source>and %Ln more who get nothing</source>
        <translation>
            <numerusform>and %Ln more who gets nothing</numerusform>
            <numerusform>and %Ln more who get nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>After %Ln codes</source>
        <translation>
            <numerusform>After %Ln code</numerusform>
            <numerusform>After %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/plain_sections.py"/>
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>After %Ln seconds</source>
        <translation>
            <numerusform>After %Ln second</numerusform>
            <numerusform>After %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/settings/pairing_rows.py"/>
        <source>Every %Ln seconds</source>
        <translation>
            <numerusform>Every %Ln second</numerusform>
            <numerusform>Every %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%1 of %Ln number(s) connected</source>
        <translation>
            <numerusform>%1 of %Ln number connected</numerusform>
            <numerusform>%1 of %Ln numbers connected</numerusform>
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
        <source>%Ln message(s) did not go out</source>
        <translation>
            <numerusform>%Ln message did not go out</numerusform>
            <numerusform>%Ln messages did not go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/standing.py"/>
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownEntry</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/logs/shown_entry.py"/>
        <source>It was tried %Ln times. {hint}</source>
        <translation>
            <numerusform>It was tried once. {hint}</numerusform>
            <numerusform>It was tried %Ln times. {hint}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/subscriptions_tab.py"/>
        <source>%Ln numbers deliver here now</source>
        <translation>
            <numerusform>%Ln number delivers here now</numerusform>
            <numerusform>%Ln numbers deliver here now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%Ln kinds</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/target_list.py"/>
        <source>%Ln subscriptions on the account</source>
        <translation>
            <numerusform>%Ln subscription on the account</numerusform>
            <numerusform>%Ln subscriptions on the account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%Ln drafts imported</source>
        <translation>
            <numerusform>%Ln draft imported</numerusform>
            <numerusform>%Ln drafts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%Ln templates after the sync</source>
        <translation>
            <numerusform>%Ln template after the sync</numerusform>
            <numerusform>%Ln templates after the sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/templates/actions.py"/>
        <source>%Ln templates exported</source>
        <translation>
            <numerusform>%Ln template exported</numerusform>
            <numerusform>%Ln templates exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChecks</name>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>%Ln variables</source>
        <translation>
            <numerusform>%Ln variable</numerusform>
            <numerusform>%Ln variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/models/template_words.py"/>
        <source>Too long by %Ln characters</source>
        <translation>
            <numerusform>Too long by %Ln character</numerusform>
            <numerusform>Too long by %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/template_dialog.py"/>
        <source>%Ln blanks to fill before sending</source>
        <translation>
            <numerusform>%Ln blank to fill before sending</numerusform>
            <numerusform>%Ln blanks to fill before sending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestResults</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_results.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestSetup</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/test_setup.py"/>
        <source>Send %Ln events</source>
        <translation>
            <numerusform>Send %Ln event</numerusform>
            <numerusform>Send %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>%Ln webhooks deliver here again</source>
        <translation>
            <numerusform>%Ln webhook delivers here again</numerusform>
            <numerusform>%Ln webhooks deliver here again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/pages/webhooks/page.py"/>
        <source>%Ln webhooks still go to an address that was given up.</source>
        <translation>
            <numerusform>%Ln webhook still goes to an address that was given up.</numerusform>
            <numerusform>%Ln webhooks still go to an address that was given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/welcome/page.py"/>
        <source>%Ln accounts added</source>
        <translation>
            <numerusform>%Ln account added</numerusform>
            <numerusform>%Ln accounts added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <location filename="../../app/ui/pages/chats/canned_popup.py"/>
        <source>used %Ln times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
</context>
</TS>
