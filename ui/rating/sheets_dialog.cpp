// SPDX-License-Identifier: MIT
#include "ui/rating/sheets_dialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include "report/ballot_sheets.h"
#include "ui/prompts.h"
#include "ui/report/paper_choice.h"
#include "ui/report/pdf.h"
#include "ui/report/print.h"
#include "ui/report/report_preview.h"
#include "ui/report/suggested_name.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

SheetsDialog::SheetsDialog(Session& session, const Appearance& appearance, Prompts& prompts,
                           Announcer& announcer, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_absent(new QCheckBox(tr("Also for voters who are &absent"), this))
    , m_paper(new PaperChoice(this))
    , m_note(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_problem(new ProblemLabel(appearance, this))
    , m_preview(new ReportPreview(appearance, this)) {
    setWindowTitle(tr("Print ballot sheets"));
    build(appearance);
    connect(m_absent, &QCheckBox::toggled, this, &SheetsDialog::refresh);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SheetsDialog::refresh);
    fitDialog(*this, QSize(appearance.scaled(760), appearance.scaled(720)));
    refresh();
    (m_print->isEnabled() ? m_print : m_pdf)->setFocus();
}

void SheetsDialog::build(const Appearance& appearance) {
    m_note->setObjectName(QStringLiteral("note"));
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(appearance.scaled(10));
    layout->addWidget(makeChoices(appearance));
    layout->addWidget(m_note);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
}

QWidget* SheetsDialog::makeChoices(const Appearance& appearance) {
    auto* choices = new QWidget(this);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(appearance.scaled(20));
    row->addWidget(new FormField(tr("Paper &size"), m_paper, appearance, choices));
    row->addWidget(m_absent, 0, Qt::AlignBottom);
    row->addStretch(1);
    return choices;
}

QWidget* SheetsDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setProperty("primary", true);
    m_pdf = buttons->addButton(tr("Save P&DF…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &SheetsDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &SheetsDialog::savePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SheetsDialog::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const RatingSession* session = openSession(*snapshot);
    if (!session)
        return;
    const auto voters = std::ranges::count_if(snapshot->team, &Member::votes);
    const auto present = static_cast<std::ptrdiff_t>(votersPresent(*snapshot, *session).size());
    const bool absentToo = m_absent->isChecked();
    m_absent->setEnabled(present < voters);
    m_sheets = ballotSheets(*snapshot, *session, absentToo, QtWording());
    const bool empty = m_sheets.blocks.empty();
    QString note = empty
                       ? tr("There is nothing to print: no voter is here, or no dimension takes ballots now.")
                       : tr("Sheets: %1, one for each voter.").arg(absentToo ? voters : present);
    if (!empty && session->voting == Voting::Anonymous)
        note += QLatin1Char(' ') + tr("Voting is anonymous: they carry no names and are all alike.");
    m_note->setText(note);
    m_print->setEnabled(!empty);
    m_pdf->setEnabled(!empty);
    m_preview->setVisible(!empty);
    m_preview->setDocument(m_sheets, m_paper->paper());
}

void SheetsDialog::savePdf() {
    const QString path = m_prompts.saveFile(tr("Save PDF"), suggestedName(m_sheets) + QStringLiteral(".pdf"),
                                            tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    m_paper->remember();
    const QPageLayout paper = m_paper->paper();
    if (runOrSay(
            m_session, tr("Saving the ballot sheets"),
            [&](const Progress& progress) { writePdf(path, m_sheets, paper, progress); }, *m_problem)) {
        m_announcer.say(tr("Saved %1").arg(QFileInfo(path).fileName()));
        accept();
    }
}

void SheetsDialog::print() {
    QPrinter printer(QPrinter::HighResolution);
    if (!choosePrinter(printer, m_sheets, m_paper->paper(), m_preview->pageCount(), this))
        return;
    m_paper->remember();
    if (runOrSay(
            m_session, tr("Printing the ballot sheets"),
            [&](const Progress& progress) { printReport(printer, m_sheets, progress); }, *m_problem)) {
        m_announcer.say(tr("Sent to the printer"));
        accept();
    }
}

} // namespace plumbline::ui
