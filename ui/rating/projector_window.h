// SPDX-License-Identifier: MIT
// The window for the whole room: on the second screen where there is one, else a curtain before the desk's
// window.
#pragma once

#include <QWidget>

#include "ui/rating/session_acts.h"
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

    /// What goes beside the heading in small.
    void setPace(const QString& pace);
    /// What is said of the time to think in place of the vote; empty where there is none.
    void setThinking(const QString& words);
    void setRulesShown(bool shown);

    bool areRulesShown() const { return m_rulesShown; }

    /// Opens it over the whole second screen, or over the desk's window where there is only one.
    void open();

    /// It was opened and not closed; a curtain that is down is open too.
    bool isOpen() const { return m_open; }

    bool hasOneScreen() const { return !otherScreen(); }

    /// It covers the desk's window on the only screen.
    bool isCurtain() const { return isVisible() && isFullScreen() && hasOneScreen(); }

    /// With one screen: covers the desk's window, or gives it back.
    void toggleCurtain();
    /// One level large, two compared, all, and round again.
    void cycleLevels();
    /// Changes places with the window it belongs to.
    void swapScreens();

    const ProjectorPage& page() const { return *m_page; }

signals:
    void closed();
    void blankChanged(bool blank);
    /// It was opened, closed, moved, covered or blanked.
    void stateChanged();
    /// A key of the session was pressed here that is the facilitator's to answer.
    void requested(plumbline::ui::SessionAct act);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void perform(SessionAct act);
    void cover();
    QScreen* deskScreen() const;
    /// Another screen than the desk's; nullptr where there is none.
    QScreen* otherScreen() const;
    void fill(QScreen* screen);
    void screenLeft(QScreen* screen);
    void screenCame();

    Session& m_session;
    ProjectorPage* m_page;
    std::optional<DimensionId> m_dimension;
    QString m_pace;
    QString m_thinking;
    bool m_open = false;
    bool m_blank = false;
    bool m_rulesShown = false;
    QScreen* m_filled = nullptr; ///< the screen it fills; never dereferenced
    bool m_lostScreen = false;
};

} // namespace plumbline::ui
