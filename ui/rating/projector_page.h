// SPDX-License-Identifier: MIT
// The page that is projected: draws what was laid out, and says the same to a screen reader.
#pragma once

#include <QWidget>

#include "ui/rating/projector_layout.h"

namespace plumbline::ui {

class Appearance;

class ProjectorPage : public QWidget {
    Q_OBJECT

public:
    explicit ProjectorPage(const Appearance& appearance, QWidget* parent = nullptr);

    void setView(const ProjectorView& view);

    const ProjectorView& view() const { return m_view; }

    void setLevelsShown(LevelsShown shown);

    LevelsShown levelsShown() const { return m_place.shown; }

    /// Turns to the next page of a level, or to the next level where not all are shown.
    void forward();
    void back();
    void showFirstLevel();

    /// What is on the page now; empty where it is blank.
    const ProjectorLayout& arrangement() const { return m_layout; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void describe();
    QStringList levelLines() const;
    void paintLevels(QPainter& painter) const;
    void paintBlank(QPainter& painter) const;
    QColor inkOf(const PlacedText& text) const;

    const Appearance& m_appearance;
    ProjectorView m_view;
    ProjectorPlace m_place;
    ProjectorLayout m_layout;
};

} // namespace plumbline::ui
