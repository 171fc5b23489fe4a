// SPDX-License-Identifier: MIT
// How evidence gets in, is changed, taken away and copied out: the same from every page.
#pragma once

#include <QObject>
#include <QStringList>

#include "assessment/evidence.h"
#include "ui/evidence/taken.h"

#include <memory>
#include <optional>
#include <vector>

class QMimeData;
class QWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;
class EvidenceDialog;
class OpenedCopies;
class Prompts;
class Session;

/// Dialogs open over `window` and do not block; `position` is the dimension chosen in them beforehand.
class EvidenceEntry : public QObject {
    Q_OBJECT

public:
    using Position = std::optional<std::size_t>;

    EvidenceEntry(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                  QWidget* window);
    ~EvidenceEntry() override;

    void addFor(Position position = {});
    /// Tied to this sentence.
    void addForStatement(const StatementPlace& place);
    void addLink(Position position = {}, const QString& url = {});
    /// Asks for the files where none are given.
    void addFiles(Position position, QStringList paths = {});

    /// Whether something dropped holds files, a picture or a link.
    static bool canTake(const QMimeData& dropped);
    void take(Position position, const QMimeData& offered);
    /// What is on the clipboard; words become a note.
    void paste(Position position = {});

    /// Chooses pieces of earlier years that this one uses too.
    void useFromOtherYear();
    void edit(EvidenceId id);
    void setState(EvidenceId id, EvidenceState state);
    void remove(EvidenceId id);
    /// Opens a copy of the file in the system's program; asks first where it may run something.
    void openFile(EvidenceId id);
    /// Writes the file of this evidence where the person says.
    void saveCopy(EvidenceId id);
    /// Exports evidence as a binder: all, or what is `listed`.
    void exportBinder(std::vector<EvidenceId> listed);
    /// Opens a link in the system's browser or mail program.
    void openLink(const QString& url);

private:
    void openWith(Position position, const Taken& taken);
    EvidenceDialog* makeDialog(Position position);
    const Evidence* find(EvidenceId id) const;
    const Attachment* findFile(EvidenceId id) const;

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    QWidget* m_window;
    std::unique_ptr<OpenedCopies> m_opened;
};

} // namespace plumbline::ui
