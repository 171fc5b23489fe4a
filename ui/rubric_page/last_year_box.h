// SPDX-License-Identifier: MIT
// What last year's assessment said about the current dimension: a reference, never an answer.
#pragma once

#include <QWidget>

#include "ui/rubric_page/row_content.h"

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class LastYearBox : public QWidget {
    Q_OBJECT

public:
    LastYearBox(const Appearance& appearance, QWidget* parent);

    /// Hidden where there is nothing to say. Beside an empty rating its details are shown, else on demand.
    void setLastYear(const std::optional<LastYear>& lastYear, bool unrated);

private:
    struct Details {
        QString reason;
        QString steps; ///< each with its status, on a line of its own
        std::vector<Evidence> evidence;

        bool isEmpty() const { return reason.isEmpty() && steps.isEmpty() && evidence.empty(); }

        friend bool operator==(const Details&, const Details&) = default;
    };

    static Details detailsOf(const LastYear& lastYear);
    void setExpanded(bool expanded);
    void showDetails(const Details& details);
    void showPiece(const Evidence& piece);

    const Appearance& m_appearance;
    TonedLabel* m_line;
    QWidget* m_body;
    TonedLabel* m_reason;
    QVBoxLayout* m_evidence;
    TonedLabel* m_steps;
    QPushButton* m_more;
    Details m_details;
    QString m_year;
    std::vector<QWidget*> m_cards;
    /// What the details were last opened or closed for.
    std::optional<std::pair<std::size_t, bool>> m_shownFor;
    bool m_expanded = false;
};

} // namespace plumbline::ui
