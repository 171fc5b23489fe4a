// SPDX-License-Identifier: MIT
// The border between the core's UTF-8 and Qt's strings, and the core's sentences in the reader's language.
#pragma once

#include <QString>

#include "assessment/rules.h"
#include "base/error.h"
#include "base/wording.h"

#include <filesystem>
#include <string>

namespace plumbline::ui {

inline QString toQString(const std::string& text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

/// Words of a person or a rubric as the caption of a button, box or menu item: an ampersand in them is no
/// mnemonic.
QString asCaption(QString words);

std::filesystem::path toPath(const QString& path);
QString toQString(const std::filesystem::path& path);

/// The core's sentences through Qt's translations; dates and sizes by the locale.
class QtWording final : public Wording {
public:
    std::string say(const char* english, const std::vector<std::string>& arguments = {}) const override;
    std::string count(const char* one, const char* many, std::int64_t number) const override;
    std::string date(Date date) const override;
    Date dayOf(Instant instant) const override;
    std::string size(std::int64_t bytes) const override;
    std::string languageTag() const override;
    using Wording::say;
};

/// A core message in the reader's language.
QString translated(const Message& message);

} // namespace plumbline::ui
