// SPDX-License-Identifier: MIT
// What last year's assessment said about the current dimension: a reference, never an answer.
#pragma once

#include <QWidget>

#include "ui/rubric_page/row_content.h"

class QPushButton;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class LastYearBox : public QWidget {
    Q_OBJECT

public:
    LastYearBox(const Appearance& appearance, QWidget* parent);

    /// Hidden where there is nothing to say.
    void setLastYear(const std::optional<LastYear>& lastYear);

private:
    void setExpanded(bool expanded);
    QString detailsOf(const LastYear& lastYear) const;

    TonedLabel* m_line;
    QPushButton* m_more;
    TonedLabel* m_details;
    bool m_expanded = false;
};

} // namespace plumbline::ui
