// SPDX-License-Identifier: MIT
// The list of evidence: a table of rows with the columns there is room for.
#pragma once

#include <QTableView>

namespace plumbline::ui {

class Appearance;
class EvidenceFilter;

class EvidenceTable : public QTableView {
    Q_OBJECT

public:
    EvidenceTable(EvidenceFilter& rows, const Appearance& appearance, QWidget* parent = nullptr);

signals:
    void currentRowChanged();
    /// Enter, or two presses.
    void editRequested();
    /// Delete.
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void fitColumns();

    const Appearance& m_appearance;
};

} // namespace plumbline::ui
