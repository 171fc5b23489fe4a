// SPDX-License-Identifier: MIT
#include "ui/rating/voter_list.h"

#include <algorithm>
#include <QPushButton>

#include "ui/rating/voter_row.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

VoterList::VoterList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_layout(new WrapLayout(this)) {}

void VoterList::show(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    const std::vector<MemberId> present = votersPresent(snapshot, session);
    std::erase_if(m_rows, [&](const auto& entry) {
        if (std::ranges::find(present, entry.first) != present.end())
            return false;
        entry.second->hide();
        entry.second->deleteLater();
        return true;
    });
    while (const QLayoutItem* placed = m_layout->takeAt(0))
        delete placed;
    QWidget* before = nullptr;
    for (const MemberId id : present) {
        VoterRow*& row = m_rows[id];
        if (!row) {
            row = new VoterRow(m_appearance, this);
            connect(row->button(), &QPushButton::clicked, this, [this, id, made = row] {
                if (made->hasVoted())
                    emit withdrawRequested(id);
                else
                    emit handOverRequested(id);
            });
        }
        m_layout->addWidget(row);
        if (before)
            setTabOrder(before, row->button());
        before = row->button();
        const auto member = std::ranges::find(snapshot.team, id, &Member::id);
        row->show(toQString(member->name), std::ranges::find(item.voted, id) != item.voted.end());
    }
}

bool VoterList::focusOutstanding() {
    for (int i = 0; i < m_layout->count(); ++i)
        if (auto* row = qobject_cast<VoterRow*>(m_layout->itemAt(i)->widget()); row && !row->hasVoted()) {
            row->button()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace plumbline::ui
