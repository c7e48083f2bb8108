<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AttendanceSheet</name>
        <message numerus="yes">
            <source>Add %n people</source>
            <translation>
                <numerusform>Add %n person</numerusform>
                <numerusform>Add %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangePinSheet</name>
        <message numerus="yes">
            <source>That was not right. Try again in %n seconds.</source>
            <translation>
                <numerusform>That was not right. Try again in %n second.</numerusform>
                <numerusform>That was not right. Try again in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Choose at least %n character.</numerusform>
                <numerusform>Choose at least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictView</name>
        <message numerus="yes">
            <source>%n more texts come up after this one.</source>
            <translation>
                <numerusform>%n more text comes up after this one.</numerusform>
                <numerusform>%n more texts come up after this one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Choose at least %n character.</numerusform>
                <numerusform>Choose at least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HubPage</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterviewTab</name>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftTabs</name>
        <message numerus="yes">
            <source>Use %n answers from last time</source>
            <translation>
                <numerusform>Use %n answer from last time</numerusform>
                <numerusform>Use %n answers from last time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryNothing</name>
        <message numerus="yes">
            <source>Search without filters: %n hits</source>
            <translation>
                <numerusform>Search without filters: %n hit</numerusform>
                <numerusform>Search without filters: %n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message numerus="yes">
            <source>That was not right. Try again in %n seconds.</source>
            <translation>
                <numerusform>That was not right. Try again in %n second.</numerusform>
                <numerusform>That was not right. Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MunicipalitiesPage</name>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in all</numerusform>
                <numerusform>%n in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MunicipalityRow</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProcurementsPage</name>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in all</numerusform>
                <numerusform>%n in all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message numerus="yes">
            <source>Use %n answers from last time</source>
            <translation>
                <numerusform>Use %n answer from last time</numerusform>
                <numerusform>Use %n answers from last time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Choose at least %n character.</numerusform>
                <numerusform>Choose at least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchedRow</name>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left before you must wait.</source>
            <translation>
                <numerusform>Wrong PIN. %n try left before you must wait.</numerusform>
                <numerusform>Wrong PIN. %n tries left before you must wait.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Basket</name>
        <message numerus="yes">
            <source>%n requirements</source>
            <translation>
                <numerusform>%n requirement</numerusform>
                <numerusform>%n requirements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::BodyListModel</name>
        <message numerus="yes">
            <source>Network with %n members</source>
            <translation>
                <numerusform>Network with %n member</numerusform>
                <numerusform>Network with %n members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ChangeListModel</name>
        <message numerus="yes">
            <source>%n actions completed</source>
            <translation>
                <numerusform>%n action completed</numerusform>
                <numerusform>%n actions completed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions overdue</source>
            <translation>
                <numerusform>%n action overdue</numerusform>
                <numerusform>%n actions overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ConflictListModel</name>
        <message numerus="yes">
            <source>%n texts in the same field</source>
            <translation>
                <numerusform>%n text in the field</numerusform>
                <numerusform>%n texts in the same field</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EventListModel</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EventPage</name>
        <message numerus="yes">
            <source>%n wait for there to be five</source>
            <translation>
                <numerusform>%n waits for there to be five</numerusform>
                <numerusform>%n wait for there to be five</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::FormMove</name>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers do not fit</source>
            <translation>
                <numerusform>%n answer does not fit</numerusform>
                <numerusform>%n answers do not fit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::HistoryListModel</name>
        <message numerus="yes">
            <source>%n needs</source>
            <translation>
                <numerusform>%n need</numerusform>
                <numerusform>%n needs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Interview</name>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required</source>
            <translation>
                <numerusform>%n required</numerusform>
                <numerusform>%n required</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required answers left</source>
            <translation>
                <numerusform>%n required answer left</numerusform>
                <numerusform>%n required answers left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers to what is not asked any more are taken out.</source>
            <translation>
                <numerusform>%n answer to what is not asked any more is taken out.</numerusform>
                <numerusform>%n answers to what is not asked any more are taken out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Library</name>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MatterListModel</name>
        <message numerus="yes">
            <source>To be announced %1, in %n days</source>
            <translation>
                <numerusform>To be announced %1, in %n day</numerusform>
                <numerusform>To be announced %1, in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MeetingListModel</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Met %n times</source>
            <translation>
                <numerusform>Met %n time</numerusform>
                <numerusform>Met %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MunicipalityListModel</name>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%n visit</numerusform>
                <numerusform>%n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open actions</source>
            <translation>
                <numerusform>%n open action</numerusform>
                <numerusform>%n open actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::NeedListModel</name>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::OwnData</name>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n attachment</numerusform>
                <numerusform>%n attachments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::PackListModel</name>
        <message numerus="yes">
            <source>History of %n municipalities</source>
            <translation>
                <numerusform>History of %n municipality</numerusform>
                <numerusform>History of %n municipalities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the device</source>
            <translation>
                <numerusform>%n on the device</numerusform>
                <numerusform>%n on the device</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stops left</source>
            <translation>
                <numerusform>%n stop left</numerusform>
                <numerusform>%n stops left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RecordListModel</name>
        <message numerus="yes">
            <source>%n criteria</source>
            <translation>
                <numerusform>%n criterion</numerusform>
                <numerusform>%n criteria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n municipalities</source>
            <translation>
                <numerusform>%n municipality</numerusform>
                <numerusform>%n municipalities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ReportPage</name>
        <message numerus="yes">
            <source>%n figures have changed since</source>
            <translation>
                <numerusform>%n figure has changed since</numerusform>
                <numerusform>%n figures have changed since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Summary</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n saved here, not sent</numerusform>
                <numerusform>%n saved here, not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needs</source>
            <translation>
                <numerusform>%n need</numerusform>
                <numerusform>%n needs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions lack a due date</source>
            <translation>
                <numerusform>%n action lacks a due date</numerusform>
                <numerusform>%n actions lack a due date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required answers missing</source>
            <translation>
                <numerusform>%n required answer missing</numerusform>
                <numerusform>%n required answers missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Handed over %1, %n corrections since</source>
            <translation>
                <numerusform>Handed over %1, %n correction since</numerusform>
                <numerusform>Handed over %1, %n corrections since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::SyncStatus</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n saved here, not sent</numerusform>
                <numerusform>%n saved here, not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n waiting for you</numerusform>
                <numerusform>%n waiting for you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TotalCost</name>
        <message numerus="yes">
            <source>%1 costs more to buy, but is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 costs more to buy, but is %2 kr cheaper over %n year.</numerusform>
                <numerusform>%1 costs more to buy, but is %2 kr cheaper over %n years.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 is %2 kr cheaper over %n year.</numerusform>
                <numerusform>%1 is %2 kr cheaper over %n years.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryPaper</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportSide</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoreRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
