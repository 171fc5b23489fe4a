// SPDX-License-Identifier: MIT
#include "ui/widgets/problem_label.h"

#include "ui/session.h"
#include "ui/shell/announcer.h"

namespace plumbline::ui {

namespace {

bool attempt(Session& session, ProblemLabel& label, const std::function<bool()>& work) {
    label.hide();
    const QMetaObject::Connection shown =
        QObject::connect(&session, &Session::failed, &label, [&label](const Problem& problem) {
            label.say(problem.text + QLatin1Char(' ') + problem.remedy);
        });
    const bool done = work();
    QObject::disconnect(shown);
    return done;
}

} // namespace

ProblemLabel::ProblemLabel(const Appearance& appearance, QWidget* parent)
    : TonedLabel(appearance, Appearance::Text::Body, Tone::Error, parent) {
    setObjectName(QStringLiteral("problem"));
    setProperty(spokenWhenShown, true);
    hide();
}

void ProblemLabel::say(const QString& text) {
    setText(text);
    show();
}

bool performOrSay(Session& session, const Edit& edit, ProblemLabel& label) {
    return attempt(session, label, [&] { return session.perform(edit); });
}

bool runOrSay(Session& session, const QString& title, const std::function<void(const Progress&)>& work,
              ProblemLabel& label) {
    return attempt(session, label, [&] { return session.run(title, work); });
}

bool performLongOrSay(Session& session, const QString& title, const Edit& edit, ProblemLabel& label) {
    return attempt(session, label, [&] { return session.performLong(title, edit); });
}

} // namespace plumbline::ui
