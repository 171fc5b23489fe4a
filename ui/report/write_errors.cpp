// SPDX-License-Identifier: MIT
#include "ui/report/write_errors.h"

#include "base/error.h"
#include "ui/text.h"

#include <QFileInfo>

namespace plumbline::ui {

void throwUnwritable(const QString& path, const QString& reason) {
    throw Error(ErrorCode::InputOutput,
                {PLUMBLINE_TEXT("“%1” can not be written: %2. Choose another folder or name."),
                 {toUtf8(QFileInfo(path).fileName()), toUtf8(reason)}});
}

void throwStopped() {
    throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped: what was not written yet is left out."), {}});
}

} // namespace plumbline::ui
