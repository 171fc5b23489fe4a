// SPDX-License-Identifier: MIT
// A dialog that saves one edit: a form that scrolls, under it what is wrong, the button that saves, Cancel.
#pragma once

#include <QDialog>

#include "assessment/edit.h"
#include "base/progress.h"

#include <functional>

namespace plumbline::ui {

class Appearance;
class ProblemLabel;
class Session;

class FormDialog : public QDialog {
    Q_OBJECT

protected:
    FormDialog(Session& session, const Appearance& appearance, QWidget* parent);

    /// Puts the form into its frame. `save` is the verb on the button, which calls `accept`; `foot` stays in
    /// sight under the form.
    void frame(QWidget* form, const QString& save, QWidget* foot = nullptr);

    Session& session() const { return m_session; }

    const Appearance& appearance() const { return m_appearance; }

    /// False where the edit was not saved; the dialog says why.
    bool perform(const Edit& edit);
    bool performLong(const QString& title, const Edit& edit);
    /// The same for long work that is no edit.
    bool runLong(const QString& title, const std::function<void(const Progress&)>& work);
    void hideProblem();

private:
    Session& m_session;
    const Appearance& m_appearance;
    ProblemLabel* m_problem;
};

} // namespace plumbline::ui
