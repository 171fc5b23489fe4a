// SPDX-License-Identifier: MIT
#include "ui/compare/columns_dialog.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "ui/compare/columns_model.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

#include "analysis/comparison.h"

namespace plumbline::ui {

namespace {

QLabel* labelFor(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

/// Every word must be there, in any order: "lincoln 25" finds "Lincoln High School · 2025–26".
QRegularExpression patternOf(const QString& text) {
    QString pattern;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

ColumnsDialog::ColumnsDialog(std::vector<ColumnCandidate> candidates, const std::vector<AssessmentId>& chosen,
                             const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_model(new ColumnsModel(std::move(candidates), this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_candidates(new QListView)
    , m_order(new QListWidget)
    , m_earlier(new QPushButton(tr("Earlier")))
    , m_later(new QPushButton(tr("Later")))
    , m_remove(new QPushButton(tr("Take out")))
    , m_count(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Choose what stands side by side"));
    m_found->setSourceModel(m_model);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::search);
    connect(m_model, &ColumnsModel::chosenChanged, this, &ColumnsDialog::follow);
    connect(m_order, &QListWidget::currentRowChanged, this, &ColumnsDialog::enable);
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ColumnsDialog::removeChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_model->choose(chosen);
    m_search->setFocus();
}

const std::vector<AssessmentId>& ColumnsDialog::chosen() const {
    return m_model->chosen();
}

void ColumnsDialog::build() {
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Compare"));
    auto* beside = new QHBoxLayout;
    beside->setSpacing(m_appearance.scaled(16));
    beside->addWidget(buildCandidates(), 3);
    beside->addWidget(buildChosen(), 2);
    auto* all = new QVBoxLayout(this);
    all->addLayout(beside, 1);
    all->addWidget(m_count);
    all->addWidget(m_buttons);
    fitDialog(*this, QSize(m_appearance.scaled(760), m_appearance.scaled(540)));
}

QWidget* ColumnsDialog::buildCandidates() {
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("School or year"));
    m_candidates->setModel(m_found);
    m_candidates->setUniformItemSizes(true);
    m_candidates->setAccessibleName(tr("All years of all schools"));
    m_candidates->setMinimumHeight(m_appearance.scaled(160));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(labelFor(tr("&Search"), m_search));
    column->addWidget(m_search);
    column->addWidget(m_candidates, 1);
    return side;
}

QWidget* ColumnsDialog::buildChosen() {
    m_order->setWordWrap(true);
    m_order->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_order->setAccessibleName(tr("Chosen, in their order"));
    m_order->setMinimumHeight(m_appearance.scaled(160));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(labelFor(tr("Chosen, in their &order"), m_order));
    column->addWidget(m_order, 1);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    return side;
}

void ColumnsDialog::search(const QString& text) {
    m_found->setFilterRegularExpression(patternOf(text));
}

void ColumnsDialog::follow() {
    const int row = m_order->currentRow();
    {
        const QSignalBlocker quiet(m_order);
        m_order->clear();
        for (const AssessmentId assessment : m_model->chosen())
            m_order->addItem(m_model->labelOf(assessment));
        m_order->setCurrentRow(std::clamp(row, 0, std::max(0, m_order->count() - 1)));
    }
    enable();
}

void ColumnsDialog::enable() {
    const int row = m_order->currentRow();
    const int count = m_order->count();
    m_earlier->setEnabled(row > 0);
    m_later->setEnabled(row >= 0 && row + 1 < count);
    m_remove->setEnabled(row >= 0);
    const auto chosen = m_model->chosen().size();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen >= Comparison::fewestColumns);
    if (chosen < Comparison::fewestColumns)
        m_count->setText(tr("%1 chosen. Choose two at least.").arg(chosen));
    else if (chosen >= Comparison::mostColumns)
        m_count->setText(
            tr("%1 chosen: more do not fit side by side. Take one out to choose another.").arg(chosen));
    else
        m_count->setText(tr("%1 chosen of at most %2.").arg(chosen).arg(Comparison::mostColumns));
}

void ColumnsDialog::move(int by) {
    const int row = m_order->currentRow();
    const int to = row + by;
    std::vector<AssessmentId> chosen = m_model->chosen();
    if (row < 0 || to < 0 || to >= static_cast<int>(chosen.size()))
        return;
    std::swap(chosen[static_cast<std::size_t>(row)], chosen[static_cast<std::size_t>(to)]);
    m_order->setCurrentRow(to);
    m_model->choose(chosen);
}

void ColumnsDialog::removeChosen() {
    const int row = m_order->currentRow();
    std::vector<AssessmentId> chosen = m_model->chosen();
    if (row < 0)
        return;
    chosen.erase(chosen.begin() + row);
    m_model->choose(chosen);
}

} // namespace plumbline::ui
