// SPDX-License-Identifier: MIT
// Asks what goes out of the workbook and as which kind of file, and writes it.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/export/export_file.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace plumbline::ui {

class Prompts;

class ExportDialog : public FormDialog {
    Q_OBJECT

public:
    /// Needs a current assessment.
    ExportDialog(Session& session, const Appearance& appearance, Prompts& prompts, QWidget* parent = nullptr);

    /// Asks where to, and exports.
    void accept() override;

signals:
    /// What was written and what is in it, in words.
    void saved(const QString& words);

private:
    QWidget* makeForm();
    QWidget* makeWhich();
    QWidget* makeFormats();
    QWidget* makeCsvOptions();
    QRadioButton* addFormat(QVBoxLayout* layout, ExportFormat format, const QString& name,
                            const QString& about);
    void showCsvOptions();

    ExportFormat format() const;
    /// The assessments that are chosen, earliest year of each school first.
    std::vector<AssessmentId> chosen() const;
    /// Without its ending.
    QString suggestedName() const;

    Prompts& m_prompts;
    QRadioButton* m_year;
    QRadioButton* m_school;
    QRadioButton* m_all;
    std::vector<QRadioButton*> m_formats; ///< by ExportFormat
    QWidget* m_csvOptions;
    QComboBox* m_table;
    QCheckBox* m_mark;
};

} // namespace plumbline::ui
