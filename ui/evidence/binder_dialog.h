// SPDX-License-Identifier: MIT
// Exports evidence as a binder, for people without Plumbline: as one ZIP file or as a folder.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "assessment/snapshot.h"

#include <vector>

class QRadioButton;

namespace plumbline::ui {

class Prompts;

class BinderDialog : public FormDialog {
    Q_OBJECT

public:
    /// `listed` is what the page shows just now; it can be chosen where it is not all.
    BinderDialog(Session& session, const Appearance& appearance, Prompts& prompts,
                 std::vector<EvidenceId> listed, QWidget* parent = nullptr);

    /// Asks where to, and exports.
    void accept() override;

signals:
    /// What was written, in words.
    void saved(const QString& words);

private:
    QWidget* makeForm();
    QWidget* makeChoice(const QString& name, QRadioButton* first, QRadioButton* second);
    /// Where to; empty where the person gave up.
    QString askTarget(bool& replace);

    Prompts& m_prompts;
    SnapshotPointer m_snapshot;
    std::vector<EvidenceId> m_listed;
    QRadioButton* m_zip;
    QRadioButton* m_folder;
    QRadioButton* m_all;
    QRadioButton* m_some;
};

} // namespace plumbline::ui
