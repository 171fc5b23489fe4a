// SPDX-License-Identifier: MIT
// The first page: new, open, the example school, and what was open last.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class RecentFiles;
class WelcomeButton;
struct RecentFile;

class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(RecentFiles& recent, const Appearance& appearance, QWidget* parent);

    /// Reads the list of recent files anew.
    void refresh();

signals:
    void newRequested();
    void openRequested();
    void exampleRequested();
    void fillInRequested();
    void fileRequested(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void describe(const plumbline::ui::RecentFile& file);

    RecentFiles& m_recent;
    const Appearance& m_appearance;
    QWidget* m_recentArea;
    QVBoxLayout* m_recentList;
    WelcomeButton* m_first;
};

} // namespace plumbline::ui
