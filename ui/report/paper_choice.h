// SPDX-License-Identifier: MIT
// Chooses the paper to print on; remembers the last choice.
#pragma once

#include <QComboBox>
#include <QPageLayout>

namespace plumbline::ui {

/// Size and margins, for what is printed next.
void rememberPaper(const QPageLayout& layout);

class PaperChoice : public QComboBox {
    Q_OBJECT

public:
    /// Begins with what was chosen last, else the printer's own paper, else that of the place.
    explicit PaperChoice(QWidget* parent = nullptr);

    QPageLayout paper() const;
    void remember() const;
};

} // namespace plumbline::ui
