// SPDX-License-Identifier: MIT
#include "ui/report/suggested_name.h"

#include "assessment/evidence.h"
#include "ui/text.h"

namespace plumbline::ui {

QString suggestedName(const Document& document) {
    QString name = toQString(document.title);
    name.replace(QStringLiteral(" · "), QStringLiteral(", ")).replace(u'–', u'-');
    return toQString(safeFileName(toUtf8(name)));
}

} // namespace plumbline::ui
