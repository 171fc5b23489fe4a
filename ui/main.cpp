// SPDX-License-Identifier: MIT
// Plumbline: the window, or with a verb the command line.
#include <QApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>

#include <iostream>

#include "ui/command_line/command_line.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/long_work.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_mark.h"
#include "ui/shell/style.h"
#include "ui/shell/view_commands.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

using namespace plumbline;

void nameProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationName(QStringLiteral("plumbline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    // The words are English so far: dates and numbers among them are too. The country still chooses the
    // paper.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::system().territory()));
}

/// Qt ends a program that finds no display with a remark for programmers.
bool displayIsMissing() {
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

/// Secret ballots pass through the memory of the window: no crash may write that to a disk.
void refuseCrashDumps() {
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

int runWindow(int argc, char** argv, const QString& file) {
    if (displayIsMissing()) {
        std::cerr << "Plumbline's window needs a display, and there is none here. Use a verb instead: "
                     "plumbline help.\n";
        return 1;
    }
    refuseCrashDumps();
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Plumbline"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.plumbline.Plumbline"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/plumbline.svg")));
    auto* style = new ui::Style;
    QApplication::setStyle(style); // the application owns it
    ui::Appearance appearance;
    ui::ViewCommands::restore(appearance);
    style->setAppearance(&appearance);
    int result = 0;
    {
        ui::Session session;
        ui::DialogPrompts prompts;
        ui::MainWindow window(session, appearance, prompts);
        const ui::StartMark startMark(window);
        prompts.setWindow(&window);
        session.setRunner(ui::longWorkRunner(&window));
        if (!file.isEmpty())
            window.openPath(file);
        window.show();
        result = QApplication::exec();
    }
    style->setAppearance(nullptr);
    return result;
}

int runVerb(int argc, char** argv, const QStringList& arguments) {
    // The command line speaks for itself: what Qt remarks about a missing desktop is not for its reader.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    if (ui::needsFonts(arguments.value(0))) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return ui::runCommandLine(arguments, std::cin, std::cout, std::cerr);
    }
    const QCoreApplication application(argc, argv);
    return ui::runCommandLine(arguments, std::cin, std::cout, std::cerr);
}

} // namespace

int main(int argc, char** argv) {
    nameProgram();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString first = arguments.value(0);
    const bool forWindow = first.isEmpty() || (!ui::isVerb(first) && QFileInfo::exists(first));
    return forWindow ? runWindow(argc, argv, first) : runVerb(argc, argv, arguments);
}
