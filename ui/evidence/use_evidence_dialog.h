// SPDX-License-Identifier: MIT
// Uses evidence of earlier years of the school again: chooses the pieces, by reference, one undo step.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "assessment/snapshot.h"

#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace plumbline::ui {

class FormField;
class TonedLabel;

class UseEvidenceDialog : public FormDialog {
    Q_OBJECT

public:
    UseEvidenceDialog(Session& session, const Appearance& appearance, QWidget* parent = nullptr);

    /// How many pieces can be chosen.
    int offered() const { return static_cast<int>(m_offers.size()); }

    void accept() override;

signals:
    /// What was taken, in words.
    void saved(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A piece this year does not use, with what it would support here.
    struct Offer {
        UseEvidence edit;
        QString year;
        QString searchText;
    };

    void collect();
    void collect(const Snapshot& earlier);
    bool isKnown(EvidenceId id) const;
    QWidget* makeForm();
    void addRow(const Offer& offer, const Evidence& evidence);
    void search(const QString& text);
    void tellChosen();
    std::vector<Edit> chosen() const;

    SnapshotPointer m_here;
    std::vector<Offer> m_offers;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    FormField* m_listField;
    TonedLabel* m_count;
};

} // namespace plumbline::ui
