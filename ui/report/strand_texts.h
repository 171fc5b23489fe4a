// SPDX-License-Identifier: MIT
// What the team says about each strand, to be written beside the preview of the report.
#pragma once

#include <QWidget>

#include "ui/rubric_page/reason_edit.h"
#include "ui/session.h"

#include <memory>
#include <vector>

class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class ProblemLabel;
class TonedLabel;

class StrandTexts : public QWidget {
    Q_OBJECT

public:
    StrandTexts(Session& session, const Appearance& appearance, QWidget* parent = nullptr);

    /// Saves what was typed and is not saved yet.
    void commitPending();
    void forgetTyped();

private:
    /// The field of one strand, with what is to be known about its text.
    struct Field {
        QWidget* box;
        TonedLabel* name;
        ReasonEdit* edit;
        TonedLabel* age; ///< says that ratings changed since
        ProblemLabel* problem;
    };

    void refresh();
    void show(Field& field, const Snapshot& snapshot, std::size_t strand);
    Field makeField();
    void keep(const Field& field, const ReasonEdit::Target& target, const QString& text);

    Session& m_session;
    const Appearance& m_appearance;
    QVBoxLayout* m_column;
    TonedLabel* m_locked;
    std::vector<std::unique_ptr<Field>> m_fields;
};

} // namespace plumbline::ui
