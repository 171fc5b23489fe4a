// SPDX-License-Identifier: MIT
// The evidence of the current dimension in the panel.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class PanelItem;
class TonedLabel;

/// "PDF · 240 kB · 10/3/2026 · against"
QString evidenceFacts(const Evidence& evidence);

class EvidenceList : public QWidget {
    Q_OBJECT

public:
    EvidenceList(const Appearance& appearance, QWidget* parent);

    void setEvidence(const std::vector<const Evidence*>& evidence);
    void setEditable(bool editable);

signals:
    void opened(plumbline::EvidenceId evidence);
    void addRequested();

private:
    const Appearance& m_appearance;
    std::vector<Evidence> m_shown;
    std::vector<PanelItem*> m_cards;
    QVBoxLayout* m_items;
    TonedLabel* m_none;
    QPushButton* m_add;
};

} // namespace plumbline::ui
