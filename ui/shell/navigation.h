// SPDX-License-Identifier: MIT
// The column of pages at the left of the window.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;

/// One page in the column.
class NavigationButton : public QAbstractButton {
    Q_OBJECT

public:
    NavigationButton(const QString& text, const Appearance& appearance, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
};

/// Up and down go through the pages; Enter or Space opens one.
class Navigation : public QWidget {
    Q_OBJECT

public:
    Navigation(const Appearance& appearance, QWidget* parent);

    void addPage(const QString& text);
    void setCurrent(int page);
    /// A page that has nothing to show in this file is not offered.
    void setOffered(int page, bool offered);

signals:
    void pageRequested(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Appearance& m_appearance;
    QVBoxLayout* m_layout;
    std::vector<NavigationButton*> m_buttons;
    QButtonGroup* m_group;
};

} // namespace plumbline::ui
