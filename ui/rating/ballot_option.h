// SPDX-License-Identifier: MIT
// One choice on a ballot: a large radio button with the level's glyph, its name, its key and its words.
#pragma once

#include <QRadioButton>

#include "assessment/rating_session.h"
#include "ui/figures/wrapped_text.h"

#include <optional>

namespace plumbline::ui {

class Appearance;

class BallotOption : public QRadioButton {
    Q_OBJECT

public:
    /// `levels` is how many the rubric has.
    BallotOption(const Appearance& appearance, BallotChoice choice, int levels, const QString& name,
                 const QString& words, QWidget* parent = nullptr);

    BallotChoice choice() const { return m_choice; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& place) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QFont wordsFont() const;
    double textWidth(int width) const;
    double headHeight() const;
    double padding() const;
    void layOut();
    void paintBox(QPainter& painter, const QRectF& box) const;
    void paintHead(QPainter& painter, const QRectF& box) const;

    const Appearance& m_appearance;
    BallotChoice m_choice;
    int m_levels;
    QString m_name;
    QString m_words;
    std::optional<WrappedText> m_text; ///< the words at the present width
};

} // namespace plumbline::ui
