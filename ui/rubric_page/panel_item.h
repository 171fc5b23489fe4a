// SPDX-License-Identifier: MIT
// One piece of evidence or one next step in the panel: a card with a title and its facts, to be opened.
#pragma once

#include "ui/rubric_page/panel_button.h"
#include "ui/rubric_page/text_block.h"

namespace plumbline::ui {

class PanelItem : public PanelButton {
    Q_OBJECT

public:
    PanelItem(const Appearance& appearance, const QString& title, const QString& facts, QWidget* parent);

    /// What is done is crossed out.
    void setCrossedOut(bool crossedOut);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void shape(int width) const;

    bool m_crossedOut = false;
    mutable TextBlock m_title;
    mutable TextBlock m_facts;
};

} // namespace plumbline::ui
