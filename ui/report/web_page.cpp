// SPDX-License-Identifier: MIT
#include "ui/report/web_page.h"

#include "report/html.h"
#include "ui/report/html_pictures.h"
#include "ui/report/write_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace plumbline::ui {

void writeWebPage(const QString& path, const Document& document, const Wording& wording,
                  const Progress& progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwUnwritable(path, file.errorString());
    const std::string page = toHtml(document, reportStyle(), htmlPictures(), wording);
    const auto size = static_cast<std::int64_t>(page.size());
    if (progress && !progress(size / 2, size))
        throwStopped();
    if (file.write(page.data(), size) != size || !file.commit())
        throwUnwritable(path, file.errorString());
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != QByteArrayView(page.data(), size))
        throwUnwritable(path, QCoreApplication::translate("Paginator", "it does not hold the whole page"));
    if (progress)
        progress(size, size);
}

} // namespace plumbline::ui
