// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/choice_list_model.h"
#include "app/viewmodels/marked_text.h"
#include "core/advisory/interview_book.h"

#include <QImage>
#include <QStringList>
#include <QUrl>

namespace feltbok::app {

class Interview;

/// One row of an interview: a question, or what stands between questions. Lives as long as its interview
/// keeps it; a page holds it as `required property Question question`. Texts follow the form's language.
class Question : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Interview")
    Q_PROPERTY(QString key READ key CONSTANT)
    /// The question's own name in the form ("volum_mnok"), in a repeat with its round ("a_navn-1"): for
    /// object names.
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(Editor editor READ editor NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed) ///< "3.1", empty for notes and within a round
    Q_PROPERTY(int depth READ depth NOTIFY changed)       ///< 0, 1 in a group or round
    /// Without the marks of Markdown; with them as Text.StyledText, empty where the form has none.
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString labelStyled READ labelStyled NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString hintStyled READ hintStyled NOTIFY changed)
    /// The picture beside the words, for Image.source; sound and film by their names. Empty where none.
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString sound READ sound NOTIFY changed)
    Q_PROPERTY(QString film READ film NOTIFY changed)
    Q_PROPERTY(QString appearance READ appearance CONSTANT)
    /// What stands in the field beside a number ("mill. kr"), taken from the label's brackets; or "".
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    /// Of a range.
    Q_PROPERTY(double rangeFrom READ rangeFrom NOTIFY changed)
    Q_PROPERTY(double rangeTo READ rangeTo NOTIFY changed)
    Q_PROPERTY(double rangeStep READ rangeStep NOTIFY changed)
    /// Of a file: where its picture is ("image://feltbok/…", empty for what is no picture), and what it is
    /// ("JPEG · 4,1 MB").
    Q_PROPERTY(QString filePicture READ filePicture NOTIFY changed)
    Q_PROPERTY(QString fileLine READ fileLine NOTIFY changed)
    /// The device knows where it is.
    Q_PROPERTY(bool canLocate READ canLocate CONSTANT)
    Q_PROPERTY(feltbok::app::ChoiceListModel* choices READ choices CONSTANT)
    /// The answer's text: choices by name with one space between, dates YYYY-MM-DD, decimals with a point.
    Q_PROPERTY(QString value READ value NOTIFY valueChanged)
    /// As a person writes and reads it: decimals with the language's comma, choices by label, a date in
    /// words.
    Q_PROPERTY(QString valueText READ valueText NOTIFY valueChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY valueChanged)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY valueChanged)
    Q_PROPERTY(bool required READ isRequired NOTIFY changed)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed)
    /// *Tøm* is offered: the answer was chosen, not written.
    Q_PROPERTY(bool clearable READ isClearable NOTIFY valueChanged)
    /// What is wrong and what to do, empty when nothing is. A required question that is only empty is not
    /// wrong until the section is left or the wrap-up asks.
    Q_PROPERTY(QString violationText READ violationText NOTIFY changed)
    Q_PROPERTY(bool violated READ isViolated NOTIFY changed)
    /// The latest keystroke here is on the disk. False only for the moment it is not.
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged)
    /// Another device answered otherwise; it waits in the inbox.
    Q_PROPERTY(bool conflict READ inConflict NOTIFY changed)
    /// "Sist: 1, i liten grad", empty when this was not asked before.
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(QString lastValue READ lastValue NOTIFY changed)
    Q_PROPERTY(bool changedSinceLast READ isChangedSinceLast NOTIFY changed)
    /// *Bruk svaret fra sist* is offered: there is one, and none yet now.
    Q_PROPERTY(bool canUseLast READ canUseLast NOTIFY valueChanged)
    /// "Besvart av rådgiver MH, i dag 14.32", where more than one person answers; else empty.
    Q_PROPERTY(QString answeredByText READ answeredByText NOTIFY changed)
    /// The need made from this answer; empty when none is.
    Q_PROPERTY(QString needId READ needId NOTIFY changed)
    Q_PROPERTY(QString needTitle READ needTitle NOTIFY changed) ///< "Behov: kompetanse i krav"
    Q_PROPERTY(QString needLine READ needLine NOTIFY changed)   ///< "Alvor 3 · haster 2 · sitat lagt til"
    /// *Gjør til behov* is offered: there is an answer and no need yet.
    Q_PROPERTY(bool canBecomeNeed READ canBecomeNeed NOTIFY changed)
    /// Of a repeat: a person may add rounds; of a round: and remove it.
    Q_PROPERTY(bool canAddRound READ canAddRound NOTIFY changed)
    Q_PROPERTY(bool canRemoveRound READ canRemoveRound NOTIFY changed)

public:
    enum Kind { Asked, Note, Group, TableHead, TableRow, Repeat, RepeatRound };
    Q_ENUM(Kind)
    /// Which control answers it.
    enum Editor {
        None,     ///< a heading or note
        Text,     ///< one line
        LongText, ///< appearance multiline
        Integer,  ///< stepper
        Decimal,
        Date,
        Time,
        DateTime,
        SelectOne,    ///< choice cards
        SelectMany,   ///< choice cards with boxes
        Scale,        ///< select_one with appearance likert, and rows of a table: scale cells
        DropDown,     ///< select_one with appearance minimal or autocomplete, or of a long list
        Acknowledge,  ///< trigger
        Unsupported,  ///< shown with its text and editable as text
        DropDownMany, ///< select_multiple of that kind
        Rank,         ///< all choices in an order
        Slider,       ///< range, lying or standing (appearance vertical)
        Rating,       ///< range with appearance rating: stars
        Picker,       ///< range with appearance picker: a list
        Thousands,    ///< a whole number written 1 250 000
        Month,        ///< date with appearance month-year
        Year,         ///< date with appearance year
        Digits,       ///< text with appearance numbers
        Masked,       ///< text that nobody else shall read
        Link,         ///< text with appearance url
        Photo,
        Audio,
        Video,
        File,
        Signature,
        Drawing,
        Annotation, ///< a drawing on a photo
        Barcode,
        Position,
        Trace, ///< a line of places
        Shape  ///< an area
    };
    Q_ENUM(Editor)

    Question(Interview& interview, advisory::QuestionState state);

    [[nodiscard]] QString key() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] Kind kind() const { return Kind(m_state.kind); }
    [[nodiscard]] Editor editor() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] int depth() const { return m_state.depth; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString labelStyled() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString hintStyled() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString sound() const;
    [[nodiscard]] QString film() const;
    [[nodiscard]] double rangeFrom() const;
    [[nodiscard]] double rangeTo() const;
    [[nodiscard]] double rangeStep() const;
    [[nodiscard]] QString filePicture() const;
    [[nodiscard]] QString fileLine() const;
    [[nodiscard]] bool canLocate() const;
    /// The form's appearance has this word.
    Q_INVOKABLE bool looks(const QString& word) const;
    [[nodiscard]] QString appearance() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] ChoiceListModel* choices() { return &m_choices; }
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] bool isAnswered() const { return m_state.answered; }
    [[nodiscard]] bool isRequired() const { return m_state.required; }
    [[nodiscard]] bool isClearable() const;
    [[nodiscard]] bool isReadOnly() const { return m_state.readonly; }
    [[nodiscard]] QString violationText() const;
    [[nodiscard]] bool isViolated() const;
    [[nodiscard]] bool isSaved() const { return m_underWay == 0; }
    [[nodiscard]] bool inConflict() const { return m_state.conflict; }
    [[nodiscard]] QString lastText() const;
    [[nodiscard]] QString lastValue() const;
    [[nodiscard]] bool isChangedSinceLast() const { return m_state.changed && m_state.answered; }
    [[nodiscard]] bool canUseLast() const { return m_state.canUseLast && m_state.value.empty(); }
    [[nodiscard]] QString answeredByText() const;
    [[nodiscard]] QString needId() const;
    [[nodiscard]] QString needTitle() const;
    [[nodiscard]] QString needLine() const;
    [[nodiscard]] bool canBecomeNeed() const;
    [[nodiscard]] bool canAddRound() const;
    [[nodiscard]] bool canRemoveRound() const;

    /// Sets the answer as `value` is written; "" clears. Each keystroke calls it. `value` follows at once.
    Q_INVOKABLE void answer(const QString& value);
    /// Sends again what was refused while the interview was finished, now that it is open. `held` is the
    /// answer by now: one that somebody has given meanwhile is not written over.
    void answerAgain(const std::string& held);
    /// A decimal or whole number as a person writes it ("4,2"); what is no number is kept and marked.
    Q_INVOKABLE void answerNumber(const QString& text);
    /// Chooses one of the choices, and of several also unchooses it. The only one stays chosen: `clear` is
    /// what takes it away.
    Q_INVOKABLE void toggle(const QString& choice);
    /// Takes the answer away; `Interview.undo` brings it back.
    Q_INVOKABLE void clear();
    /// Asks the camera or what the device has for it; where it has nothing, `fileWanted` asks the page to.
    Q_INVOKABLE void pickFile();
    /// Keeps a copy of the file as the answer.
    Q_INVOKABLE void attach(const QUrl& file);
    /// Keeps what was drawn as the answer.
    Q_INVOKABLE void attachDrawing(const QImage& drawing);
    /// Asks the device where it is: the answer of a position, a further place of a line or an area.
    /// `notLocated` says why not.
    Q_INVOKABLE void locate();
    /// Answers as on the visit before; `Interview.undo` takes it back.
    Q_INVOKABLE void useLast();
    /// Adds to a whole number (stepper), from 0 when empty.
    Q_INVOKABLE void step(int by);
    /// The field was left: what was written becomes an edit.
    Q_INVOKABLE void leave();
    /// One tap: makes the need (`Interview.needMade` follows); undone by `undoNeed`.
    Q_INVOKABLE void makeNeed();
    Q_INVOKABLE void undoNeed();
    /// Of a repeat or a round.
    Q_INVOKABLE void addRound();
    Q_INVOKABLE void removeRound();

    /// Brings it to what the session says; a text being written here is not overwritten meanwhile.
    void show(advisory::QuestionState state);
    [[nodiscard]] const advisory::QuestionState& state() const { return m_state; }

signals:
    void changed();
    void valueChanged();
    void savedChanged();
    void fileWanted();
    void located(double latitude, double longitude, double altitude, double accuracy);
    void notLocated(const QString& text);

private:
    void showTexts();
    void showChoices();
    [[nodiscard]] QString typeWrongText() const;
    void keepFile(std::function<Result<void>(advisory::InterviewBook& book)> work);

    Interview& m_interview;
    advisory::QuestionState m_state;
    MarkedText m_label;
    MarkedText m_hint;
    ChoiceListModel m_choices;
    int m_underWay = 0;     // answers on their way to the disk
    std::string m_onDisk{}; // the answer before them
};

} // namespace feltbok::app
