// SPDX-License-Identifier: MIT
#include "ui/file_name.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct FileNames {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::FileNames)
};

} // namespace

FileName fileNameOf(const QString& path) {
    QString shown;
    for (const char32_t character : QFileInfo(path).fileName().toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        const bool isPrintable{Name::parse(toUtf8(QLatin1Char('x') + one + QLatin1Char('x')))};
        shown += isPrintable ? one : QString(QChar(QChar::ReplacementCharacter));
    }
    const Parsed<FileName> name = FileName::parse(abbreviated(toUtf8(shown), FileName::rule.longest));
    return name ? *name.value : *FileName::parse(toUtf8(FileNames::tr("Unnamed file"))).value;
}

Name titleForFile(const FileName& name) {
    constexpr std::size_t longest = Name::rule.longest;
    const QString ending = QLatin1Char('.') + QFileInfo(toQString(name.value())).suffix();
    const std::size_t endingLength = characterCount(toUtf8(ending));
    const bool keepsEnding = characterCount(name.value()) > longest && endingLength < longest / 2;
    return *Name::parse(keepsEnding ? abbreviated(name.value(), longest - endingLength) + toUtf8(ending)
                                    : abbreviated(name.value(), longest))
                .value;
}

} // namespace plumbline::ui
