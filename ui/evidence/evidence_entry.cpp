// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_entry.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "ui/evidence/attachment_copy.h"
#include "ui/evidence/binder_dialog.h"
#include "ui/evidence/content_editor.h"
#include "ui/evidence/evidence_dialog.h"
#include "ui/evidence/open_rule.h"
#include "ui/evidence/opened_copies.h"
#include "ui/evidence/taken.h"
#include "ui/evidence/use_evidence_dialog.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"

namespace plumbline::ui {

EvidenceEntry::EvidenceEntry(Session& session, const Appearance& appearance, Prompts& prompts,
                             Announcer& announcer, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_window(window)
    , m_opened(std::make_unique<OpenedCopies>()) {}

EvidenceEntry::~EvidenceEntry() = default;

void EvidenceEntry::addFor(Position position) {
    if (EvidenceDialog* dialog = makeDialog(position))
        dialog->open();
}

void EvidenceEntry::addForStatement(const StatementPlace& place) {
    if (EvidenceDialog* dialog = makeDialog(place.position)) {
        dialog->chooseStatement(place);
        dialog->open();
    }
}

void EvidenceEntry::addLink(Position position, const QString& url) {
    openWith(position, TakenLink{url});
}

void EvidenceEntry::addFiles(Position position, QStringList paths) {
    if (!m_session.whyNotEditable().isEmpty())
        return;
    if (paths.isEmpty())
        paths = m_prompts.openFiles(tr("Add files"), {});
    if (!paths.isEmpty())
        openWith(position, TakenFiles{std::move(paths)});
}

bool EvidenceEntry::canTake(const QMimeData& dropped) {
    return holdsFilePictureOrLink(dropped);
}

void EvidenceEntry::take(Position position, const QMimeData& offered) {
    const Taken taken = takenFrom(offered);
    if (!std::holds_alternative<std::monostate>(taken))
        openWith(position, taken);
}

void EvidenceEntry::openWith(Position position, const Taken& taken) {
    EvidenceDialog* dialog = makeDialog(position);
    if (!dialog)
        return;
    dialog->content().take(taken);
    dialog->content().focusFirst();
    dialog->open();
}

void EvidenceEntry::paste(Position position) {
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    if (!clipboard || std::holds_alternative<std::monostate>(takenFrom(*clipboard)))
        m_announcer.say(tr("There is nothing on the clipboard that can be evidence."));
    else
        take(position, *clipboard);
}

void EvidenceEntry::useFromOtherYear() {
    if (!m_session.whyNotEditable().isEmpty())
        return;
    auto* dialog = new UseEvidenceDialog(m_session, m_appearance, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UseEvidenceDialog::saved, this,
            [this](const QString& words) { m_announcer.say(words); });
    dialog->open();
}

void EvidenceEntry::edit(EvidenceId id) {
    const Evidence* evidence = find(id);
    if (!evidence)
        return;
    if (EvidenceDialog* dialog = makeDialog({})) {
        dialog->edit(*evidence);
        dialog->open();
    }
}

void EvidenceEntry::setState(EvidenceId id, EvidenceState state) {
    const Evidence* evidence = find(id);
    if (!evidence)
        return;
    const QString title = toQString(evidence->title);
    PutEvidence edit = asEdit(m_session.snapshot()->assessment.id, *evidence);
    edit.state = state;
    if (m_session.perform(edit))
        m_announcer.say(state == EvidenceState::OutOfDate ? tr("“%1” is out of date.").arg(title)
                                                          : tr("“%1” is in date.").arg(title));
}

void EvidenceEntry::remove(EvidenceId id) {
    const Evidence* evidence = find(id);
    if (!evidence)
        return;
    const QString title = toQString(evidence->title);
    if (m_session.perform(RemoveEvidence{m_session.snapshot()->assessment.id, id}))
        m_announcer.say(tr("“%1” removed. Undo brings it back.").arg(title));
}

const Attachment* EvidenceEntry::findFile(EvidenceId id) const {
    const Evidence* evidence = find(id);
    return evidence ? std::get_if<Attachment>(&evidence->content) : nullptr;
}

void EvidenceEntry::openFile(EvidenceId id) {
    const Attachment* file = findFile(id);
    if (!file)
        return;
    const QString name = toQString(safeFileName(file->name));
    if (!opensAtOnce(name) && !m_prompts.confirmRisk(tr("Open this file?"), openQuestion(name), tr("Open")))
        return;
    QString copy;
    const bool copied = m_session.run(tr("Opening the file…"), [&](const Progress& progress) {
        copy = m_opened->copyOf(m_session.workbook(), *file, progress);
    });
    if (!copied)
        return;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
        m_announcer.say(tr("“%1” opens in another program, as a copy that can only be read.").arg(name));
    else
        m_prompts.inform(tr("Open file"), tr("No program here opens “%1”. Save a copy instead.").arg(name));
}

void EvidenceEntry::saveCopy(EvidenceId id) {
    const Attachment* file = findFile(id);
    if (!file)
        return;
    const QString name = toQString(safeFileName(file->name));
    const QString path = m_prompts.saveFile(tr("Save a copy"), name, {}, QFileInfo(name).suffix());
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_session.path())) {
        m_prompts.inform(tr("Save a copy"),
                         tr("This is the workbook that is open. Choose another name for the copy."));
        return;
    }
    const bool saved = m_session.run(tr("Saving a copy…"), [&](const Progress& progress) {
        copyAttachment(m_session.workbook(), *file, toPath(path), progress);
    });
    if (saved)
        m_announcer.say(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
}

void EvidenceEntry::exportBinder(std::vector<EvidenceId> listed) {
    auto* dialog = new BinderDialog(m_session, m_appearance, m_prompts, std::move(listed), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BinderDialog::saved, this, [this](const QString& words) { m_announcer.say(words); });
    dialog->open();
}

void EvidenceEntry::openLink(const QString& url) {
    const Parsed<Link> link = parseLink(toUtf8(url));
    if (!link || !QDesktopServices::openUrl(QUrl(toQString(link.value->url))))
        m_prompts.inform(tr("Open link"),
                         tr("The link can not be opened here. Copy it into a browser:\n%1").arg(url));
}

EvidenceDialog* EvidenceEntry::makeDialog(Position position) {
    if (!m_session.whyNotEditable().isEmpty())
        return nullptr;
    auto* dialog = new EvidenceDialog(m_session, m_appearance, m_prompts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (position)
        dialog->chooseDimension(m_session.snapshot()->rubric->dimension(*position).id);
    connect(dialog, &EvidenceDialog::saved, this, [this](const QString& words) { m_announcer.say(words); });
    return dialog;
}

const Evidence* EvidenceEntry::find(EvidenceId id) const {
    return findEvidence(*m_session.snapshot(), id);
}

} // namespace plumbline::ui
