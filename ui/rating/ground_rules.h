// SPDX-License-Identifier: MIT
// The ground rules of the session on the facilitator's page: read, changed, and shown to the room.
#pragma once

#include <QWidget>

#include "assessment/rating_session.h"
#include "base/issue.h"

class QPlainTextEdit;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class FormField;

class GroundRules : public QWidget {
    Q_OBJECT

public:
    explicit GroundRules(const Appearance& appearance, QWidget* parent = nullptr);

    /// Shows the rules; what is being typed stays.
    void show(const RatingSession& session, bool editable);
    /// Whether there is a projector that can show them, and whether it does.
    void showRoom(bool projecting, bool projected);
    void showIssues(const Issues& issues);
    /// What was handed over is saved.
    void accept();
    /// Hands over what was typed, where something was.
    void commit();

signals:
    void committed(const QString& text);
    void projectRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();

    const Appearance& m_appearance;
    QPlainTextEdit* m_text;
    FormField* m_field;
    QPushButton* m_project;
};

} // namespace plumbline::ui
