// SPDX-License-Identifier: MIT
#include "ui/rating/attendance_dialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

AttendanceDialog::AttendanceDialog(Session& session, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_count(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_problem(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Attendance"));
    auto* list = new QWidget;
    auto* boxes = new QVBoxLayout(list);
    boxes->setContentsMargins(0, 0, 0, 0);
    for (const Member& member : session.snapshot()->team) {
        const QString name = toQString(member.name);
        const QString words = member.votes ? name : tr("%1 (observes)").arg(name);
        auto* box = new QCheckBox(asCaption(words), list);
        box->setAccessibleName(words);
        const MemberId id = member.id;
        connect(box, &QCheckBox::toggled, this, [this, id](bool present) { setPresent(id, present); });
        boxes->addWidget(box);
        m_boxes[id] = box;
    }
    boxes->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_count);
    layout->addWidget(new FocusScroll(list, this), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    fitDialog(*this, QSize(appearance.scaled(380), appearance.scaled(420)));
    refresh();
}

void AttendanceDialog::refresh() {
    const Snapshot& snapshot = *m_session.snapshot();
    const RatingSession* open = openSession(snapshot);
    if (!open)
        return;
    for (const auto& [id, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(open->absent, id) == open->absent.end());
    }
    m_count->setText(tr("%1 voters are here; the quorum is %2.")
                         .arg(votersPresent(snapshot, *open).size())
                         .arg(open->quorum));
}

void AttendanceDialog::setPresent(MemberId member, bool present) {
    performOrSay(m_session, SetAttendance{m_session.snapshot()->assessment.id, member, present}, *m_problem);
    refresh();
}

} // namespace plumbline::ui
