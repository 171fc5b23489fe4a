// SPDX-License-Identifier: MIT
// The tests of the widgets: one application on the offscreen platform, with a font that is the same
// everywhere.
#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#ifdef __SANITIZE_ADDRESS__
// Qt PDF 6.4 keeps what it learned of a document's parts while it read it; that is not ours to free.
extern "C" const char* __lsan_default_suppressions() { // NOLINT(bugprone-reserved-identifier)
    return "leak:libQt6Pdf";
}
#endif

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    // Tests run side by side: each process keeps its settings to itself.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("PlumblineTest"));
    QApplication::setApplicationName(QStringLiteral("plumbline-tests"));
    // Without fonts every character is a box, and tests of layout would pass on boxes.
    const QString family = QStringLiteral("DejaVu Sans");
    if (!QFontDatabase::families().contains(family)) {
        std::fprintf(stderr, "The font DejaVu Sans is not installed (package fonts-dejavu-core).\n");
        return 1;
    }
    QApplication::setFont(QFont(family, 10));
    return Catch::Session().run(argc, argv);
}
