// SPDX-License-Identifier: MIT
// The two or three dimensions that the school works on first, and the button that chooses them.
#pragma once

#include "ui/widgets/card.h"

#include "assessment/snapshot.h"

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class LinkButton;
class TonedLabel;

class FocusCard : public Card {
    Q_OBJECT

public:
    explicit FocusCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Snapshot& snapshot, bool editable);
    void pointToChoice();

signals:
    void dimensionRequested(std::size_t position);
    void choiceRequested();

private:
    struct Face {
        std::size_t position;
        QString name;
        QString detail;

        friend bool operator==(const Face&, const Face&) = default;
    };

    static std::vector<Face> facesOf(const Snapshot& snapshot);
    void follow();

    TonedLabel* m_title;
    TonedLabel* m_none;
    QVBoxLayout* m_column;
    QWidget* m_list;
    QVBoxLayout* m_links;
    QPushButton* m_choose;
    std::vector<Face> m_faces;
    std::vector<LinkButton*> m_shown;
};

} // namespace plumbline::ui
