// SPDX-License-Identifier: MIT
#include "ui/compare/comparability_panel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

constexpr int circumstances = 4; ///< columns of a card: what, before, after, same or not

class CardTable {
public:
    CardTable(const Appearance& appearance, QGridLayout& grid) : m_appearance(appearance), m_grid(grid) {
        grid.setHorizontalSpacing(appearance.scaled(16));
        grid.setVerticalSpacing(appearance.scaled(6));
        for (int column = 0; column < circumstances; ++column)
            grid.setColumnStretch(column, column == 0 ? 2 : 3);
    }

    void addRow(const QStringList& texts, Appearance::Text role, TonedLabel::Tone tone) {
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            auto* label = new TonedLabel(m_appearance, role, tone);
            label->setText(texts[column]);
            m_grid.addWidget(label, m_row, column, Qt::AlignTop);
        }
        ++m_row;
    }

private:
    const Appearance& m_appearance;
    QGridLayout& m_grid;
    int m_row = 0;
};

} // namespace

ComparabilityPanel::ComparabilityPanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addStretch(1);
}

void ComparabilityPanel::show(const Comparison& comparison) {
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, m_appearance.scaled(8), 0);
    column->setSpacing(m_appearance.scaled(12));
    for (const Comparability& pair : comparabilities(comparison, QtWording()))
        column->addWidget(cardFor(comparison, pair));
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_content); // NOLINT(*-static-cast-downcast)
    m_content->show();
}

QWidget* ComparabilityPanel::cardFor(const Comparison& comparison, const Comparability& pair) const {
    const QtWording wording;
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    const int margin = m_appearance.scaled(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_appearance.scaled(8));
    auto* title = new TonedLabel(m_appearance, Appearance::Text::Section, TonedLabel::Tone::Ink);
    title->setText(toQString(pairText(comparison, pair, wording)));
    column->addWidget(title);
    auto* verdict = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Ink);
    verdict->setText(toQString(verdictText(pair, wording)));
    column->addWidget(verdict);
    auto* grid = new QGridLayout;
    column->addLayout(grid);
    CardTable table(m_appearance, *grid);
    table.addRow({QString(), toQString(columnName(comparison, pair.before)),
                  toQString(columnName(comparison, pair.after)), QString()},
                 Appearance::Text::Strong, TonedLabel::Tone::Muted);
    for (const ComparabilityFact& fact : pair.facts) {
        QString same = toQString(sameText(wording, fact.same));
        if (!fact.note.empty())
            same += QStringLiteral(": ") + toQString(fact.note);
        table.addRow({toQString(circumstanceText(wording, fact.about)), toQString(fact.before),
                      toQString(fact.after), same},
                     Appearance::Text::Body, fact.same ? TonedLabel::Tone::Muted : TonedLabel::Tone::Ink);
    }
    return card;
}

} // namespace plumbline::ui
