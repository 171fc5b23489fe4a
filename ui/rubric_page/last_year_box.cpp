// SPDX-License-Identifier: MIT
#include "ui/rubric_page/last_year_box.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/wording_of.h"
#include "ui/rubric_page/evidence_list.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

LastYearBox::LastYearBox(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_line(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Ink, this))
    , m_more(new QPushButton(this))
    , m_details(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    m_details->setObjectName(QStringLiteral("lastYearDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setObjectName(QStringLiteral("lastYearLine"));
    m_more->setObjectName(QStringLiteral("lastYearMore"));
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] { setExpanded(!m_expanded); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_details);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    setExpanded(false);
}

void LastYearBox::setLastYear(const std::optional<LastYear>& lastYear) {
    setVisible(lastYear.has_value());
    if (!lastYear)
        return;
    const Snapshot& then = *lastYear->snapshot;
    const Rating& rating = then.ratings[lastYear->position];
    QString line = tr("Last year (%1): %2", "year, level")
                       .arg(toQString(then.assessment.year.label()),
                            toQString(valueText(QtWording(), *then.rubric, rating.value)));
    if (lastYear->reworded)
        line += QStringLiteral(". ") + tr("The wording was different then.");
    m_line->setText(line);
    const QString details = detailsOf(*lastYear);
    m_details->setText(details);
    m_more->setVisible(!details.isEmpty());
    m_details->setVisible(m_expanded && !details.isEmpty());
}

QString LastYearBox::detailsOf(const LastYear& lastYear) const {
    const Snapshot& then = *lastYear.snapshot;
    const DimensionId& dimension = then.rubric->dimension(lastYear.position).id;
    QStringList lines;
    if (const std::string& reason = then.ratings[lastYear.position].reason; !reason.empty())
        lines << toQString(reason);
    for (const Evidence* piece : evidenceFor(then, dimension))
        lines << tr("Evidence: %1 (%2)").arg(toQString(piece->title), evidenceFacts(*piece));
    for (const NextStep* step : nextStepsFor(then, dimension))
        lines << tr("Next step: %1 (%2)")
                     .arg(toQString(step->text), toQString(statusText(QtWording(), step->status)));
    return lines.join(QLatin1Char('\n'));
}

void LastYearBox::setExpanded(bool expanded) {
    m_expanded = expanded;
    m_more->setText(expanded ? tr("Hide reason and evidence") : tr("Show reason and evidence"));
    m_more->setAccessibleName(expanded ? tr("Hide last year's reason and evidence")
                                       : tr("Show last year's reason and evidence"));
    m_details->setVisible(expanded && !m_details->text().isEmpty());
}

} // namespace plumbline::ui
