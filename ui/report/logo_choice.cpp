// SPDX-License-Identifier: MIT
#include "ui/report/logo_choice.h"

#include "ui/prompts.h"
#include "ui/report/picture_loading.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline::ui {

LogoChoice::LogoChoice(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove &logo"), this))
    , m_problem(new ProblemLabel(appearance, this)) {
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    auto* caption = new QLabel(tr("Logo of the school"), this);
    auto* row = new QWidget(this);
    auto* buttons = new WrapLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(row);
    layout->addWidget(m_problem);
    connect(m_choose, &QPushButton::clicked, this, &LogoChoice::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoChoice::remove);
    connect(&session, &Session::changed, this, &LogoChoice::refresh);
    connect(&session, &Session::currentChanged, this, &LogoChoice::refresh);
    refresh();
}

void LogoChoice::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const bool has = snapshot && snapshot->school.logo;
    m_choose->setText(has ? tr("Change lo&go…") : tr("Choose lo&go…"));
    m_remove->setVisible(has);
    // A logo belongs to the school, not to the year: a final report may have a new one.
    const bool writable = snapshot && !m_session.isReadOnly();
    m_choose->setEnabled(writable);
    m_remove->setEnabled(writable);
}

void LogoChoice::choose() {
    const QString path = m_prompts.openFile(tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const std::optional<QByteArray> logo = logoFrom(path);
    if (!logo) {
        m_problem->say(tr("“%1” is no picture that can be read. Choose a PNG or JPEG file.")
                           .arg(QFileInfo(path).fileName()));
        return;
    }
    const std::string name =
        safeFileName(toUtf8(QFileInfo(path).completeBaseName() + QStringLiteral(".png")));
    const Parsed<FileName> kept = FileName::parse(name);
    if (kept &&
        performOrSay(m_session,
                     SetLogo{m_session.snapshot()->school.id, FileBytes{*kept.value, logo->toStdString()}},
                     *m_problem))
        m_announcer.say(tr("The logo is on the title page."));
}

void LogoChoice::remove() {
    if (performOrSay(m_session, SetLogo{m_session.snapshot()->school.id, std::nullopt}, *m_problem)) {
        m_announcer.say(tr("The logo is removed."));
        m_choose->setFocus();
    }
}

} // namespace plumbline::ui
