// SPDX-License-Identifier: MIT
// The report page of the example school, with a script for its questions.
#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "support/catch.h"
#include "ui/prompts.h"
#include "ui/report/report_page.h"
#include "ui/report/report_preview.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"

#include <memory>
#include <optional>
#include <stdexcept>

namespace plumbline::ui::test {

/// Answers every question for a file with the same path.
class OnePath final : public Prompts {
public:
    QString path;
    QString suggested;
    QString picked;

    bool confirm(const QString&, const QString&, const QString&) override { return false; }

    bool confirmRisk(const QString&, const QString&, const QString&) override { return false; }

    std::optional<QString> askText(const QString&, const QString&, const QString&) override { return {}; }

    QString openFile(const QString&, const QString&) override { return picked; }

    QStringList openFiles(const QString&, const QString&) override { return {}; }

    QString saveFile(const QString&, const QString& name, const QString&, const QString&) override {
        suggested = name;
        return path;
    }

    QString chooseFolder(const QString&) override { return {}; }

    void inform(const QString&, const QString&) override {}
};

/// The example school, open, with the page shown.
struct ReportDesk {
    QTemporaryDir folder;
    Session session;
    Appearance appearance;
    OnePath prompts;
    QWidget window;
    Announcer announcer{appearance, &window};
    std::unique_ptr<ReportPage> page;

    ReportDesk() {
        QSettings().clear();
        REQUIRE(session.createExample(folder.filePath("example.plumbline")));
        page = std::make_unique<ReportPage>(session, appearance, prompts, announcer);
        page->resize(1000, 700);
        page->show();
        waitForPages();
    }

    void waitForPages() {
        REQUIRE(QTest::qWaitFor([this] { return page->preview().isReady(); }));
    }

    template <class T>
    T& its(const char* name) {
        T* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }

    QCheckBox& section(const QString& text) {
        for (QCheckBox* check : page->findChildren<QCheckBox*>())
            if (check->text() == text)
                return *check;
        FAIL("no section " << text.toStdString());
        throw std::logic_error("not reached");
    }

    QByteArray saved(const char* button, const QString& name) {
        prompts.path = folder.filePath(name);
        its<QAbstractButton>(button).click();
        QFile file(prompts.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace plumbline::ui::test
