// SPDX-License-Identifier: MIT
#include "ui/evidence/attachment_device.h"

#include <algorithm>

#include "assessment/edit.h"
#include "base/error.h"

namespace plumbline::ui {

AttachmentDevice::AttachmentDevice(const AttachmentSource& source, const Attachment& attachment)
    : m_source(source), m_sha256(attachment.sha256), m_size(attachment.size) {
    open(QIODevice::ReadOnly);
}

qint64 AttachmentDevice::readData(char* data, qint64 most) {
    const qint64 length = std::min(most, m_size - pos());
    if (length <= 0)
        return 0;
    try {
        const std::string bytes = m_source.read(m_sha256, pos(), length);
        std::ranges::copy(bytes, data);
        return static_cast<qint64>(bytes.size());
    } catch (const Error& error) {
        setErrorString(QString::fromUtf8(error.what()));
        return -1;
    }
}

qint64 AttachmentDevice::writeData(const char*, qint64) {
    return -1;
}

} // namespace plumbline::ui
