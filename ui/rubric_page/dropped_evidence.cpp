// SPDX-License-Identifier: MIT
#include "ui/rubric_page/dropped_evidence.h"

#include <QMimeData>
#include <QUrl>

#include "assessment/evidence.h"
#include "ui/text.h"

namespace plumbline::ui {

DroppedEvidence droppedEvidence(const QMimeData& dragged) {
    DroppedEvidence found;
    for (const QUrl& url : dragged.urls()) {
        if (url.isLocalFile())
            found.files << url.toLocalFile();
        else if (found.link.isEmpty() && parseLink(toUtf8(url.toString(QUrl::FullyEncoded))))
            found.link = url.toString(QUrl::FullyEncoded);
    }
    if (found.isEmpty() && dragged.hasText() && parseLink(toUtf8(dragged.text().trimmed())))
        found.link = dragged.text().trimmed();
    return found;
}

} // namespace plumbline::ui
