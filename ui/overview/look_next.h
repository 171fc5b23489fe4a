// SPDX-License-Identifier: MIT
// "Where to look next": what is missing or unfinished, each a link to where it is mended.
#pragma once

#include <QString>

#include "ui/widgets/card.h"

#include "analysis/gaps.h"
#include "assessment/snapshot.h"

#include <vector>

class QVBoxLayout;

namespace plumbline::ui {

class LinkButton;
class TonedLabel;

class LookNext : public Card {
    Q_OBJECT

public:
    explicit LookNext(const Appearance& appearance, QWidget* parent = nullptr);

    /// So many of a section are shown; the others behind "and 4 more".
    static constexpr std::size_t mostShown = 3;

    void show(const Snapshot& snapshot, Date today);

signals:
    void dimensionRequested(std::size_t position);
    void stepRequested(plumbline::NextStepId step);

private:
    struct Item {
        QString label;
        QString detail;
        std::size_t position = 0;
        std::optional<NextStepId> step;

        friend bool operator==(const Item&, const Item&) = default;
    };

    struct Section {
        QString title;
        std::vector<Item> items;

        friend bool operator==(const Section&, const Section&) = default;
    };

    static Section dimensionSection(const QString& title, const Snapshot& snapshot,
                                    const std::vector<std::size_t>& positions);
    static Section stepSection(const QString& title, const Snapshot& snapshot,
                               const std::vector<const NextStep*>& steps);
    static std::vector<Section> sectionsOf(const Snapshot& snapshot, Date today);
    void rebuild();
    void addSection(const Section& section);
    LinkButton* addItem(const Item& item, QVBoxLayout* column);
    void follow();

    std::vector<Section> m_sections;
    QWidget* m_content = nullptr;
    TonedLabel* m_title;
};

} // namespace plumbline::ui
