// SPDX-License-Identifier: MIT
#include "ui/rubric_page/still_true.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

StillTrue::StillTrue(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_announcer(announcer)
    , m_open(new QPushButton(tr("Still true, because…"), this))
    , m_form(new QWidget(this))
    , m_reason(new QPlainTextEdit(m_form))
    , m_field(new FormField(tr("Why it is &still true"), m_reason, appearance, m_form))
    , m_confirm(new QPushButton(m_form))
    , m_problem(new ProblemLabel(appearance, m_form)) {
    build(appearance);
    connect(m_open, &QPushButton::clicked, this, &StillTrue::begin);
    connect(m_confirm, &QPushButton::clicked, this, &StillTrue::confirm);
}

void StillTrue::build(const Appearance& appearance) {
    m_open->setObjectName(QStringLiteral("stillTrue"));
    m_reason->setObjectName(QStringLiteral("stillTrueReason"));
    m_confirm->setObjectName(QStringLiteral("stillTrueConfirm"));
    m_confirm->setProperty("primary", true);
    m_reason->setTabChangesFocus(true);
    m_reason->setAcceptDrops(false);
    const auto fit = [this, &appearance] {
        constexpr int lines = 4;
        const QFontMetrics metrics(appearance.font(Appearance::Text::Body));
        m_reason->setFixedHeight(lines * metrics.lineSpacing() + appearance.scaled(14));
    };
    connect(&appearance, &Appearance::changed, this, fit);
    fit();
    for (QPushButton* button : {m_open, m_confirm})
        button->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), m_form);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &StillTrue::cancel);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_field);
    form->addWidget(m_problem);
    form->addLayout(buttons);
    m_form->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
}

std::optional<StillTrue::Offer>
StillTrue::offerOf(const Snapshot& snapshot, const std::optional<LastYear>& lastYear, std::size_t position) {
    const bool unrated = std::holds_alternative<Unrated>(snapshot.ratings[position].value);
    if (!unrated || !lastYear || !lastYear->level)
        return std::nullopt;
    return Offer{snapshot.assessment.id, snapshot.rubric->dimension(position).id, *lastYear->level};
}

void StillTrue::show(const Snapshot& snapshot, const std::optional<LastYear>& lastYear,
                     std::size_t position) {
    m_offer = offerOf(snapshot, lastYear, position);
    if (m_begun != m_offer)
        commitPending();
    m_saved = toQString(snapshot.ratings[position].reason);
    if (m_offer)
        m_confirm->setText(
            asCaption(tr("Rate %1", "level").arg(toQString(snapshot.rubric->level(m_offer->level).name))));
    showOffer();
}

void StillTrue::showOffer() {
    setVisible(m_offer && m_editable);
    m_open->setVisible(!isOpen());
}

void StillTrue::setEditable(bool editable) {
    m_editable = editable;
    showOffer();
}

void StillTrue::begin() {
    if (const QString why = m_session.whyNotEditable(); !why.isEmpty())
        return m_announcer.say(why);
    if (!m_offer)
        return m_announcer.say(tr("There is no rating of last year to confirm here."));
    if (!isOpen()) {
        const QString opening = tr("Still true, because ");
        m_given = m_saved.isEmpty() ? opening
                  : m_saved.startsWith(opening.trimmed())
                      ? m_saved
                      : m_saved + QLatin1Char('\n') + opening; // what was written before stays
        m_begun = m_offer;
        m_reason->setPlainText(m_given);
        m_reason->moveCursor(QTextCursor::End);
        m_problem->hide();
        m_form->show();
        showOffer();
        emit formOpened(true);
    }
    m_reason->setFocus(Qt::OtherFocusReason);
}

void StillTrue::confirm() {
    if (!m_begun)
        return;
    const Parsed<Prose> reason = Prose::parse(toUtf8(m_reason->toPlainText().trimmed()));
    m_field->setIssues(reason.issues);
    if (!reason)
        return m_reason->setFocus();
    const Offer offer = *m_begun;
    // What the change shows must not find the form open and take its text for unfinished.
    m_begun.reset();
    if (!performOrSay(m_session, SetRating{offer.assessment, offer.dimension, offer.level, *reason.value},
                      *m_problem)) {
        m_begun = offer;
        return showOffer();
    }
    close();
    const Rubric& rubric = *m_session.snapshot()->rubric;
    m_announcer.say(tr("%1. %2 rated.", "level, dimension")
                        .arg(toQString(rubric.level(offer.level).name),
                             toQString(rubric.dimension(rubric.positionOf(offer.dimension)).name)));
    emit finished();
}

void StillTrue::cancel() {
    close();
    emit finished();
}

void StillTrue::close() {
    m_begun.reset();
    m_form->hide();
    showOffer();
    emit formOpened(false);
}

void StillTrue::commitPending() {
    if (!m_begun)
        return;
    const Offer offer = *std::exchange(m_begun, std::nullopt);
    const QString typed = m_reason->toPlainText();
    close();
    if (typed == m_given)
        return;
    if (const Parsed<Prose> reason = Prose::parse(toUtf8(typed.trimmed())))
        m_session.perform(SetReason{offer.assessment, offer.dimension, *reason.value});
}

void StillTrue::forget() {
    m_offer.reset();
    if (isOpen())
        close();
}

void StillTrue::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen() && event->key() == Qt::Key_Escape)
        cancel();
    else if (isOpen() && enter && event->modifiers().testFlag(Qt::ControlModifier))
        confirm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
