// SPDX-License-Identifier: MIT
// What of a drag can become evidence: files of this computer, or one link.
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace plumbline::ui {

struct DroppedEvidence {
    QStringList files;
    QString link;

    bool isEmpty() const { return files.isEmpty() && link.isEmpty(); }
};

DroppedEvidence droppedEvidence(const QMimeData& dragged);

} // namespace plumbline::ui
