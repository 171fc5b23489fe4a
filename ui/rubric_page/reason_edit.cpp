// SPDX-License-Identifier: MIT
#include "ui/rubric_page/reason_edit.h"

#include <algorithm>
#include <QKeyEvent>
#include <QTextBlock>

namespace plumbline::ui {

ReasonEdit::ReasonEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setAcceptDrops(false); // files dropped here are evidence, not text
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

void ReasonEdit::setReason(const Target& target, const QString& reason) {
    const bool same = m_target == target;
    if (same && (document()->isModified() || toPlainText() == reason))
        return;
    if (!same && m_target && document()->isModified())
        m_drafts.emplace_back(*m_target, toPlainText());
    m_target = target;
    const auto draft = std::ranges::find_if(m_drafts, [&](const auto& kept) { return kept.first == target; });
    const bool drafted = draft != m_drafts.end();
    setPlainText(drafted ? draft->second : reason);
    document()->setModified(drafted);
    if (drafted)
        m_drafts.erase(draft);
}

void ReasonEdit::commit() {
    if (!m_target || !document()->isModified() || isReadOnly() || m_committing)
        return;
    m_committing = true; // what saving changes comes back here before it has returned
    emit committed(Target(*m_target), toPlainText());
    m_committing = false;
}

void ReasonEdit::commitAll() {
    commit();
    for (const auto& [target, reason] : std::vector(m_drafts))
        emit committed(target, reason);
}

void ReasonEdit::accept(const Target& target) {
    if (m_target == target)
        document()->setModified(false);
    std::erase_if(m_drafts, [&](const auto& kept) { return kept.first == target; });
}

void ReasonEdit::forget() {
    m_target.reset();
    m_drafts.clear();
    clear();
    document()->setModified(false);
}

QSize ReasonEdit::sizeHint() const {
    constexpr int fewestLines = 3;
    constexpr int mostLines = 10;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    const int shown = std::clamp(lines, fewestLines, mostLines);
    const int frame = isVisible() ? height() - viewport()->height() : 2 * frameWidth();
    const int around = frame + 2 * static_cast<int>(document()->documentMargin()) + 2;
    return {QPlainTextEdit::sizeHint().width(), shown * fontMetrics().lineSpacing() + around};
}

QSize ReasonEdit::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void ReasonEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return commit();
    QPlainTextEdit::keyPressEvent(event);
}

void ReasonEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void ReasonEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace plumbline::ui
