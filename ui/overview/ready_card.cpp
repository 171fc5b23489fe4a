// SPDX-License-Identifier: MIT
#include "ui/overview/ready_card.h"

#include <algorithm>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/overview/ready_line.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

ReadyCard::ReadyCard(const Appearance& appearance, QWidget* parent)
    : Card(appearance, parent)
    , m_title(new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink, this))
    , m_summary(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
    , m_list(new QWidget(this))
    , m_halves(new SideBySide(m_list))
    , m_finalize(new QPushButton(tr("Make final…"), this)) {
    m_title->setText(tr("Ready to make final"));
    m_summary->setObjectName(QStringLiteral("readySummary"));
    m_finalize->setObjectName(QStringLiteral("makeFinal"));
    m_finalize->setAutoDefault(false);
    m_column->addWidget(m_title);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_list);
    m_column->addWidget(m_finalize, 0, Qt::AlignLeft);
    connect(m_finalize, &QPushButton::clicked, this, &ReadyCard::finalizeRequested);
    connect(&appearance, &Appearance::changed, this, &ReadyCard::follow);
    follow();
}

void ReadyCard::show(const std::vector<ReadinessItem>& items, bool editable) {
    m_items = items;
    if (m_lines.empty())
        makeLines(items.size());
    const QtWording wording;
    for (std::size_t i = 0; i < items.size(); ++i)
        m_lines[i]->show(toQString(readinessText(wording, items[i])), items[i].missing == 0);
    const auto done = std::ranges::count(items, std::size_t{0}, &ReadinessItem::missing);
    m_summary->setText(
        tr("%1 of %2 done. It can be made final with open points too.").arg(done).arg(items.size()));
    m_finalize->setEnabled(editable);
}

/// There are as many checks for every assessment.
void ReadyCard::makeLines(std::size_t count) {
    for (const std::size_t end : {(count + 1) / 2, count}) {
        auto* column = new QWidget(m_list);
        auto* half = new QVBoxLayout(column);
        half->setContentsMargins(0, 0, 0, 0);
        half->setSpacing(0);
        for (std::size_t at = m_lines.size(); at < end; ++at) {
            auto* line = new ReadyLine(appearance(), column);
            connect(line, &QAbstractButton::clicked, this,
                    [this, at] { emit missingRequested(m_items[at].check); });
            half->addWidget(line);
            m_lines.push_back(line);
        }
        half->addStretch(1);
        m_halves->addWidget(column);
    }
}

void ReadyCard::follow() {
    constexpr int narrowest = 270;
    m_halves->setLeastWidth(appearance().scaled(narrowest));
    m_halves->setSpacing(appearance().scaled(12));

    const int margin = appearance().scaled(16);
    m_column->setContentsMargins(margin, appearance().scaled(12), margin, margin);
    m_column->setSpacing(appearance().scaled(8));
}

} // namespace plumbline::ui
