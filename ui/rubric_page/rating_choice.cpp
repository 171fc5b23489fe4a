// SPDX-License-Identifier: MIT
#include "ui/rubric_page/rating_choice.h"

#include <algorithm>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>
#include <utility>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

RatingButton::RatingButton(const Appearance& appearance, const QString& text, RatingValue value, int levels,
                           QWidget* parent)
    : PanelButton(appearance, parent), m_value(value), m_levels(levels) {
    setText(text);
    setAccessibleName(text);
    // Unrated is no choice beside the others but their absence.
    setCheckable(value != RatingValue(Unrated{}));
    setAutoExclusive(isCheckable());
}

QSize RatingButton::sizeHint() const {
    const int across = appearance().scaled(13 + 7 + 2 * 10);
    return {fontMetrics().horizontalAdvance(text()) + across,
            std::max(24, fontMetrics().height() + appearance().scaled(12))};
}

QSize RatingButton::minimumSizeHint() const {
    return {appearance().scaled(60), sizeHint().height()};
}

void RatingButton::nextCheckState() {
    setChecked(true);
}

void RatingButton::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call): every button keeps its tab stop
}

void RatingButton::paintEvent(QPaintEvent*) {
    const Theme& theme = appearance().theme();
    QPainter painter(this);
    const auto level = levelOf(m_value);
    if (isChecked() && level) {
        const LevelColors colors = theme.level(*level, m_levels);
        paintCard(painter, colors.tint, colors.mark, 2);
    } else if (isChecked()) {
        paintCard(painter, theme.headerFill(), theme.ink(), 2);
    } else {
        paintCard(painter, theme.surface(), underMouse() && isEnabled() ? theme.ink() : theme.border());
    }
    const int glyph = appearance().scaled(13);
    const int left = appearance().scaled(10);
    paintLevelGlyph(painter, QRectF(left, (height() - glyph) / 2.0, glyph, glyph), Mark{m_value, m_levels},
                    theme);
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() || isChecked() ? QPalette::Active : QPalette::Disabled,
                                   QPalette::ButtonText));
    const int textLeft = left + glyph + appearance().scaled(7);
    const QRect place(textLeft, 0, width() - textLeft, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

RatingChoice::RatingChoice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clear(new RatingButton(appearance, tr("Clear"), Unrated{}, 0, this)) {
    setAccessibleName(tr("Rating"));
    auto* wrapping = new WrapLayout(this);
    wrapping->setContentsMargins(0, 0, 0, 0);
    constexpr int close = 6;
    wrapping->setSpacing(close);
    m_clear->setObjectName(QStringLiteral("clearRating"));
    m_clear->setAccessibleName(tr("Clear the rating"));
    connect(m_clear, &RatingButton::clicked, this, [this] { emit chosen(Unrated{}); });
}

void RatingChoice::setLevels(const Rubric& rubric) {
    if (rubric.levels() == m_levels)
        return;
    m_levels = rubric.levels();
    for (RatingButton* button : std::exchange(m_buttons, {}))
        delete button;
    layout()->removeWidget(m_clear);
    const int levels = rubric.highest().value();
    for (const LevelRank rank : rubric.ranks())
        addButton(toQString(rubric.level(rank).name), rank, levels);
    addButton(tr("Not applicable"), NotApplicable{}, levels);
    layout()->addWidget(m_clear);
    setTabOrder(m_buttons.back(), m_clear);
}

void RatingChoice::focusFirst() {
    const auto chosen = std::ranges::find_if(m_buttons, &RatingButton::isChecked);
    (chosen == m_buttons.end() ? m_buttons.front() : *chosen)->setFocus(Qt::OtherFocusReason);
}

void RatingChoice::addButton(const QString& text, const RatingValue& value, int levels) {
    auto* button = new RatingButton(m_appearance, text, value, levels, this);
    m_buttons.push_back(button);
    layout()->addWidget(button);
    button->setEnabled(m_editable);
    connect(button, &RatingButton::toggled, this, [this, button](bool checked) {
        if (checked && !m_settling)
            emit chosen(button->value());
    });
}

void RatingChoice::setValue(const RatingValue& value) {
    m_value = value;
    m_settling = true;
    for (RatingButton* button : m_buttons) {
        const bool checked = button->value() == value;
        button->setAutoExclusive(false);
        button->setChecked(checked);
        button->setAutoExclusive(true);
    }
    m_settling = false;
    setEditable(m_editable);
}

void RatingChoice::setEditable(bool editable) {
    m_editable = editable;
    for (RatingButton* button : m_buttons)
        button->setEnabled(editable);
    m_clear->setEnabled(editable && m_value != RatingValue(Unrated{}));
}

} // namespace plumbline::ui
