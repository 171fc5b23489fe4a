// SPDX-License-Identifier: MIT
#include "ui/evidence/open_rule.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace plumbline::ui {

namespace {

struct OpenRule {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::OpenRule)
};

constexpr std::array<QStringView, 31> documents{
    u"pdf", u"docx", u"xlsx", u"pptx", u"odt",  u"ods",  u"odp",  u"txt",  u"csv", u"md",  u"png",
    u"jpg", u"jpeg", u"gif",  u"bmp",  u"webp", u"tif",  u"tiff", u"heic", u"mp3", u"m4a", u"wav",
    u"ogg", u"oga",  u"mp4",  u"m4v",  u"mov",  u"webm", u"avi",  u"mkv",  u"flac"};

QString endingOf(const QString& name) {
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : name.mid(dot + 1);
}

bool isOneOf(const QString& ending, std::initializer_list<QStringView> endings) {
    return std::ranges::any_of(
        endings, [&](QStringView one) { return one.compare(ending, Qt::CaseInsensitive) == 0; });
}

QString whatItMayDo(const QString& ending) {
    if (ending.isEmpty())
        return OpenRule::tr("The name has no ending that says what it is, so it may be a program.");
    if (isOneOf(ending, {u"docm", u"dotm", u"xlsm", u"xltm", u"xlsb", u"pptm", u"ppsm", u"potm", u"doc",
                         u"dot", u"xls", u"ppt", u"rtf"}))
        return OpenRule::tr("A document of the kind “.%1” can hold macros, which are programs.").arg(ending);
    if (isOneOf(ending, {u"html", u"htm", u"xhtml", u"mht", u"mhtml", u"svg", u"svgz", u"xml"}))
        return OpenRule::tr("A page of the kind “.%1” opens in the browser and can hold programs and load "
                            "things from the internet.")
            .arg(ending);
    if (isOneOf(ending, {u"zip", u"7z", u"rar", u"tar", u"gz", u"iso", u"img", u"eml", u"msg"}))
        return OpenRule::tr(
                   "A file of the kind “.%1” holds other files, and there may be programs among them.")
            .arg(ending);
    return OpenRule::tr("A file of the kind “.%1” may be a program and do anything that you can do.")
        .arg(ending);
}

} // namespace

bool opensAtOnce(const QString& safeName) {
    const QString ending = endingOf(safeName);
    return std::ranges::any_of(
        documents, [&](QStringView document) { return document.compare(ending, Qt::CaseInsensitive) == 0; });
}

QString openQuestion(const QString& safeName) {
    return OpenRule::tr("“%1”\n\n%2 Open it only if you know who it comes from and expected it.")
        .arg(safeName, whatItMayDo(endingOf(safeName)));
}

} // namespace plumbline::ui
