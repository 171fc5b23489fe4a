// SPDX-License-Identifier: MIT
#include "ui/shell/status_line.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include "analysis/gaps.h"
#include "analysis/profile.h"
#include "analysis/wording_of.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

StatusLine::StatusLine(Session& session, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_saved(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Ink, this))
    , m_progress(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this))
    , m_keys(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    m_saved->setObjectName(QStringLiteral("savedText"));
    m_progress->setObjectName(QStringLiteral("progressText"));
    for (TonedLabel* label : {m_saved, m_progress, m_keys})
        label->setWordWrap(false);
    // In a narrow window the keys are the first to go.
    m_keys->setMinimumWidth(0);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    constexpr int side = 14;
    layout->setContentsMargins(side, 5, side, 5);
    layout->setSpacing(24);
    layout->addWidget(m_saved);
    layout->addWidget(m_progress);
    layout->addWidget(m_keys, 1);
    connect(&session, &Session::fileChanged, this, &StatusLine::refresh);
    connect(&session, &Session::currentChanged, this, &StatusLine::refresh);
    connect(&session, &Session::changed, this, &StatusLine::refresh);
}

void StatusLine::setKeys(const QString& keys) {
    m_keysText = keys;
    fitKeys();
}

void StatusLine::fitKeys() {
    const int gaps = layout()->contentsMargins().left() * 2 + layout()->spacing() * 2;
    const int room = width() - m_saved->sizeHint().width() - m_progress->sizeHint().width() - gaps;
    m_keys->setText(m_keys->fontMetrics().horizontalAdvance(m_keysText) <= room ? m_keysText : QString());
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitKeys();
}

QString StatusLine::savedText() const {
    if (m_session.isReadOnly())
        return tr("Read-only");
    const std::optional<Instant> saved = m_session.lastSaved();
    if (!saved)
        return tr("All changes saved");
    const QTime time = QDateTime::fromMSecsSinceEpoch(saved->millisecondsSinceEpoch()).time();
    return tr("All changes saved %1").arg(QLocale().toString(time, QLocale::ShortFormat));
}

void StatusLine::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    m_saved->setText(savedText());
    QString progress = toQString(ratedText(QtWording(), profile(*snapshot).overall));
    const auto bare =
        static_cast<int>(gaps(*snapshot, m_session.clock().today()).ratedWithoutEvidence.size());
    if (bare > 0)
        progress += QStringLiteral(" · ") + tr("%1 without evidence").arg(bare);
    m_progress->setText(progress);
    fitKeys();
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface());
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.theme().hairline());
}

} // namespace plumbline::ui
