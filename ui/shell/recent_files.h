// SPDX-License-Identifier: MIT
// The workbooks that were open last: where they are, and what is in them, read away from the window's thread.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QThread;

namespace plumbline::ui {

/// What the welcome page shows of a workbook: "Lincoln High School", "2026–27 · 9 of 15 rated".
struct RecentFile {
    QString path;
    QString title;
    QString detail;
};

class RecentFiles : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QObject* parent = nullptr);
    ~RecentFiles() override;

    /// Newest first, those that are still there; title is the file's name until `described`.
    std::vector<RecentFile> list() const;
    void add(const QString& path);
    /// Reads what is in each file; `described` comes for each that could be read.
    void describe();
    /// Waits until no file is being read, so that one of them can be opened to write.
    void finishReading();

signals:
    void described(const plumbline::ui::RecentFile& file);

private:
    std::unique_ptr<QThread> m_reader;
};

} // namespace plumbline::ui
