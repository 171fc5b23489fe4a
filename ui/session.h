// SPDX-License-Identifier: MIT
// The open workbook as the window sees it: one current assessment, one signal for each change. The only
// QObject that holds a Workbook.
#pragma once

#include <QObject>
#include <QString>

#include "workbook/workbook.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plumbline::ui {

/// What went wrong, in words for the person, with what to do.
struct Problem {
    QString text;
    QString remedy;
};

/// What differs between two snapshots of the current assessment.
struct Changed {
    /// Dimensions whose rating, reason, marks, evidence or next steps differ, by position.
    std::vector<std::size_t> dimensions;
    bool ratings = false;
    bool marks = false; ///< of statements
    bool evidence = false;
    bool nextSteps = false;
    bool team = false;
    bool sessions = false; ///< rating sessions
    bool focus = false;    ///< what the school works on first
    bool strandTexts = false;
    bool assessment = false; ///< status, year or school
};

class Session : public QObject {
    Q_OBJECT

public:
    /// Runs work away from the window's thread, shows how far it is, and returns when it has ended.
    /// Rethrows what the work throws. The default runs it at once, here.
    using Runner =
        std::function<void(const QString& title, const std::function<void(const Progress&)>& work)>;

    explicit Session(std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
                     QObject* parent = nullptr);
    ~Session() override;

    void setRunner(Runner runner);
    /// Runs long work of any kind (a report, an export) as the runner does; false, with `failed` emitted, on
    /// Error. False without a word where the person cancelled.
    bool run(const QString& title, const std::function<void(const Progress&)>& work);

    // ---- the file ----
    bool open(const QString& path);
    /// Makes a workbook with one empty assessment of the built-in rubric.
    bool create(const QString& path, const Name& school, SchoolYear year);
    /// Makes a copy of the example school at `path` and opens it.
    bool createExample(const QString& path);
    void close();

    bool isOpen() const { return m_workbook != nullptr; }

    bool isReadOnly() const;
    QString path() const;

    const Workbook& workbook() const { return *m_workbook; } ///< to read; open only

    const Clock& clock() const { return *m_clock; }

    // ---- the current assessment ----
    const std::vector<SchoolSummary>& contents() const { return m_contents; }

    /// Never null while a workbook with an assessment is open.
    SnapshotPointer snapshot() const { return m_snapshot; }

    /// Last year's of the same school; null where there is none.
    SnapshotPointer previous() const { return m_previous; }

    bool setCurrent(AssessmentId assessment);
    /// Any assessment of the workbook; null, with `failed` emitted, where it
    /// can not be read.
    SnapshotPointer snapshotOf(AssessmentId assessment);
    /// Why nothing can be changed here now (final, read-only); empty where it can.
    QString whyNotEditable() const;

    // ---- the one door ----
    /// Applies the edit: durable when true. Else nothing has changed and `failed` was emitted.
    bool perform(const Edit& edit);
    /// The same for an edit that may take long (a big file), through the runner.
    bool performLong(const QString& title, const Edit& edit);

    /// What the last performed edit made or touched.
    const Applied& lastApplied() const { return m_lastApplied; }

    /// "Rate District Alignment"; empty where there is nothing to undo.
    QString undoText() const { return m_undoText; }

    QString redoText() const { return m_redoText; }

    /// Why undo is not possible where a barrier stops it; else empty.
    QString undoBarrier() const { return m_undoBarrier; }

    bool undo();
    bool redo();

    /// When something was last saved in this session; nothing before the first change.
    std::optional<Instant> lastSaved() const { return m_lastSaved; }

signals:
    /// A workbook was opened or closed.
    void fileChanged();
    /// Another assessment is the current one.
    void currentChanged();
    /// The current assessment has changed; `snapshot` is the new one.
    void changed(const plumbline::ui::Changed& what);
    /// Schools, years or counts in `contents` are others.
    void contentsChanged();
    /// Undo and redo are others.
    void historyChanged();
    void failed(const plumbline::ui::Problem& problem);

private:
    /// Runs work that may throw Error; false, with `failed` emitted, where it did.
    bool guarded(const std::function<void()>& work);
    void adopt(std::unique_ptr<Workbook> workbook);
    /// `follow` shows the assessment that was changed where it is another than the current one.
    bool settle(const Outcome& outcome, bool follow);
    void refreshHistory();
    /// The edit changed only what is shown, or something else too.
    void showCurrent(const SnapshotPointer& now);
    void showWhatChanged(bool follow);
    void countAgain(const Snapshot& now);
    bool isListed(AssessmentId assessment) const;
    void loadCurrent(AssessmentId assessment);

    std::shared_ptr<const Clock> m_clock;
    Runner m_runner;
    std::unique_ptr<Workbook> m_workbook;
    std::vector<SchoolSummary> m_contents;
    SnapshotPointer m_snapshot;
    SnapshotPointer m_previous;
    Applied m_lastApplied{HistoryId(0), {}, {}, {}, {}};
    QString m_undoText;
    QString m_redoText;
    QString m_undoBarrier;
    std::optional<Instant> m_lastSaved;
    bool m_busy = false;
};

} // namespace plumbline::ui
