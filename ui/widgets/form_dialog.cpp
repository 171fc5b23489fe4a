// SPDX-License-Identifier: MIT
#include "ui/widgets/form_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/problem_label.h"

namespace plumbline::ui {

FormDialog::FormDialog(Session& session, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_problem(new ProblemLabel(appearance, this)) {}

void FormDialog::frame(QWidget* form, const QString& save, QWidget* foot) {
    form->layout()->setContentsMargins(0, 0, m_appearance.scaled(8), 0);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* saves = buttons->addButton(save, QDialogButtonBox::AcceptRole);
    saves->setProperty("primary", true);
    saves->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);

    auto* layout = new QVBoxLayout(this);
    const int margin = m_appearance.scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(m_appearance.scaled(12));
    layout->addWidget(new FocusScroll(form, this), 1);
    if (foot)
        layout->addWidget(foot);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

bool FormDialog::perform(const Edit& edit) {
    return performOrSay(m_session, edit, *m_problem);
}

bool FormDialog::performLong(const QString& title, const Edit& edit) {
    return performLongOrSay(m_session, title, edit, *m_problem);
}

bool FormDialog::runLong(const QString& title, const std::function<void(const Progress&)>& work) {
    return runOrSay(m_session, title, work, *m_problem);
}

void FormDialog::hideProblem() {
    m_problem->hide();
}

} // namespace plumbline::ui
