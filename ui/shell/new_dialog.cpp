// SPDX-License-Identifier: MIT
#include "ui/shell/new_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "assessment/evidence.h"
#include "ui/shell/appearance.h"
#include "ui/shell/school_years.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

QString freeWorkbookPath(const QString& name) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("."));
    const QString base = toQString(safeFileName(toUtf8(name)));
    QString path = folder.filePath(base + QStringLiteral(".plumbline"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2.plumbline").arg(base).arg(number));
    return path;
}

NewDialog::NewDialog(SchoolYear year, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_school(new QLineEdit(this))
    , m_year(schoolYearChoice(year, this))
    , m_schoolField(new FormField(tr("&School"), m_school, appearance, this))
    , m_place(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    setObjectName(QStringLiteral("newDialog"));
    setWindowTitle(tr("New self-assessment"));
    m_school->setObjectName(QStringLiteral("newSchool"));
    m_year->setObjectName(QStringLiteral("newYear"));
    auto* yearField = new FormField(tr("School &year"), m_year, appearance, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    start->setProperty("primary", true);
    start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewDialog::reject);
    auto* layout = new QVBoxLayout(this);
    constexpr int margin = 20;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(m_schoolField);
    layout->addWidget(yearField);
    auto* change = new QPushButton(tr("&Change…"), this);
    change->setAccessibleName(tr("Change where the file is kept"));
    connect(change, &QPushButton::clicked, this, &NewDialog::choosePath);
    auto* row = new QHBoxLayout;
    row->addWidget(m_place, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_school, &QLineEdit::textChanged, this, [this] {
        m_schoolField->setIssue({});
        refreshPath();
    });
    refreshPath();
    fitDialog(*this, QSize(appearance.scaled(480), sizeHint().height()));
}

SchoolYear NewDialog::year() const {
    return *SchoolYear::startingIn(m_year->currentData().toInt());
}

void NewDialog::refreshPath() {
    if (!m_pathChosen) {
        const QString name = m_school->text().trimmed();
        m_path = freeWorkbookPath(name.isEmpty() ? tr("Self-assessment") : name);
    }
    m_place->setText(tr("It is kept in %1").arg(QDir::toNativeSeparators(m_path)));
}

void NewDialog::choosePath() {
    QFileDialog dialog(this, tr("Where to keep the file"), m_path, tr("Plumbline workbooks (*.plumbline)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(QStringLiteral("plumbline"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_path = dialog.selectedFiles().value(0);
    m_pathChosen = true;
    refreshPath();
}

void NewDialog::accept() {
    const Parsed<Name> school = Name::parse(toUtf8(m_school->text()));
    if (!school) {
        m_schoolField->setIssues(school.issues);
        m_school->setFocus();
        return;
    }
    m_acceptedSchool = *school.value;
    QDialog::accept();
}

} // namespace plumbline::ui
