// SPDX-License-Identifier: MIT
// A file of the workbook as a device that is read piece by piece, where it is needed.
#pragma once

#include <QIODevice>

#include "assessment/evidence.h"

namespace plumbline {
class AttachmentSource;
}

namespace plumbline::ui {

class AttachmentDevice : public QIODevice {
    Q_OBJECT

public:
    AttachmentDevice(const AttachmentSource& source, const Attachment& attachment);

    bool isSequential() const override { return false; }

    qint64 size() const override { return m_size; }

protected:
    /// Below zero where the source throws.
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 length) override;

private:
    const AttachmentSource& m_source;
    std::string m_sha256;
    qint64 m_size;
};

} // namespace plumbline::ui
