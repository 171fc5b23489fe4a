// SPDX-License-Identifier: MIT
#include "ui/rubric_page/evidence_list.h"

#include <algorithm>
#include <optional>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/evidence/evidence_words.h"
#include "ui/rubric_page/panel_item.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

QString evidenceFacts(const Evidence& evidence) {
    QStringList facts{kindAndSize(evidence)};
    if (evidence.date)
        facts << shortDate(*evidence.date);
    if (evidence.stance == Stance::Against)
        facts << EvidenceList::tr("against");
    return facts.join(QStringLiteral(" · "));
}

EvidenceList::EvidenceList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_items(new QVBoxLayout)
    , m_none(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this))
    , m_add(new QPushButton(tr("Add note, link or file"), this)) {
    m_none->setWordWrap(true);
    m_none->setText(tr("No evidence yet. Add a note, link or file, or drop one here."));
    m_add->setObjectName(QStringLiteral("addEvidence"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &EvidenceList::addRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(appearance.scaled(6));
    layout->addLayout(m_items);
    layout->addWidget(m_none);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void EvidenceList::setEvidence(const std::vector<const Evidence*>& evidence) {
    if (std::ranges::equal(evidence, m_shown, {}, [](const Evidence* piece) { return *piece; }))
        return;
    std::optional<EvidenceId> focused;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i]->hasFocus())
            focused = m_shown[i].id;
        m_cards[i]->hide();
        m_cards[i]->deleteLater(); // it may be the one whose click has led here
        m_items->removeWidget(m_cards[i]);
    }
    m_cards.clear();
    m_shown.clear();
    for (const Evidence* piece : evidence) {
        auto* card = new PanelItem(m_appearance, toQString(piece->title), evidenceFacts(*piece), this);
        connect(card, &PanelItem::clicked, this, [this, id = piece->id] { emit opened(id); });
        m_items->addWidget(card);
        if (!m_cards.empty())
            setTabOrder(m_cards.back(), card);
        if (focused == piece->id)
            card->setFocus();
        m_cards.push_back(card);
        m_shown.push_back(*piece);
    }
    if (!m_cards.empty())
        setTabOrder(m_cards.back(), m_add);
    m_none->setVisible(evidence.empty());
}

void EvidenceList::setEditable(bool editable) {
    m_add->setEnabled(editable);
}

} // namespace plumbline::ui
