// SPDX-License-Identifier: MIT
#include "ui/overview/ready_card.h"

#include <algorithm>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/overview/ready_line.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

ReadyCard::ReadyCard(const Appearance& appearance, QWidget* parent)
    : Card(appearance, parent)
    , m_title(new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink, this))
    , m_summary(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
    , m_finalize(new QPushButton(tr("Make final…"), this)) {
    m_title->setText(tr("Ready to make final"));
    m_summary->setObjectName(QStringLiteral("readySummary"));
    m_finalize->setObjectName(QStringLiteral("makeFinal"));
    m_finalize->setAutoDefault(false);
    m_list->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_summary);
    m_column->addLayout(m_list);
    m_column->addWidget(m_finalize, 0, Qt::AlignLeft);
    connect(m_finalize, &QPushButton::clicked, this, &ReadyCard::finalizeRequested);
    connect(&appearance, &Appearance::changed, this, &ReadyCard::follow);
    follow();
}

void ReadyCard::show(const std::vector<ReadinessItem>& items, bool editable) {
    m_items = items;
    while (m_lines.size() < items.size()) {
        auto* line = new ReadyLine(appearance(), this);
        connect(line, &QAbstractButton::clicked, this,
                [this, at = m_lines.size()] { emit missingRequested(m_items[at].check); });
        m_list->addWidget(line);
        m_lines.push_back(line);
    }
    const QtWording wording;
    for (std::size_t i = 0; i < items.size(); ++i)
        m_lines[i]->show(toQString(readinessText(wording, items[i])), items[i].missing == 0);
    const auto done = std::ranges::count(items, std::size_t{0}, &ReadinessItem::missing);
    m_summary->setText(
        tr("%1 of %2 done. What is open is no reason not to: it only warns.").arg(done).arg(items.size()));
    m_finalize->setEnabled(editable);
}

void ReadyCard::follow() {
    const int margin = appearance().scaled(16);
    m_column->setContentsMargins(margin, appearance().scaled(12), margin, margin);
    m_column->setSpacing(appearance().scaled(8));
}

} // namespace plumbline::ui
