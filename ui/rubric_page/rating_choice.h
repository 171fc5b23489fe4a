// SPDX-License-Identifier: MIT
// The rating of the current dimension as a row of buttons.
#pragma once

#include <QWidget>

#include "assessment/assessment.h"
#include "ui/rubric_page/panel_button.h"

#include <vector>

namespace plumbline::ui {

/// One possible rating with its glyph: a level or not applicable, or the button that clears it.
class RatingButton : public PanelButton {
    Q_OBJECT

public:
    RatingButton(const Appearance& appearance, const QString& text, RatingValue value, int levels,
                 QWidget* parent);

    const RatingValue& value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    RatingValue m_value;
    int m_levels;
};

class RatingChoice : public QWidget {
    Q_OBJECT

public:
    RatingChoice(const Appearance& appearance, QWidget* parent);

    void setLevels(const Rubric& rubric);
    void focusFirst();
    /// Also takes back what a click showed and nobody accepted.
    void setValue(const RatingValue& value);
    void setEditable(bool editable);

signals:
    void chosen(const plumbline::RatingValue& value);

private:
    void addButton(const QString& text, const RatingValue& value, int levels);

    const Appearance& m_appearance;
    std::vector<Level> m_levels;
    std::vector<RatingButton*> m_buttons;
    RatingButton* m_clear;
    RatingValue m_value = Unrated{};
    bool m_editable = true;
    bool m_settling = false;
};

} // namespace plumbline::ui
