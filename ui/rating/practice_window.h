// SPDX-License-Identifier: MIT
// A vote for practice: the page of a rating session over a workbook that is thrown away.
#pragma once

#include <QTemporaryDir>
#include <QWidget>

#include "ui/session.h"
#include "ui/shell/announcer.h"

#include <memory>

namespace plumbline::ui {

class Appearance;
class FacilitatorPage;
class Prompts;

class PracticeWindow : public QWidget {
    Q_OBJECT

public:
    /// Opens it over the window of `parent`, which waits until it is closed. Null where no session is open,
    /// or where the workbook for practice can not be made, which `real` says.
    static PracticeWindow* open(Session& real, const Appearance& appearance, Prompts& prompts,
                                QWidget* parent);
    ~PracticeWindow() override;

    /// The session it practises with.
    Session& practice() { return m_practice; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PracticeWindow(std::unique_ptr<QTemporaryDir> folder, const Appearance& appearance, Prompts& prompts,
                   QWidget* parent);
    QWidget* makeBanner(const Appearance& appearance);
    void closeWhereEnded();

    // In this order: the page goes first, then what it shows, then the folder with the file.
    std::unique_ptr<QTemporaryDir> m_folder;
    Session m_practice;
    Announcer m_announcer;
    std::unique_ptr<FacilitatorPage> m_page;
};

} // namespace plumbline::ui
