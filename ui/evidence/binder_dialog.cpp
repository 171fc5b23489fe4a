// SPDX-License-Identifier: MIT
#include "ui/evidence/binder_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QRadioButton>
#include <QVBoxLayout>

#include "exchange/binder.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

QString pieces(std::size_t count) {
    return toQString(QtWording().count(PLUMBLINE_TEXT("%n piece"), PLUMBLINE_TEXT("%n pieces"),
                                       static_cast<std::int64_t>(count)));
}

} // namespace

BinderDialog::BinderDialog(Session& session, const Appearance& appearance, Prompts& prompts,
                           std::vector<EvidenceId> listed, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_prompts(prompts)
    , m_snapshot(session.snapshot())
    , m_listed(std::move(listed))
    , m_zip(new QRadioButton(tr("One ZIP file"), this))
    , m_folder(new QRadioButton(tr("A folder"), this))
    , m_all(new QRadioButton(tr("All evidence of this year (%1)").arg(pieces(m_snapshot->evidence.size())),
                             this))
    , m_some(new QRadioButton(tr("What the list shows now (%1)").arg(pieces(m_listed.size())), this)) {
    setWindowTitle(tr("Export evidence binder"));
    frame(makeForm(), tr("Export…"));
    m_zip->setChecked(true);
    m_all->setChecked(true);
    m_some->setEnabled(!m_listed.empty() && m_listed.size() < m_snapshot->evidence.size());
    fitDialog(*this, QSize(appearance.scaled(520), appearance.scaled(380)));
    m_zip->setFocus(Qt::OtherFocusReason);
}

QWidget* BinderDialog::makeForm() {
    auto* about = new TonedLabel(appearance(), Appearance::Text::Body, TonedLabel::Tone::Muted, this);
    about->setText(tr("The files, notes and links, with an index page that opens in any browser. For people "
                      "without Plumbline."));
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setSpacing(appearance().scaled(12));
    layout->addWidget(about);
    layout->addWidget(makeChoice(tr("As"), m_zip, m_folder));
    layout->addWidget(makeChoice(tr("Which"), m_all, m_some));
    layout->addStretch();
    return form;
}

QWidget* BinderDialog::makeChoice(const QString& name, QRadioButton* first, QRadioButton* second) {
    auto* choice = new QWidget;
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QRadioButton* button : {first, second}) {
        button->setAccessibleDescription(name);
        layout->addWidget(button);
    }
    choice->setFocusProxy(first);
    return new FormField(name, choice, appearance());
}

QString BinderDialog::askTarget(bool& replace) {
    const QString name = toQString(safeFileName(
        toUtf8(tr("%1 %2 evidence")
                   .arg(toQString(m_snapshot->school.name), toQString(m_snapshot->assessment.year.id())))));
    if (m_zip->isChecked()) {
        QString file = m_prompts.saveFile(windowTitle(), name + QStringLiteral(".zip"),
                                          tr("ZIP files (*.zip)"), QStringLiteral("zip"));
        // The system's dialog has asked already.
        replace = !file.isEmpty() && QFileInfo::exists(file);
        return file;
    }
    const QString parent = m_prompts.chooseFolder(windowTitle());
    if (parent.isEmpty())
        return {};
    QString folder = QDir(parent).filePath(name);
    replace = QFileInfo::exists(folder);
    if (replace &&
        !m_prompts.confirm(tr("Replace the binder?"),
                           tr("In this folder there is “%1” already. It would be written anew.").arg(name),
                           tr("Replace")))
        return {};
    return folder;
}

void BinderDialog::accept() {
    hideProblem();
    BinderChoice choice;
    const QString target = askTarget(choice.replace);
    if (target.isEmpty())
        return;
    choice.zip = m_zip->isChecked();
    if (m_some->isChecked())
        choice.evidence = m_listed;
    const bool written = runLong(tr("Exporting the evidence…"), [&](const Progress& progress) {
        writeBinder(toPath(target), *m_snapshot, session().workbook().attachments(), choice,
                    session().clock().now(), QtWording(), progress);
    });
    if (!written)
        return;
    emit saved(tr("The evidence binder is in “%1”.").arg(QFileInfo(target).fileName()));
    QDialog::accept();
}

} // namespace plumbline::ui
