// SPDX-License-Identifier: MIT
// The window for the whole room: on the second screen where there is one.
#pragma once

#include <QWidget>

#include "ui/session.h"

#include <optional>

class QScreen;

namespace plumbline::ui {

class Appearance;
class ProjectorPage;

class ProjectorWindow : public QWidget {
    Q_OBJECT

public:
    ProjectorWindow(Session& session, const Appearance& appearance, QWidget* parent);

    /// Shows a dimension of the open rating session; blank where it is not on its agenda.
    void showDimension(const DimensionId& dimension);
    void setBlank(bool blank);

    bool isBlank() const { return m_blank; }

    /// Opens it over the whole second screen, or as a normal window where there is only one.
    void open();
    /// One level large, two compared, all, and round again.
    void cycleLevels();
    /// Goes to a higher or lower level where not all are shown.
    void step(int levels);
    /// Changes places with the window it belongs to.
    void swapScreens();

    const ProjectorPage& page() const { return *m_page; }

signals:
    void closed();
    void blankChanged(bool blank);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void refresh();
    QScreen* deskScreen() const;
    /// Another screen than the desk's; nullptr where there is none.
    QScreen* otherScreen() const;
    void fill(QScreen* screen);
    void screenLeft(QScreen* screen);
    void screenCame();

    Session& m_session;
    ProjectorPage* m_page;
    std::optional<DimensionId> m_dimension;
    bool m_blank = false;
    QScreen* m_filled = nullptr; ///< the screen it fills; never dereferenced
    bool m_lostScreen = false;
};

} // namespace plumbline::ui
