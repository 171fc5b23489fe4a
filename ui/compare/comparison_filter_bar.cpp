// SPDX-License-Identifier: MIT
#include "ui/compare/comparison_filter_bar.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSignalBlocker>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

namespace {

QString settingsKey(const char* name) {
    return QStringLiteral("compare/") + QLatin1String(name);
}

} // namespace

ComparisonFilterBar::ComparisonFilterBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_view(new QComboBox)
    , m_rows(new QComboBox)
    , m_strand(new QComboBox)
    , m_mostMoved(new QCheckBox(tr("Most moved first")))
    , m_count(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted)) {
    m_view->setAccessibleName(tr("Show as"));
    m_view->addItems({tr("Table"), tr("Heat map"), tr("Moves"), tr("Shifts"), tr("Can they be compared?")});
    m_rows->setAccessibleName(tr("Which dimensions"));
    m_rows->addItems(
        {tr("All dimensions"), tr("Changed"), tr("Rated higher"), tr("Rated lower"), tr("Not comparable")});
    m_strand->setAccessibleName(tr("Strand"));
    m_count->setWordWrap(false);
    auto* row = new WrapLayout(this);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_strand),
          static_cast<QWidget*>(m_mostMoved), static_cast<QWidget*>(m_count)})
        row->addWidget(widget);
    read();
    for (QComboBox* box : {m_view, m_rows, m_strand})
        connect(box, &QComboBox::activated, this, &ComparisonFilterBar::take);
    connect(m_mostMoved, &QCheckBox::clicked, this, &ComparisonFilterBar::take);
}

CompareView ComparisonFilterBar::view() const {
    return static_cast<CompareView>(m_view->currentIndex());
}

void ComparisonFilterBar::offer(const Comparison& comparison) {
    m_strands.clear();
    m_strands.reserve(comparison.strands.size());
    m_strand->clear();
    m_strand->addItem(tr("All strands"));
    for (const ComparisonStrand& strand : comparison.strands) {
        m_strands.push_back(strand.id);
        m_strand->addItem(toQString(strand.name));
    }
    const auto place = m_filter.strand ? std::ranges::find(m_strands, *m_filter.strand) : m_strands.end();
    if (place == m_strands.end())
        m_filter.strand.reset();
    m_strand->setCurrentIndex(m_filter.strand ? static_cast<int>(place - m_strands.begin()) + 1 : 0);
}

void ComparisonFilterBar::say(std::size_t shown, std::size_t all) {
    const bool filters = view() != CompareView::Comparability;
    for (QWidget* widget : {static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_strand)})
        widget->setVisible(filters);
    m_mostMoved->setVisible(filters && view() != CompareView::Shifts);
    m_count->setVisible(filters && shown != all);
    m_count->setText(tr("%1 of %2 dimensions").arg(shown).arg(all));
}

void ComparisonFilterBar::reset() {
    m_rows->setCurrentIndex(0);
    m_strand->setCurrentIndex(0);
    take();
}

void ComparisonFilterBar::take() {
    m_filter.kind = static_cast<RowKind>(m_rows->currentIndex());
    const int strand = m_strand->currentIndex();
    m_filter.strand =
        strand > 0 ? std::optional(m_strands[static_cast<std::size_t>(strand - 1)]) : std::nullopt;
    m_filter.mostMovedFirst = m_mostMoved->isChecked();
    write();
    emit changed();
}

void ComparisonFilterBar::read() {
    const QSettings settings;
    const auto index = [&](const char* name, const QComboBox& box) {
        return std::clamp(settings.value(settingsKey(name), 0).toInt(), 0, box.count() - 1);
    };
    m_view->setCurrentIndex(index("view", *m_view));
    m_rows->setCurrentIndex(index("rows", *m_rows));
    m_mostMoved->setChecked(settings.value(settingsKey("mostMovedFirst"), false).toBool());
    m_filter.kind = static_cast<RowKind>(m_rows->currentIndex());
    m_filter.mostMovedFirst = m_mostMoved->isChecked();
    m_filter.strand = StrandId::parse(toUtf8(settings.value(settingsKey("strand")).toString()));
}

void ComparisonFilterBar::write() const {
    QSettings settings;
    settings.setValue(settingsKey("view"), m_view->currentIndex());
    settings.setValue(settingsKey("rows"), m_rows->currentIndex());
    settings.setValue(settingsKey("mostMovedFirst"), m_filter.mostMovedFirst);
    settings.setValue(settingsKey("strand"),
                      m_filter.strand ? toQString(m_filter.strand->value()) : QString());
}

} // namespace plumbline::ui
