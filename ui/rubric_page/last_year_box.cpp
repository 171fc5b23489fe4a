// SPDX-License-Identifier: MIT
#include "ui/rubric_page/last_year_box.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "analysis/wording_of.h"
#include "ui/rubric_page/evidence_list.h"
#include "ui/rubric_page/evidence_view.h"
#include "ui/rubric_page/panel_item.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

LastYearBox::LastYearBox(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_line(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Ink, this))
    , m_body(new QWidget(this))
    , m_reason(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, m_body))
    , m_evidence(new QVBoxLayout)
    , m_steps(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, m_body))
    , m_more(new QPushButton(this)) {
    m_line->setObjectName(QStringLiteral("lastYearLine"));
    m_reason->setObjectName(QStringLiteral("lastYearReason"));
    m_steps->setObjectName(QStringLiteral("lastYearSteps"));
    m_more->setObjectName(QStringLiteral("lastYearMore"));
    m_more->setAutoDefault(false);
    m_more->setProperty("quiet", true);
    for (TonedLabel* label : {m_reason, m_steps})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_more, &QPushButton::clicked, this, [this] { setExpanded(!m_expanded); });
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_reason);
    body->addLayout(m_evidence);
    body->addWidget(m_steps);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(4));
    layout->addWidget(m_line);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
}

void LastYearBox::setLastYear(const std::optional<LastYear>& lastYear, bool unrated) {
    setVisible(lastYear.has_value());
    if (!lastYear)
        return;
    const Snapshot& then = *lastYear->snapshot;
    m_year = toQString(then.assessment.year.label());
    const RatingValue& value = then.ratings[lastYear->position].value;
    QString line = tr("Last year (%1): %2", "year, level")
                       .arg(m_year, toQString(valueText(QtWording(), *then.rubric, value)));
    if (lastYear->reworded)
        line += QStringLiteral(". ") + tr("The wording was different then.");
    m_line->setText(line);
    showDetails(detailsOf(*lastYear));
    const std::pair shownFor(lastYear->position, unrated);
    setExpanded(std::exchange(m_shownFor, shownFor) == shownFor ? m_expanded : unrated);
}

LastYearBox::Details LastYearBox::detailsOf(const LastYear& lastYear) {
    const Snapshot& then = *lastYear.snapshot;
    const DimensionId& dimension = then.rubric->dimension(lastYear.position).id;
    Details details{toQString(then.ratings[lastYear.position].reason), {}, {}};
    QStringList steps;
    for (const NextStep* step : nextStepsFor(then, dimension))
        steps << tr("Next step: %1 (%2)")
                     .arg(toQString(step->text), toQString(statusText(QtWording(), step->status)));
    details.steps = steps.join(QLatin1Char('\n'));
    for (const Evidence* piece : evidenceFor(then, dimension))
        details.evidence.push_back(*piece);
    return details;
}

void LastYearBox::showDetails(const Details& details) {
    if (details == m_details)
        return;
    m_details = details;
    m_reason->setText(details.reason);
    m_reason->setVisible(!details.reason.isEmpty());
    m_steps->setText(details.steps);
    m_steps->setVisible(!details.steps.isEmpty());
    for (QWidget* card : std::exchange(m_cards, {}))
        card->deleteLater();
    for (const Evidence& piece : details.evidence) {
        auto* card = new PanelItem(m_appearance, toQString(piece.title), evidenceFacts(piece), m_body);
        card->setAccessibleName(tr("Last year's evidence: %1").arg(card->accessibleName()));
        connect(card, &PanelItem::clicked, this, [this, piece] { showPiece(piece); });
        m_evidence->addWidget(card);
        setTabOrder(m_cards.empty() ? m_more : m_cards.back(), card);
        m_cards.push_back(card);
    }
}

void LastYearBox::showPiece(const Evidence& piece) {
    auto* view =
        new EvidenceView(piece, tr("Evidence of %1", "school year").arg(m_year), m_appearance, window());
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->open();
}

void LastYearBox::setExpanded(bool expanded) {
    m_expanded = expanded;
    m_more->setVisible(!m_details.isEmpty());
    m_more->setText(expanded ? tr("Hide reason and evidence") : tr("Show reason and evidence"));
    m_more->setAccessibleName(expanded ? tr("Hide last year's reason and evidence")
                                       : tr("Show last year's reason and evidence"));
    m_body->setVisible(expanded && !m_details.isEmpty());
}

} // namespace plumbline::ui
